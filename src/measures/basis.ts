import type { Network } from '../parcels/network.ts'
import type { ParcelLayer, UniversityTownSite } from '../parcels/parcelLayer.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { AssigneeKind } from '../plan/types.ts'

/** What every measure of one scenario stands on: the land, and what the scenario assumes. */
export interface Basis {
  readonly layer: ParcelLayer
  readonly sites: readonly UniversityTownSite[]
  /** Railways, stations and roads; absent where none is loaded. */
  readonly network?: Network
  /** Development area id → gross formed hectares for each net hectare, where known. */
  readonly netToGross: ReadonlyMap<string, number>
  readonly card: RateCard
  /** Distance at which the proximity score halves, metres. */
  readonly halfDistanceM: number
  /** Assignee kinds that count in the scenario's score; empty means all. */
  readonly scoredKinds: readonly AssigneeKind[]
}
