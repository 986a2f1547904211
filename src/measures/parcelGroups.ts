import { landStatusAt, liveRows, numberAt, type TextField, textAt } from '../parcels/parcelLayer.ts'
import { isAssigned } from '../plan/assignment.ts'
import type { ParcelContext } from './parcelContext.ts'
import { landUseOf } from './plannedUse.ts'

/** By what parcels are put together: to select all of a kind, and to give the table subtotals. */
export const GROUPINGS = ['area', 'zone', 'landUse', 'ground', 'assignee', 'year', 'bundle'] as const
export type Grouping = (typeof GROUPINGS)[number]

const COLUMN_OF: Partial<Record<Grouping, TextField>> = {
  area: 'area_id',
  zone: 'zone',
  ground: 'ground',
}

/** Parcels that more than one shares stand under their names together, joined by this. */
export const SHARED = '+'

/**
 * The key of the group a parcel is in; empty where the parcel says nothing.
 *
 * Gives  each parcel one group: by assignee, a shared parcel is in the group of all who share it, and land that nobody
 *        is given is in `land:unassigned`, `land:committed` or `land:reserved`.
 */
export function groupOf(by: Grouping, context: ParcelContext, row: number): string {
  const { layer } = context.basis
  if (by === 'landUse') return landUseOf(context.basis, row, context.assignmentOf(row)) ?? ''
  const column = COLUMN_OF[by]
  if (column) return textAt(layer, column, row) ?? ''
  if (by === 'year') return String(numberAt(layer, 'available_from', row) ?? '')
  if (by === 'bundle') return context.bundleOf(row) ?? ''
  const assignment = context.assignmentOf(row)
  if (isAssigned(assignment)) return assignment.shares.map(({ assignee }) => assignee).join(SHARED)
  const status = landStatusAt(layer, row)
  return `land:${status === 'free' ? 'unassigned' : status}`
}

/** Every parcel that is in a group with one of these. */
export function rowsOfSame(by: Grouping, context: ParcelContext, like: Iterable<number>): readonly number[] {
  const wanted = new Set<string>()
  for (const row of like) wanted.add(groupOf(by, context, row))
  const rows: number[] = []
  for (const row of liveRows(context.basis.layer)) {
    if (wanted.has(groupOf(by, context, row))) rows.push(row)
  }
  return rows
}

/** Parcels of the order given, put together by group; groups and rows keep the order in which they first come. */
export function groupedRows(
  by: Grouping,
  context: ParcelContext,
  order: Iterable<number>,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const row of order) {
    const key = groupOf(by, context, row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
