import { redrawSchedule } from '../measures/scheduleOfAreas.ts'
import { type PlanPatch, touchedAssignments } from '../plan/patch.ts'
import { assignmentAt, basisOf } from './selectors.ts'
import type { State } from './state.ts'

/** Whether parcels themselves change: their outlines or their fields. */
export const touchesLand = (patch: PlanPatch): boolean =>
  patch.some(({ table }) => table === 'shapes' || table === 'attributes')

/** Rows that are drawn otherwise than before, or no more; undefined where other files are open and every row may be. */
export function redrawnRows(before: State, after: State, patch: PlanPatch): readonly number[] | undefined {
  const rows = new Set<number>()
  for (const { table, ids } of patch) {
    if (table === 'layers') return undefined
    if (table !== 'shapes' && table !== 'attributes') continue
    for (const id of ids) for (const row of rowsOfId(before, after, id)) rows.add(row)
  }
  return [...rows]
}

/** The state with its schedule moved by the parcels that are drawn otherwise, or hold something else now. */
export function redrawn(before: State, after: State, patch: PlanPatch): State {
  const rows = new Set(redrawnRows(before, after, patch))
  for (const id of touchedAssignments(patch).get(after.scenario) ?? [])
    for (const row of rowsOfId(before, after, id)) rows.add(row)
  const of = (state: State) => ({
    basis: basisOf(state),
    rows: [...rows].filter((row) => state.rowOf.get(state.land.ids[row]!) === row),
    assignmentOf: (row: number) => assignmentAt(state, row),
  })
  return { ...after, schedule: redrawSchedule(before.schedule, of(before), of(after)) }
}

const rowsOfId = (before: State, after: State, id: string): readonly number[] =>
  [before.rowOf.get(id), after.rowOf.get(id)].filter((row) => row !== undefined)
