import { memoLast } from '../lib/memo.ts'
import { inOrder } from './inOrder.ts'
import type { Assignment, Bundle, ParcelId } from './types.ts'

export type Bundles = ReadonlyMap<Bundle['id'], Bundle>

/** The bundle of a parcel in a scenario: the one its assignment names, else the one that lists it. */
export const bundleOf = (
  bundles: Bundles,
  parcel: ParcelId,
  assignment: Pick<Assignment, 'bundle'> | undefined,
): Bundle['id'] | undefined => assignment?.bundle ?? bundlesByParcel(bundles).get(parcel)?.id

/** The bundle that lists each parcel; the first in the planner's order where two claim it. */
export const bundlesByParcel = memoLast(
  (bundles: Bundles) => [bundles],
  (bundles): ReadonlyMap<ParcelId, Bundle> => {
    const listed = new Map<ParcelId, Bundle>()
    for (const bundle of inOrder(bundles.values()))
      for (const { parcel } of bundle.sites) if (parcel !== undefined && !listed.has(parcel)) listed.set(parcel, bundle)
    return listed
  },
)

/**
 * Years by which the winner of a bundle forms a parcel before Government's date: 0 where it is in none.
 *
 * The programme is the winner's, so it does not count where the assignment has someone else form a parcel that the
 * bundle only lists, as in a scenario in which nothing is disposed of together.
 */
export function yearsEarlier(bundles: Bundles, parcel: ParcelId, assignment: Assignment | undefined): number {
  const named = assignment?.bundle !== undefined
  const mode = assignment?.deliveryMode
  if (!named && mode !== undefined && mode !== 'successful-tenderer') return 0
  return bundles.get(bundleOf(bundles, parcel, assignment) ?? '')?.yearsEarlier ?? 0
}
