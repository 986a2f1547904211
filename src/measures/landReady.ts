import { numberAt } from '../parcels/parcelLayer.ts'
import { isAssigned } from '../plan/assignment.ts'
import type { Assignment, ParcelId, Plan, ScenarioId } from '../plan/types.ts'
import type { Basis } from './basis.ts'

/** When a parcel can be occupied at the earliest, and when the scenario means to. */
export interface Readiness {
  readonly year: number
  readonly readyYear: number
}

/**
 * The phase year of a parcel against the year its land and its shared works are ready; undefined where either is not known.
 *
 * Takes  the scenario's shift of years, already in the basis; a bundle's programme, which forms its land earlier.
 */
export function readiness(
  basis: Pick<Basis, 'layer' | 'phaseShiftYears'>,
  plan: Pick<Plan, 'bundles' | 'sharedWorks'>,
  scenario: ScenarioId,
  row: number,
  assignment: Assignment | undefined,
): Readiness | undefined {
  if (!isAssigned(assignment) || assignment.phaseYear === undefined) return undefined
  const earlier = plan.bundles.get(assignment.bundle ?? '')?.yearsEarlier ?? 0
  const land = numberAt(basis.layer, 'available_from', row)
  const works = worksReady(plan, scenario, basis.layer.ids[row]!)
  const ready = Math.max(land === undefined ? Number.NEGATIVE_INFINITY : land - earlier, works)
  if (!Number.isFinite(ready)) return undefined
  return { year: assignment.phaseYear + (basis.phaseShiftYears ?? 0), readyYear: ready }
}

/** The year in which the last shared works that serve a parcel are ready. */
function worksReady({ sharedWorks }: Pick<Plan, 'sharedWorks'>, scenario: ScenarioId, parcel: ParcelId): number {
  let ready = Number.NEGATIVE_INFINITY
  for (const { readyYear, serves, scenarios } of sharedWorks.values())
    if (readyYear !== undefined && serves.includes(parcel) && (!scenarios || scenarios.includes(scenario)))
      ready = Math.max(ready, readyYear)
  return ready
}
