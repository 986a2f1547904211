import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { diffRows } from '../patch.ts'
import type { Assignee, Plan } from '../types.ts'
import { addAssignee } from './addAssignee.ts'
import { lastOrder } from './putRow.ts'

/**
 * Adds several assignees in one undoable step, as from a table.
 *
 * Refuses  an empty list; the first one that could not be added alone, by name.
 */
export function addAssignees(plan: Plan, rows: readonly Omit<Assignee, 'order'>[]): Result<Edit, Message> {
  if (rows.length === 0) return refuse(message('refusal.nothingToChange'))
  let grown = plan
  for (const row of rows) {
    const one = addAssignee(grown, row)
    if (!one.ok) return one
    grown = {
      ...grown,
      assignees: new Map([...grown.assignees, [row.id, { ...row, order: lastOrder(grown.assignees) }]]),
    }
  }
  const changes = diffRows<Assignee>(plan.assignees, grown.assignees)
  return ok({
    patch: changes.map((change) => ({ table: 'assignees', ...change })),
    words: message('edit.addAssignees', { count: rows.length }),
  })
}
