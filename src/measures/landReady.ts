import { numberAt } from '../parcels/parcelLayer.ts'
import { isAssigned } from '../plan/assignment.ts'
import { type Bundles, yearsEarlier } from '../plan/bundleOf.ts'
import type { Assignment, ParcelId, SharedWorks } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { worksYear } from './costEstimate.ts'

/** A parcel taken up before its land is formed, or before shared works that serve it are ready. */
export interface Early {
  readonly year: number
  readonly readyYear: number
  /** The works that come later; the land itself where absent. */
  readonly works?: SharedWorks
}

/**
 * What of a parcel is not ready in the year in which it is taken up: the one answer behind the phase check and the target.
 *
 * Takes   the basis with the scenario's shift of years; bundles, whose programme may form land earlier; the shared works
 *         that serve the parcel and are built in the scenario.
 * Gives   nothing for land that nobody is given, or where a year is not known.
 * Source  MODEL, Phase check.
 */
export function earlyAt(
  basis: Pick<Basis, 'layer' | 'phaseShiftYears'>,
  row: number,
  assignment: Assignment | undefined,
  bundles: Bundles,
  served: readonly SharedWorks[] = [],
): readonly Early[] {
  const year = isAssigned(assignment) ? worksYear(basis, row, assignment) : undefined
  if (year === undefined) return []
  const early: Early[] = []
  const land = numberAt(basis.layer, 'available_from', row)
  const formed = land === undefined ? undefined : land - yearsEarlier(bundles, basis.layer.ids[row]!, assignment)
  if (formed !== undefined && year < formed) early.push({ year, readyYear: formed })
  for (const works of served)
    if (works.readyYear !== undefined && year < works.readyYear) early.push({ year, readyYear: works.readyYear, works })
  return early
}

/** Shared works by the parcels they serve. */
export function servedBy(all: Iterable<SharedWorks>): ReadonlyMap<ParcelId, readonly SharedWorks[]> {
  const served = new Map<ParcelId, SharedWorks[]>()
  for (const works of all)
    for (const parcel of works.serves) {
      const known = served.get(parcel)
      if (known) known.push(works)
      else served.set(parcel, [works])
    }
  return served
}
