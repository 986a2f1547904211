import type { Assignment, ParcelId } from '../plan/types.ts'

export type Given = ReadonlyMap<ParcelId, Assignment> | undefined

/**
 * Rows whose assignment is another in the one than in the other.
 *
 * Cost  one look at each assigned parcel; unassigned ones are not visited.
 */
export function changedRows(before: Given, after: Given, rowOf: ReadonlyMap<ParcelId, number>): readonly number[] {
  if (before === after) return []
  const rows: number[] = []
  const note = (id: ParcelId) => {
    const row = rowOf.get(id)
    if (row !== undefined) rows.push(row)
  }
  for (const [id, assignment] of after ?? []) if (before?.get(id) !== assignment) note(id)
  for (const id of before?.keys() ?? []) if (!after?.has(id)) note(id)
  return rows
}
