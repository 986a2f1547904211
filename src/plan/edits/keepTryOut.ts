import { type LocalText, type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { type Change, diffPlans, diffRows, type TableName } from '../patch.ts'
import type { Assignment, Plan, ScenarioId } from '../types.ts'
import { isNameless, worksBuiltToo } from './duplicateScenario.ts'
import { lastOrder } from './putRow.ts'

export interface KeptTryOut {
  /** The plan before the try-out, and as it was tried out. */
  readonly before: Plan
  readonly after: Plan
  /** The scenario that was tried out on. */
  readonly scenario: ScenarioId
  readonly id: ScenarioId
  readonly name: LocalText
}

/**
 * What was tried out, as a new scenario: the one it was tried on stays as it was.
 *
 * What is the same in every scenario (attributes of parcels, bundles, assignees …) cannot be kept for one alone: it is
 * kept for all, and the words of the edit name it.
 *
 * Refuses  a try-out that changed nothing; a name that is missing; a scenario that is gone.
 */
export function keepTryOut({ before, after, scenario, id, name }: KeptTryOut): Result<Edit, Message> {
  const tried = after.scenarios.get(scenario)
  if (!tried || !before.scenarios.has(scenario)) return refuse(message('refusal.noScenario'))
  if (isNameless(name)) return refuse(message('refusal.nameNeeded'))
  const changes = diffPlans(before, after)
  const asWas = before.scenarios.get(scenario)!
  // the lock of an approved scenario was lifted for the copy alone
  const { locked: _locked, ...unlocked } = asWas
  if (changes.every((change) => isOf(change, scenario) && JSON.stringify(change.to) === JSON.stringify(unlocked)))
    return refuse(message('refusal.nothingTriedOut'))
  const { locked: _other, ...row } = tried
  const others = changes.filter((change) => !isOf(change, scenario))
  const given = diffRows<Assignment>(undefined, after.assignments.get(scenario))
  const tables = [...new Set(others.map(({ table }) => table))]
  const order = lastOrder(after.scenarios)
  return ok({
    patch: [
      ...others,
      { table: 'scenarios', from: undefined, to: { ...row, id, order, name }, ids: [id] },
      ...given.map((group): Change => ({ table: 'assignments', scenario: id, ...group })),
      ...worksBuiltToo(after, scenario, id),
    ],
    words: message(tables.length === 0 ? 'edit.keepTryOut' : 'edit.keepTryOutWith', {
      scenario: name,
      also: tables.map((table) => message(`tried.${table}`)),
    }),
    scenario: id,
  })
}

/** What a try-out changed beside the assignments of its scenario: it is the same in every scenario. */
export function changedForAll(before: Plan, after: Plan, scenario: ScenarioId): readonly (TableName | 'plan')[] {
  const others = diffPlans(before, after).filter((change) => !isOf(change, scenario))
  return [...new Set(others.map(({ table }) => table as TableName | 'plan'))]
}

/** Whether a change is of this scenario alone: its assignments, or its own row. */
const isOf = (change: Change, scenario: ScenarioId): boolean =>
  change.table === 'assignments' && 'scenario' in change
    ? change.scenario === scenario
    : change.table === 'scenarios' && change.ids.length === 1 && change.ids[0] === scenario
