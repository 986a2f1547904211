import { liveRows } from '../parcels/parcelLayer.ts'
import type { PlanPatch } from '../plan/patch.ts'
import { changedRows } from './changedRows.ts'
import { basisOf } from './selectors.ts'
import type { State } from './state.ts'

/**
 * Rows that a patch makes look different on the map: those whose assignment it changes, those it locks or unlocks, and
 * all that an assignee holds whose look or lock it changes.
 *
 * Takes  the state after the patch, and the rows of the shown scenario whose assignment it changes.
 */
export function repaintedRows(state: State, patch: PlanPatch, assigned: readonly number[]): Iterable<number> {
  const rows = new Set(assigned)
  const assignees = new Set<string>()
  for (const { table, ids } of patch) {
    if (table === 'assignees') for (const id of ids) assignees.add(id)
    if (table !== 'locks') continue
    for (const id of ids) {
      const named = id.slice(id.indexOf(':') + 1)
      const row = id.startsWith('parcel:') ? state.rowOf.get(named) : undefined
      if (row !== undefined) rows.add(row)
      else assignees.add(named)
    }
  }
  if (assignees.size === 0) return rows
  for (const [parcel, { shares }] of state.document.plan.assignments.get(state.scenario) ?? []) {
    const row = state.rowOf.get(parcel)
    if (row !== undefined && shares.some(({ assignee }) => assignees.has(assignee))) rows.add(row)
  }
  return rows
}

/**
 * Rows that look different once another scenario is shown, on the same land: those it gives to others, or says other
 * things of. All rows where the map is shaded by scores that differ, or where assignees or locks changed with it.
 */
export function repaintedBetween(before: State, after: State): Iterable<number> {
  const [was, now] = [before.document.plan, after.document.plan]
  const shaded = after.mapLayers.has('score') && basisOf(before) !== basisOf(after)
  if (shaded || was.assignees !== now.assignees || was.locks !== now.locks) return liveRows(after.land)
  return changedRows(was.assignments.get(before.scenario), now.assignments.get(after.scenario), after.rowOf)
}
