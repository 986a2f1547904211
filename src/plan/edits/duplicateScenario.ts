import { type LocalText, type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { type Change, diffRows } from '../patch.ts'
import type { Assignment, Plan, Scenario, ScenarioId } from '../types.ts'
import { lastOrder } from './putRow.ts'

/** A scenario to be made: its id, and its name in both languages. */
export interface NamedScenario {
  readonly id: ScenarioId
  readonly name: LocalText
}

/**
 * A new scenario in which nothing is assigned and which assumes what the plan does, put last.
 *
 * Refuses  a missing name.
 */
export function addScenario(plan: Plan, made: NamedScenario): Result<Edit, Message> {
  if (isNameless(made.name)) return refuse(message('refusal.nameNeeded'))
  const row: Scenario = { ...made, order: lastOrder(plan.scenarios), assumptions: {} }
  return ok({
    patch: [{ table: 'scenarios', from: undefined, to: row, ids: [made.id] }],
    words: message('edit.addScenario', { scenario: made.name }),
    scenario: made.id,
  })
}

/**
 * A copy of a scenario, with all it assigns, assumes and builds. The copy of a locked scenario is not locked.
 *
 * Refuses  a missing name; a scenario that is gone.
 */
export function duplicateScenario(plan: Plan, from: ScenarioId, made: NamedScenario): Result<Edit, Message> {
  const source = plan.scenarios.get(from)
  if (!source) return refuse(message('refusal.noScenario'))
  if (isNameless(made.name)) return refuse(message('refusal.nameNeeded'))
  const { locked: _locked, ...open } = source
  const row: Scenario = { ...open, ...made, order: lastOrder(plan.scenarios) }
  const given = diffRows<Assignment>(undefined, plan.assignments.get(from))
  return ok({
    patch: [
      { table: 'scenarios', from: undefined, to: row, ids: [made.id] },
      ...given.map((group): Change => ({ table: 'assignments', scenario: made.id, ...group })),
      ...worksBuiltToo(plan, from, made.id),
    ],
    words: message('edit.duplicateScenario', { from: source.name, scenario: made.name }),
    scenario: made.id,
  })
}

/** Shared works that are built in one scenario, and from now on in its copy too; those built in all are as they are. */
export const worksBuiltToo = ({ sharedWorks }: Plan, from: ScenarioId, copy: ScenarioId): readonly Change[] =>
  [...sharedWorks].flatMap(([id, works]): Change[] =>
    works.scenarios?.includes(from)
      ? [{ table: 'sharedWorks', from: works, to: { ...works, scenarios: [...works.scenarios, copy] }, ids: [id] }]
      : [],
  )

export const isNameless = ({ en, zh }: LocalText): boolean => en.trim() === '' || zh.trim() === ''
