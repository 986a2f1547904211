import type { LotsUnder } from '../../geometry/lotsUnder.ts'
import { memoLast } from '../../lib/memo.ts'
import { worksYear } from '../../measures/costEstimate.ts'
import { liveRows } from '../../parcels/parcelLayer.ts'
import { lotsAt } from '../../parcels/privateShares.ts'
import { isAssigned } from '../../plan/assignment.ts'
import { bundlesOf } from '../../store/bundling.ts'
import { basisOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'

/** Assigned rows of the shown scenario by the year in which they are taken up; land without a year is left out. */
const rowsByPhase = memoLast(
  (state: State) => [basisOf(state), state.document.plan.assignments.get(state.scenario), state.rowOf],
  (state): ReadonlyMap<number, readonly number[]> => {
    const basis = basisOf(state)
    const phases = new Map<number, number[]>()
    for (const [parcel, assignment] of state.document.plan.assignments.get(state.scenario) ?? []) {
      const row = state.rowOf.get(parcel)
      const year = row === undefined || !isAssigned(assignment) ? undefined : worksYear(basis, row, assignment)
      if (row === undefined || year === undefined) continue
      const rows = phases.get(year)
      if (rows) rows.push(row)
      else phases.set(year, [row])
    }
    return phases
  },
)

/** Years in which assigned land is taken up in the shown scenario, first to last. */
export const lotPhasesOf = memoLast(
  (state: State) => [rowsByPhase(state)],
  (state): readonly number[] => [...rowsByPhase(state).keys()].sort((a, b) => a - b),
)

/** The rows that a choice speaks of: "selection", "all" with lots, "phase:YEAR", or a bundle by its id. */
export function rowsIn(state: State, scope: string, under: LotsUnder): readonly number[] {
  const { land, rowOf, selection } = state
  if (scope === 'selection') return liveRows(land).filter((row) => selection.has(row))
  if (scope.startsWith('phase:')) return rowsByPhase(state).get(Number(scope.slice('phase:'.length))) ?? []
  const bundle = bundlesOf(state).find(({ id }) => id === scope)
  if (!bundle) return liveRows(land).filter((row) => lotsAt(under, row) > 0)
  return bundle.sites.flatMap(({ parcel }) => (parcel === undefined ? [] : (rowOf.get(parcel) ?? [])))
}
