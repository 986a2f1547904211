import type { Shapes } from '../geometry/shapes.ts'
import type { Network } from '../parcels/network.ts'
import type { ParcelLayer, UniversityTownSite } from '../parcels/parcelLayer.ts'
import type { DeliveryMode } from '../plan/grant.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { AssigneeKind } from '../plan/types.ts'
import type { Payers } from './payers.ts'
import type { Ratios } from './ratio.ts'

/** What every measure of one scenario stands on: the land, and what the scenario assumes. */
export interface Basis {
  readonly layer: ParcelLayer
  readonly sites: readonly UniversityTownSite[]
  /** Outlines of the University Town sites, row by row as `sites`. */
  readonly siteShapes?: Shapes
  /** Railways, stations and roads; absent where none is loaded. */
  readonly network?: Network
  /** Development area id → gross formed hectares for each net hectare, where known. */
  readonly netToGross: ReadonlyMap<string, number>
  readonly card: RateCard
  /** Who pays first for works, by delivery mode; Government where absent. */
  readonly payers?: Payers
  /** Delivery modes in which the landowner brings the land, so that none of it is resumed. */
  readonly landBroughtIn?: ReadonlySet<DeliveryMode>
  /** Every phase year is so many years later. */
  readonly phaseShiftYears?: number
  /** Distance at which the proximity score halves, metres. */
  readonly halfDistanceM: number
  /** Speeds and the like, by id. */
  readonly ratios?: Ratios
  /** University Town sites and rail that are not there by this year do not count; absent counts them all. */
  readonly asAtYear?: number
  /** Parcels whose edges come within so many metres are neighbours; 30 where absent. */
  readonly neighbourGapM?: number
  /** Assignee kinds that count in the scenario's score; empty means all. */
  readonly scoredKinds: readonly AssigneeKind[]
}
