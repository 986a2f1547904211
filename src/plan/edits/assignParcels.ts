import { type Message, message } from '../../lib/message.ts'
import type { Result } from '../../lib/result.ts'
import { wholeTo } from '../assignment.ts'
import { type Edit, editAssignments } from '../edit.ts'
import { receiverOf } from '../receiver.ts'
import type { AssigneeId, ParcelId, Plan, ScenarioId } from '../types.ts'

/**
 * Gives parcels to one assignee in one scenario, as one undoable step.
 *
 * Takes    parcel ids; what else their assignments say (phase, route …) stays.
 * Refuses  as `editAssignments`; an unknown or locked assignee.
 */
export function assignParcels(
  plan: Plan,
  scenario: ScenarioId,
  parcels: readonly ParcelId[],
  assignee: AssigneeId,
): Result<Edit, Message> {
  const receiver = receiverOf(plan, assignee)
  if (!receiver.ok) return receiver
  const { name } = receiver.value
  return editAssignments({
    plan,
    scenario,
    parcels,
    change: (before) => wholeTo(assignee, before),
    words: (count) => message('edit.assign', { count, assignee: name }),
    nothing: message('refusal.alreadyAssigned', { count: parcels.length, assignee: name }),
  })
}
