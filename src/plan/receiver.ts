import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import { assigneeLock } from './locks.ts'
import type { Assignee, AssigneeId, Plan } from './types.ts'

/**
 * The assignee that is to be given land.
 *
 * Refuses  one that is unknown or locked.
 */
export function receiverOf(plan: Plan, assignee: AssigneeId): Result<Assignee, Message> {
  const receiver = plan.assignees.get(assignee)
  if (!receiver) return refuse(message('refusal.noAssignee'))
  if (plan.locks.has(assigneeLock(assignee)))
    return refuse(message('refusal.assigneeLocked', { assignee: receiver.name }))
  return ok(receiver)
}
