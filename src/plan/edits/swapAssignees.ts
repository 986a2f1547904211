import { type Message, message } from '../../lib/message.ts'
import { type Result, refuse } from '../../lib/result.ts'
import { swappedIn } from '../assignment.ts'
import { type Edit, editAssignments } from '../edit.ts'
import { receiverOf } from '../receiver.ts'
import type { AssigneeId, Plan, ScenarioId } from '../types.ts'

/**
 * Gives each of two assignees what the other holds or shares in a scenario, as one undoable step; phase, route and the
 * rest that is said of a parcel stay with it.
 *
 * Refuses  as `editAssignments`; an assignee with itself; an unknown or locked assignee; two that hold nothing.
 */
export function swapAssignees(
  plan: Plan,
  scenario: ScenarioId,
  one: AssigneeId,
  other: AssigneeId,
): Result<Edit, Message> {
  const [first, second] = [receiverOf(plan, one), receiverOf(plan, other)]
  if (!first.ok) return first
  if (!second.ok) return second
  const parcels = [...(plan.assignments.get(scenario) ?? [])].flatMap(([id, { shares }]) =>
    shares.some(({ assignee }) => assignee === one || assignee === other) ? [id] : [],
  )
  const nothing = message('refusal.nothingToChange')
  if (one === other || parcels.length === 0) return refuse(nothing)
  return editAssignments({
    plan,
    scenario,
    parcels,
    change: (before) => before && swappedIn(before, one, other),
    words: (count) => message('edit.swap', { count, one: first.value.name, other: second.value.name }),
    nothing,
  })
}
