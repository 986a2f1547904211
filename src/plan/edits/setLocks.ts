import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { diffRows } from '../patch.ts'
import type { Lock, Plan } from '../types.ts'

/**
 * Locks or unlocks parcels, or assignees, as one undoable step.
 *
 * Refuses  nothing named; nothing that would change.
 */
export function setLocks(plan: Plan, ids: readonly Lock['id'][], locked: boolean): Result<Edit, Message> {
  if (ids.length === 0) return refuse(message('refusal.nothingSelected'))
  const before = new Map(ids.flatMap((id) => (plan.locks.has(id) ? [[id, plan.locks.get(id)!] as const] : [])))
  const after = new Map(locked ? ids.map((id) => [id, plan.locks.get(id) ?? { id }] as const) : [])
  const changes = diffRows<Lock>(before, after)
  if (changes.length === 0) return refuse(message('refusal.nothingToChange'))
  const count = changes.reduce((sum, group) => sum + group.ids.length, 0)
  return ok({
    patch: changes.map((group) => ({ table: 'locks', ...group })),
    words: message(`edit.${locked ? 'lock' : 'unlock'}${ids[0]!.startsWith('parcel:') ? '' : 'Assignees'}`, { count }),
  })
}
