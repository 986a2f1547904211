import { type LocalText, type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import type { Plan, Scenario, ScenarioId } from '../types.ts'
import { isNameless } from './duplicateScenario.ts'
import { putRow } from './putRow.ts'

/**
 * Renames or describes a scenario; an empty description takes it away.
 *
 * Refuses  a locked scenario, a missing name, what would change nothing.
 */
export function describeScenario(
  plan: Plan,
  id: ScenarioId,
  { name, description }: { readonly name: LocalText; readonly description: LocalText | undefined },
): Result<Edit, Message> {
  const scenario = plan.scenarios.get(id)
  if (!scenario) return refuse(message('refusal.noScenario'))
  if (scenario.locked) return refuse(message('refusal.scenarioLocked', { name: scenario.name }))
  if (isNameless(name)) return refuse(message('refusal.nameNeeded'))
  const { description: _before, ...rest } = scenario
  const told = description && (description.en.trim() !== '' || description.zh.trim() !== '') ? { description } : {}
  return put(plan, { ...rest, name, ...told }, message('edit.describeScenario', { scenario: name }))
}

/**
 * Locks a scenario as it is ("approved on …"), or unlocks it.
 *
 * Refuses  what would change nothing.
 */
export function lockScenario(plan: Plan, id: ScenarioId, locked: Scenario['locked']): Result<Edit, Message> {
  const scenario = plan.scenarios.get(id)
  if (!scenario) return refuse(message('refusal.noScenario'))
  const { locked: _before, ...open } = scenario
  const words = message(locked ? 'edit.lockScenario' : 'edit.unlockScenario', { scenario: scenario.name })
  return put(plan, locked ? { ...open, locked } : open, words)
}

function put(plan: Plan, row: Scenario, words: Message): Result<Edit, Message> {
  const edit = putRow(plan, 'scenarios', row.id, row, words)
  return edit.ok ? ok({ ...edit.value, scenario: row.id }) : edit
}
