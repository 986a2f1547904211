import type { LocalText } from '../lib/message.ts'
import type { RateCard } from './rateCard.ts'

export type ParcelId = string
export type AssigneeId = string
export type ScenarioId = string
export type LayerId = string

export type AssigneeKind = 'anchor-firm' | 'developer' | 'incubator' | 'institution' | 'public-body'
export type Sector = 'life-health' | 'ai-data' | 'advanced-manufacturing' | 'others'
export type Pattern = 'solid' | 'diagonal' | 'dots' | 'rules'

/** Who may be given land. Colour says who, pattern says what kind, letter says both again. */
export interface Assignee {
  readonly id: AssigneeId
  readonly order: number
  readonly kind: AssigneeKind
  readonly name: LocalText
  /** A word or two after the name, e.g. "robotics". */
  readonly descriptor?: LocalText
  readonly sector?: Sector
  readonly supplies?: readonly Sector[]
  /** One or two characters on the map's plate and in the swatch. */
  readonly letter: string
  /** `#RRGGBB`. */
  readonly colour: string
  readonly pattern: Pattern
  readonly brief?: Brief
  /** True for the starter list: invented, no commitment implied. */
  readonly example?: boolean
}

/** What an assignee asks for. */
export interface Brief {
  readonly haFrom?: number
  readonly haTo?: number
  readonly gfaM2?: number
  readonly furthestM?: number
  readonly byYear?: number
}

export type DeliveryMode = 'government' | 'successful-tenderer' | 'landowner' | 'park-company' | 'phased'
export type Route =
  | 'open-tender'
  | 'restricted-tender'
  | 'private-treaty'
  | 'lease-modification'
  | 'grant-to-park-company'
  | 'government-land-allocation'
  | 'short-term-tenancy'
  | 'government-retained'
export type Stage = 'idea' | 'expression-of-interest' | 'tender' | 'granted'

/** Part of a parcel given to one assignee; the shares of an assignment add to 1. */
export interface Share {
  readonly assignee: AssigneeId
  readonly share: number
}

/** What one scenario says of one parcel. Absent means unassigned. One assignee is a share of 1. */
export interface Assignment {
  readonly shares: readonly Share[]
  readonly phaseYear?: number
  readonly deliveryMode?: DeliveryMode
  readonly route?: Route
  readonly stage?: Stage
  readonly bundle?: string
  readonly landUse?: string
}

/** What the figures of a scenario assume; a scenario overrides the plan's settings key by key. */
export interface Assumptions {
  readonly rateCard: string
  /** Distance in metres at which the proximity score halves, 500–10,000. */
  readonly halfDistanceM: number
  /** Assignee kinds that count in the scenario's proximity score; empty means all. */
  readonly scoredKinds: readonly AssigneeKind[]
}

export interface Scenario {
  readonly id: ScenarioId
  readonly order: number
  readonly name: LocalText
  readonly description?: LocalText
  readonly assumptions: Partial<Assumptions>
}

export type LayerRole = 'parcels' | 'lots' | 'university-town' | 'areas' | 'reference'

/** Where a layer's features come from: the embedded ground, or a file kept by its content. */
export type LayerSource =
  | { readonly kind: 'ground'; readonly version: string }
  | { readonly kind: 'file'; readonly name: string; readonly sha256: string; readonly bytes: number }

/** A set of imported features. Its geometry and columns never change: `shapes` and `attributes` are patches over it. */
export interface Layer {
  readonly id: LayerId
  readonly order: number
  readonly role: LayerRole
  readonly source: LayerSource
  /** The coordinate system found in the source, e.g. `EPSG:4326`, `EPSG:2326`. */
  readonly crs: string
  /** Parcel field → the file's own column, where they differ. */
  readonly fieldMap: Readonly<Record<string, string>>
}

/** A changed, added or retired parcel over the imported geometry. Coordinates are WGS84 degrees. */
export interface ShapePatch {
  readonly id: ParcelId
  readonly geometry?: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: unknown }
  readonly parents?: readonly ParcelId[]
  readonly retired?: boolean
}

/** Field values of a parcel that the planner set over the file's own. */
export interface AttributePatch {
  readonly id: ParcelId
  readonly fields: Readonly<Record<string, string | number | boolean | null>>
}

/** A named set of parcels disposed of together. Shaped now, built with *The drawing board*. */
export interface Bundle {
  readonly id: string
  readonly order: number
  readonly name: LocalText
  readonly sites: readonly { readonly parcel?: ParcelId; readonly duty: string; readonly areaM2?: number }[]
}

export interface Settings extends Assumptions {
  /** Which area totals use; the balance always uses computed areas. */
  readonly areaBasis: 'computed' | 'stated'
}

/** Rows of the plan by id. Row order is the record's own `order`, so that undoing a deletion restores it. */
export interface PlanTables {
  readonly layers: ReadonlyMap<string, Layer>
  readonly shapes: ReadonlyMap<string, ShapePatch>
  readonly attributes: ReadonlyMap<string, AttributePatch>
  readonly scenarios: ReadonlyMap<string, Scenario>
  readonly assignees: ReadonlyMap<string, Assignee>
  readonly bundles: ReadonlyMap<string, Bundle>
  readonly rateCards: ReadonlyMap<string, RateCard>
}

/** The document. Parcels are known by id alone; derived numbers are never in it. */
export interface Plan extends PlanTables {
  readonly id: string
  readonly title: LocalText
  readonly settings: Settings
  readonly assignments: ReadonlyMap<ScenarioId, ReadonlyMap<ParcelId, Assignment>>
}
