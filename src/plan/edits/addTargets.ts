import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { diffRows } from '../patch.ts'
import type { Plan, Target } from '../types.ts'
import { putTarget } from './putChecks.ts'
import { lastOrder } from './putRow.ts'

/**
 * Adds several targets in one undoable step, as from a table, after those that are there.
 *
 * Refuses  an empty list; the first one that could not be added alone.
 */
export function addTargets(plan: Plan, rows: readonly Omit<Target, 'order'>[]): Result<Edit, Message> {
  if (rows.length === 0) return refuse(message('refusal.nothingToChange'))
  const grown = new Map(plan.targets)
  for (const row of rows) {
    const target = { ...row, order: lastOrder(grown) }
    const one = putTarget(plan, target)
    if (!one.ok) return one
    grown.set(target.id, target)
  }
  return ok({
    patch: diffRows<Target>(plan.targets, grown).map((change) => ({ table: 'targets', ...change })),
    words: message('edit.addTargets', { count: rows.length }),
  })
}
