import { memoLast } from '../lib/memo.ts'
import { type AreaBasis, withCountedAreas } from '../parcels/countedAreas.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import { withPrivateShares } from '../parcels/privateShares.ts'
import type { LotsState } from './lotsState.ts'

interface Counted {
  readonly land: ParcelLayer
  readonly lots: LotsState
  readonly areaBasis: AreaBasis
}

/** The land as totals and costs take it: by the chosen areas, with the private share of its lots where a parcel states none. */
export const costedLand = memoLast(
  ({ land, lots, areaBasis }: Counted) => [land, lots, areaBasis],
  ({ land, lots, areaBasis }) =>
    withCountedAreas(
      lots.state === 'known' && lots.shapes === land.shapes ? withPrivateShares(land, lots.under) : land,
      areaBasis,
    ),
)
