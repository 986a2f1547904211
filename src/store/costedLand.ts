import { memoLast } from '../lib/memo.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import { withPrivateShares } from '../parcels/privateShares.ts'
import type { LotsState } from './lotsState.ts'

/** The land as costs take it: with the private share of its lots where a parcel states none. */
export const costedLand = memoLast(
  ({ land, lots }: { readonly land: ParcelLayer; readonly lots: LotsState }) => [land, lots],
  ({ land, lots }) =>
    lots.state === 'known' && lots.shapes === land.shapes ? withPrivateShares(land, lots.under) : land,
)
