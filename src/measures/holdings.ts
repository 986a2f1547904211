import { fromMm2, toMm2 } from '../lib/round.ts'
import type { AssigneeId, Assignment, ParcelId } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { worksYear } from './costEstimate.ts'
import { knownValue } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import { type Nearest, nearestSite } from './proximity.ts'

/** One parcel in an assignee's hands, as far as its share goes. */
export interface Held {
  readonly row: number
  readonly share: number
  readonly siteAreaM2: number
  /** Absent where the parcel has neither a stated floor area nor a plot ratio. */
  readonly gfaM2: number | undefined
  /** Year in which the land is taken up: its phase year with the scenario's shift, else the year it is expected to be formed. */
  readonly year: number | undefined
  readonly nearest: Nearest | undefined
}

/**
 * What each assignee holds in one scenario, in the order of the parcels' rows.
 *
 * Takes  the scenario's assignments, and the row of each parcel; what has no row is not in the plan's land.
 */
export function holdingsOf(
  basis: Basis,
  assignments: Iterable<readonly [ParcelId, Assignment]>,
  rowOf: ReadonlyMap<ParcelId, number>,
): ReadonlyMap<AssigneeId, readonly Held[]> {
  const holdings = new Map<AssigneeId, Held[]>()
  const given = [...assignments].flatMap(([parcel, assignment]) => {
    const row = rowOf.get(parcel)
    return row === undefined ? [] : [{ row, assignment }]
  })
  for (const { row, assignment } of given.sort((a, b) => a.row - b.row)) {
    const gfa = knownValue(grossFloorArea(basis, row))
    for (const { assignee, share } of assignment.shares) {
      const held: Held = {
        row,
        share,
        siteAreaM2: basis.layer.siteAreaM2[row]! * share,
        gfaM2: gfa === undefined ? undefined : gfa * share,
        year: worksYear(basis, row, assignment),
        nearest: nearestSite(basis, row),
      }
      const known = holdings.get(assignee)
      if (known) known.push(held)
      else holdings.set(assignee, [held])
    }
  }
  return holdings
}

/** Site area in hand, m², exact to the square millimetre. */
export const heldArea = (holding: readonly Held[]): number =>
  fromMm2(holding.reduce((sum, held) => sum + toMm2(held.siteAreaM2), 0))
