import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import { wholeTo } from '../assignment.ts'
import { type Edit, editOfAssignments } from '../edit.ts'
import type { AssigneeId, ParcelId, Plan, ScenarioId } from '../types.ts'

/**
 * Gives parcels to one assignee in one scenario, as one undoable step.
 *
 * Takes    parcel ids; what else their assignments say (phase, route …) stays.
 * Refuses  no parcels; an unknown scenario or assignee; nothing to change.
 */
export function assignParcels(
  plan: Plan,
  scenario: ScenarioId,
  parcels: readonly ParcelId[],
  assignee: AssigneeId,
): Result<Edit, Message> {
  const receiver = plan.assignees.get(assignee)
  if (!plan.scenarios.has(scenario)) return refuse(message('refusal.noScenario'))
  if (!receiver) return refuse(message('refusal.noAssignee'))
  if (parcels.length === 0) return refuse(message('refusal.nothingSelected'))
  const edit = editOfAssignments(
    plan,
    scenario,
    parcels,
    (before) => wholeTo(assignee, before),
    (count) => message('edit.assign', { count, assignee: receiver.name }),
  )
  return edit
    ? ok(edit)
    : refuse(message('refusal.alreadyAssigned', { count: parcels.length, assignee: receiver.name }))
}
