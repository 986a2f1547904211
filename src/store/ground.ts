import type { LocalText } from '../lib/message.ts'
import type { Benchmark } from '../measures/costBenchmarks.ts'
import type { Payers } from '../measures/payers.ts'
import type { Ratios } from '../measures/ratio.ts'
import type { Network } from '../parcels/network.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { UniversityTown } from '../parcels/universityTown.ts'
import type { DeliveryMode } from '../plan/grant.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { RouteRule } from '../plan/routeFit.ts'
import type { Assignee, Bundle } from '../plan/types.ts'

/** A source as `geo/sources.json` keeps it. */
export interface Source {
  readonly title: string
  readonly publisher?: string
  readonly url?: string
  readonly licence?: string
  readonly date?: string
  readonly confidence?: string
}

/** A development area as the measures and the labels need it. */
export interface DevelopmentArea {
  readonly id: string
  readonly name: LocalText
  /** Gross formed hectares for each net hectare, where a source gives it. */
  readonly netToGross?: number
}

/** The embedded Northern Metropolis: indicative, sourced, built from `geo/`. */
export interface Ground {
  readonly version: string
  readonly parcels: ParcelLayer
  readonly universityTown: UniversityTown
  /** Railways, stations, expressways, roads, boundary control points and universities. */
  readonly network: Network
  /** Walking and rail speeds, floor for each worker and the like, by id. */
  readonly ratios: Ratios
  /** Who pays first for works, by delivery mode. */
  readonly payers: Payers
  /** Delivery modes in which the landowner brings the land, so that none of it is resumed. */
  readonly landBroughtIn: ReadonlySet<DeliveryMode>
  readonly areas: readonly DevelopmentArea[]
  readonly rateCards: readonly RateCard[]
  readonly defaultCard: string
  /** Published projects that a cost is held beside. */
  readonly benchmarks: readonly Benchmark[]
  readonly assignees: readonly Assignee[]
  /** Where a planner first looks, [west, south, east, north] in WGS84 degrees: the heart of the cluster. */
  readonly firstView: readonly [number, number, number, number] | undefined
  readonly sources: Readonly<Record<string, Source>>
  /** Published and sketched bundles, as examples of a new plan. */
  readonly bundles: readonly Bundle[]
  /** Which route of grant fits which delivery mode, assignee and planned use. */
  readonly routeRules: readonly RouteRule[]
  /** Names of planned uses by their key. */
  readonly landUses: Readonly<Record<string, LocalText>>
}
