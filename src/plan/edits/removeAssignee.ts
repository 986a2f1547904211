import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import { type Edit, some } from '../edit.ts'
import { assigneeLock, parcelLock } from '../locks.ts'
import { type Change, diffRows } from '../patch.ts'
import type { AssigneeId, Assignment, Plan } from '../types.ts'

/**
 * Takes an assignee out of the plan, and in the same step clears, in every scenario, the parcels it holds or shares.
 *
 * Refuses  one that is not in the plan; one that is locked, or that holds locked parcels.
 */
export function removeAssignee(plan: Plan, id: AssigneeId): Result<Edit, Message> {
  const assignee = plan.assignees.get(id)
  if (!assignee) return refuse(message('refusal.noAssignee'))
  if (plan.locks.has(assigneeLock(id)))
    return refuse(message('refusal.assigneeLockedAsIs', { assignee: assignee.name }))
  const patch: Change[] = []
  const parcels = new Set<string>()
  for (const [scenario, held] of plan.assignments) {
    const its = new Map<string, Assignment>()
    for (const [parcel, assignment] of held)
      if (assignment.shares.some((share) => share.assignee === id)) its.set(parcel, assignment)
    for (const parcel of its.keys()) parcels.add(parcel)
    for (const change of diffRows<Assignment>(its, undefined)) patch.push({ table: 'assignments', scenario, ...change })
  }
  const locked = [...parcels].filter((parcel) => plan.locks.has(parcelLock(parcel)))
  if (locked.length > 0) return refuse(message('refusal.locked', { count: locked.length, parcels: some(locked) }))
  patch.push({ table: 'assignees', from: assignee, to: undefined, ids: [id] })
  return ok({
    patch,
    words:
      parcels.size === 0
        ? message('edit.removeAssignee', { assignee: assignee.name })
        : message('edit.removeAssigneeWithLand', { count: parcels.size, assignee: assignee.name }),
  })
}
