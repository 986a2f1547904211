import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { diffRows, type TableName } from '../patch.ts'
import type { Plan, PlanTables } from '../types.ts'

type Row<Table extends TableName> = PlanTables[Table] extends ReadonlyMap<string, infer Value> ? Value : never

/**
 * Makes, changes or removes one row of a table: the plain edit of bundles, comments and the like.
 *
 * Takes    the row after the edit; undefined removes it.
 * Refuses  what would change nothing.
 */
export function putRow<Table extends TableName>(
  plan: Plan,
  table: Table,
  id: string,
  row: Row<Table> | undefined,
  words: Message,
): Result<Edit, Message> {
  const held: ReadonlyMap<string, unknown> = plan[table]
  const before = new Map(held.has(id) ? [[id, held.get(id)]] : [])
  const changes = diffRows<unknown>(before, new Map(row === undefined ? [] : [[id, row]]))
  if (changes.length === 0) return refuse(message('refusal.nothingToChange'))
  return ok({ patch: changes.map((group) => ({ table, ...group })), words })
}

/** The order of a row that is put at the end of a table. */
export const lastOrder = (rows: ReadonlyMap<string, { readonly order: number }>): number =>
  1 + Math.max(0, ...[...rows.values()].map((row) => row.order))
