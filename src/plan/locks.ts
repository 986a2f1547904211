import type { Assignment, Lock, ParcelId, Plan } from './types.ts'

export const parcelLock = (parcel: ParcelId): Lock['id'] => `parcel:${parcel}`
export const assigneeLock = (assignee: string): Lock['id'] => `assignee:${assignee}`

/** The lock that keeps a parcel with what it holds as it is, if one does: its own, or that of an assignee it is given to. */
export function lockOn(plan: Plan, parcel: ParcelId, held: Assignment | undefined): Lock | undefined {
  if (plan.locks.size === 0) return undefined
  const own = plan.locks.get(parcelLock(parcel))
  if (own) return own
  for (const { assignee } of held?.shares ?? []) {
    const lock = plan.locks.get(assigneeLock(assignee))
    if (lock) return lock
  }
  return undefined
}
