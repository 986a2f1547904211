import { type Message, message } from '../../lib/message.ts'
import { type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { assigneeLock } from '../locks.ts'
import type { Assignee, Plan } from '../types.ts'
import { putRow } from './putRow.ts'

/**
 * Says something else of a proposed assignee: its name, kind, brief, incentives, look.
 *
 * Refuses  one that is not in the plan or is locked; no name; a name or letter that another has; no change.
 */
export function changeAssignee(plan: Plan, to: Assignee): Result<Edit, Message> {
  const before = plan.assignees.get(to.id)
  if (!before) return refuse(message('refusal.noAssignee'))
  if (plan.locks.has(assigneeLock(to.id)))
    return refuse(message('refusal.assigneeLockedAsIs', { assignee: before.name }))
  if (to.name.en.trim() === '' || to.name.zh.trim() === '' || to.letter.trim() === '')
    return refuse(message('refusal.nameNeeded'))
  for (const other of plan.assignees.values()) {
    if (other.id === to.id) continue
    if (other.name.en === to.name.en || other.name.zh === to.name.zh)
      return refuse(message('refusal.nameTaken', { name: to.name }))
    if (other.letter === to.letter)
      return refuse(message('refusal.letterTaken', { letter: to.letter, assignee: other.name }))
  }
  return putRow(plan, 'assignees', to.id, to, message('edit.changeAssignee', { assignee: to.name }))
}
