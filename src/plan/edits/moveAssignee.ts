import { type Message, message } from '../../lib/message.ts'
import type { Result } from '../../lib/result.ts'
import { soleAssignee, wholeTo } from '../assignment.ts'
import { type Edit, editAssignments } from '../edit.ts'
import { receiverOf } from '../receiver.ts'
import type { AssigneeId, ParcelId, Plan, ScenarioId } from '../types.ts'

/** Parcels that an assignee holds alone in a scenario, beside some; what it shares stays shared. */
export const heldElsewhere = (
  plan: Plan,
  scenario: ScenarioId,
  assignee: AssigneeId,
  beside: readonly ParcelId[],
): readonly ParcelId[] =>
  [...(plan.assignments.get(scenario) ?? [])].flatMap(([id, held]) =>
    soleAssignee(held) === assignee && !beside.includes(id) ? [id] : [],
  )

/**
 * Gives parcels to one assignee and frees what it holds alone elsewhere in that scenario, as one undoable step.
 *
 * Refuses  as `editAssignments`; an unknown or locked assignee.
 */
export function moveAssignee(
  plan: Plan,
  scenario: ScenarioId,
  parcels: readonly ParcelId[],
  assignee: AssigneeId,
): Result<Edit, Message> {
  const receiver = receiverOf(plan, assignee)
  if (!receiver.ok) return receiver
  const { name } = receiver.value
  const freed = heldElsewhere(plan, scenario, assignee, parcels)
  const here = new Set(parcels)
  return editAssignments({
    plan,
    scenario,
    parcels: parcels.length === 0 ? [] : [...parcels, ...freed],
    change: (before, id) => (here.has(id) ? wholeTo(assignee, before) : undefined),
    words: () => message('edit.move', { count: parcels.length, freed: freed.length, assignee: name }),
    nothing: message('refusal.alreadyAssigned', { count: parcels.length, assignee: name }),
  })
}
