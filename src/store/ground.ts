import type { LocalText } from '../lib/message.ts'
import type { Benchmark } from '../measures/costBenchmarks.ts'
import type { Payers } from '../measures/payers.ts'
import type { Ratios } from '../measures/ratio.ts'
import type { Network } from '../parcels/network.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { UniversityTown } from '../parcels/universityTown.ts'
import type { DeliveryMode } from '../plan/grant.ts'
import type { Confidence, RateCard } from '../plan/rateCard.ts'
import type { RouteRule } from '../plan/routeFit.ts'
import type { Assignee, Bundle } from '../plan/types.ts'

/** A source of the ground, its title in both languages. */
export interface Source {
  readonly title: LocalText
  readonly publisher?: string
  readonly url?: string
  readonly licence?: string
  readonly date?: string
  readonly confidence?: Confidence
}

/** A development area as the measures and the labels need it. */
export interface DevelopmentArea {
  readonly id: string
  readonly name: LocalText
  /** Gross formed hectares for each net hectare, where a source gives it. */
  readonly netToGross?: number
  /** Persons in a flat, where the area has a figure of its own. */
  readonly personsPerFlat?: number
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
  readonly sources: Sources
  /** Published and sketched bundles, as examples of a new plan. */
  readonly bundles: readonly Bundle[]
  /** Which route of grant fits which delivery mode, assignee and planned use. */
  readonly routeRules: readonly RouteRule[]
  /** Names of planned uses by their key. */
  readonly landUses: Readonly<Record<string, LocalText>>
}

export type Sources = Readonly<Record<string, Source>>

/** Title of a source by its key; text that is no key is the title that a file or a planner gave. */
export const sourceTitle = (sources: Sources, key: string): LocalText => sources[key]?.title ?? { en: key, zh: key }

/** Title and date of a known source, as a figure prints it. */
export function datedSource(sources: Sources, key: string): LocalText | undefined {
  const source = sources[key]
  if (!source) return undefined
  const { title, date } = source
  return date === undefined ? title : { en: `${title.en}, ${date}`, zh: `${title.zh}，${date}` }
}

/** The same with where it is read. */
export function addressedSource(sources: Sources, key: string): LocalText | undefined {
  const dated = datedSource(sources, key)
  const url = sources[key]?.url
  if (!dated || url === undefined) return dated
  const address = readable(url)
  return { en: `${dated.en}, ${address}`, zh: `${dated.zh}，${address}` }
}

/** An address as a browser shows it: Chinese in it as Chinese. */
function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
