import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import type { Assignee, Plan } from '../types.ts'

/**
 * Adds a proposed assignee at the end of the list.
 *
 * Refuses  no name; a name or letter that another assignee has.
 */
export function addAssignee(plan: Plan, assignee: Omit<Assignee, 'order'>): Result<Edit, Message> {
  const name = assignee.name.en.trim()
  if (name === '') return refuse(message('refusal.nameNeeded'))
  for (const other of plan.assignees.values()) {
    if (other.name.en === name || other.name.zh === assignee.name.zh)
      return refuse(message('refusal.nameTaken', { name: assignee.name }))
    if (other.letter === assignee.letter)
      return refuse(message('refusal.letterTaken', { letter: assignee.letter, assignee: other.name }))
  }
  const order = 1 + Math.max(0, ...[...plan.assignees.values()].map((other) => other.order))
  const row: Assignee = { ...assignee, order }
  return ok({
    patch: [{ table: 'assignees', from: undefined, to: row, ids: [row.id] }],
    words: message('edit.addAssignee', { assignee: row.name }),
  })
}
