import { type Message, type MessageParam, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import { type Edit, some } from '../edit.ts'
import { parcelLock } from '../locks.ts'
import { type Change, diffRows } from '../patch.ts'
import type { AttributePatch, ParcelId, Plan } from '../types.ts'

/**
 * Sets field values of parcels over those of their file, as one undoable step.
 *
 * Takes    the fields to set; `null` says that the parcel has none; others stay. `names` are for the words, where the
 *          fields are columns of the file's own.
 * Gives    locked parcels are left as they were and named.
 * Refuses  no parcels; no fields; every parcel locked; nothing to change.
 */
export function setAttributes(
  plan: Plan,
  parcels: readonly ParcelId[],
  fields: AttributePatch['fields'],
  names: readonly MessageParam[] = Object.keys(fields).map((field) => message(`parcelField.${field}`)),
): Result<Edit, Message> {
  if (parcels.length === 0) return refuse(message('refusal.nothingSelected'))
  if (Object.keys(fields).length === 0) return refuse(message('refusal.nothingToChange'))
  const locked = parcels.filter((id) => plan.locks.has(parcelLock(id)))
  if (locked.length === parcels.length)
    return refuse(message('refusal.locked', { count: locked.length, parcels: some(locked) }))
  const before = new Map<ParcelId, AttributePatch>()
  const after = new Map<ParcelId, AttributePatch>()
  for (const id of parcels) {
    if (locked.includes(id)) continue
    const held = plan.attributes.get(id)
    if (held) before.set(id, held)
    const next = { ...held?.fields, ...fields }
    after.set(id, { id, fields: Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1))) })
  }
  const patch: Change[] = diffRows<AttributePatch>(before, after).map((group) => ({ table: 'attributes', ...group }))
  if (patch.length === 0) return refuse(message('refusal.nothingToChange'))
  return ok({
    patch,
    words: message('edit.setAttributes', { count: patch.reduce((sum, { ids }) => sum + ids.length, 0), fields: names }),
    ...(locked.length > 0 ? { locked } : {}),
  })
}
