import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import type { Plan, ScenarioId } from '../types.ts'

/**
 * Chooses the scenario that others are compared with.
 *
 * Refuses  one that is gone, and the one that is the base already.
 */
export function setBaseScenario(plan: Plan, id: ScenarioId): Result<Edit, Message> {
  const scenario = plan.scenarios.get(id)
  if (!scenario) return refuse(message('refusal.noScenario'))
  if (baseScenarioOf(plan) === id) return refuse(message('refusal.nothingToChange'))
  const to = { ...plan.settings, baseScenario: id }
  return ok({
    patch: [{ table: 'plan', field: 'settings', from: plan.settings, to, ids: ['plan'] }],
    words: message('edit.baseScenario', { scenario: scenario.name }),
  })
}

/** The scenario that others are compared with: the one chosen, else the first. */
export function baseScenarioOf({ scenarios, settings }: Plan): ScenarioId {
  if (settings.baseScenario !== undefined && scenarios.has(settings.baseScenario)) return settings.baseScenario
  return [...scenarios.values()].reduce((first, one) => (one.order < first.order ? one : first)).id
}
