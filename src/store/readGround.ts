import type { Benchmark } from '../measures/costBenchmarks.ts'
import { broughtIn, payersOf, type ServedPayer } from '../measures/payers.ts'
import { type Ratio, ratiosById } from '../measures/ratio.ts'
import { type Network, NO_NETWORK } from '../parcels/network.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { UniversityTown } from '../parcels/universityTown.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { RouteRule } from '../plan/routeFit.ts'
import type { Assignee, Bundle } from '../plan/types.ts'
import type { DevelopmentArea, Ground, Source, Sources } from './ground.ts'

/** The served files of `public/data` that are read as JSON; `geo:check` holds their form. */
export interface GroundFiles {
  readonly areas: {
    readonly features: readonly {
      readonly id: string
      readonly properties: {
        readonly name_en: string
        readonly name_zh: string
        readonly net_to_gross?: number
        readonly persons_per_flat?: number
        readonly first_view?: boolean
      }
      readonly geometry: { readonly coordinates: unknown }
    }[]
  }
  readonly rateCards: {
    readonly cards: readonly RateCard[]
    readonly defaultCard: string
    readonly benchmarks?: readonly Benchmark[]
  }
  readonly assignees: readonly Assignee[]
  readonly sources: Readonly<Record<string, ServedSource>>
  readonly bundles?: readonly ServedBundle[]
  readonly routeRules?: readonly RouteRule[]
  readonly ratios?: readonly Ratio[]
  readonly deliveryModes?: readonly ServedPayer[]
  readonly landUses?: Readonly<Record<string, { readonly name_en: string; readonly name_zh: string }>>
}

/** A source of `public/data/sources.json`. */
interface ServedSource extends Omit<Source, 'title'> {
  readonly title: string
  readonly title_zh: string
}

/** A bundle of `public/data/bundles.json`: as the plan takes it, and what is known of it in words. */
interface ServedBundle extends Pick<Bundle, 'id' | 'order' | 'name' | 'sites' | 'minimums' | 'source'> {
  readonly gross_ha: number
}

/**
 * The embedded ground from its served files.
 *
 * Takes  the parcels, University Town sites and network as the loaders give them; version: checksum of the parcels file.
 */
export function readGround(
  {
    areas,
    rateCards,
    assignees,
    sources,
    bundles = [],
    routeRules = [],
    landUses = {},
    ratios = [],
    deliveryModes = [],
  }: GroundFiles,
  parcels: ParcelLayer,
  universityTown: UniversityTown,
  version: string,
  network: Network = NO_NETWORK,
): Ground {
  return {
    version,
    parcels,
    universityTown,
    network,
    areas: areas.features.map(developmentArea),
    rateCards: rateCards.cards,
    defaultCard: rateCards.defaultCard,
    benchmarks: rateCards.benchmarks ?? [],
    assignees,
    firstView: boxAround(
      areas.features.filter(({ properties }) => properties.first_view).map((area) => area.geometry.coordinates),
    ),
    sources: titled(sources),
    bundles: bundles.map(exampleBundle),
    routeRules,
    ratios: ratiosById(ratios),
    payers: payersOf(deliveryModes),
    landBroughtIn: broughtIn(deliveryModes),
    landUses: Object.fromEntries(
      Object.entries(landUses).map(([use, { name_en: en, name_zh: zh }]) => [use, { en, zh }]),
    ),
  }
}

const titled = (sources: GroundFiles['sources']): Sources =>
  Object.fromEntries(
    Object.entries(sources).map(([key, { title: en, title_zh: zh, ...rest }]) => [key, { ...rest, title: { en, zh } }]),
  )

/** Published to a tenth of a hectare or less: the figure stands beside the sums, which are exact. */
const exampleBundle = ({ id, order, name, sites, minimums, source, gross_ha }: ServedBundle): Bundle => ({
  id,
  order,
  name,
  sites,
  ...(minimums ? { minimums } : {}),
  publishedAreaM2: gross_ha * 10_000,
  ...(source ? { source } : {}),
  example: true,
})

function developmentArea({ id, properties }: GroundFiles['areas']['features'][number]): DevelopmentArea {
  const { name_en: en, name_zh: zh, net_to_gross: netToGross, persons_per_flat: personsPerFlat } = properties
  return {
    id,
    name: { en, zh },
    ...(netToGross === undefined ? {} : { netToGross }),
    ...(personsPerFlat === undefined ? {} : { personsPerFlat }),
  }
}

/** The box around nested coordinates, or undefined where there are none. */
function boxAround(coordinates: readonly unknown[]): Ground['firstView'] {
  const positions = coordinates.flat(Number.POSITIVE_INFINITY).filter((part) => typeof part === 'number')
  const lons = positions.filter((_, i) => i % 2 === 0)
  const lats = positions.filter((_, i) => i % 2 === 1)
  if (lons.length === 0) return undefined
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}
