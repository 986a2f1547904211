import type { LocalText } from '../lib/message.ts'
import type { AssigneeKind, Sector } from './assigneeKind.ts'
import type { DeliveryMode, Route, Stage } from './grant.ts'
import type { RateCard } from './rateCard.ts'

export type ParcelId = string
export type AssigneeId = string
export type ScenarioId = string
export type LayerId = string

export type { AssigneeKind, Sector }
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
  readonly incentives?: Incentives
  readonly note?: string
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

/** Help to an assignee, always apart from works. */
export interface Incentives {
  /** Rent subsidy: HK$ per m² of gross floor area a month, for so many months, on a share (0–1) of the floor. */
  readonly rentSubsidy?: { readonly hkdPerM2Month: number; readonly months: number; readonly share: number }
  /** Premium concession, HK$. */
  readonly premiumConcessionHkd?: number
}

export type { DeliveryMode, Route, Stage }

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

/** What the winner of a bundle does with a site of it. */
export type Duty = 'retain' | 'optional' | 'build-and-hand-back' | 'form-and-hand-back' | 'works-only'

/** One site of a bundle: a parcel, or an area of works without one. */
export interface BundleSite {
  readonly parcel?: ParcelId
  readonly duty: Duty
  /** For works without a parcel: their area, m². */
  readonly areaM2?: number
  readonly note?: LocalText
}

/** Parcels disposed of together to one winner (large-scale land disposal). */
export interface Bundle {
  readonly id: string
  readonly order: number
  readonly name: LocalText
  readonly sites: readonly BundleSite[]
  /** "At least 1 of 3": of these parcels the winner takes at least so many. */
  readonly minimums?: readonly { readonly parcels: readonly ParcelId[]; readonly atLeast: number }[]
  /** Gross area as published, m², where a paper gives one. */
  readonly publishedAreaM2?: number
  readonly source?: string
  readonly example?: boolean
}

/** Keeps a parcel, or all that an assignee holds, as it is. The id is `parcel:ID` or `assignee:ID`. */
export interface Lock {
  readonly id: `parcel:${ParcelId}` | `assignee:${AssigneeId}`
  readonly note?: string
}

/** A note pinned to a parcel. */
export interface Comment {
  readonly id: string
  readonly order: number
  readonly parcel: ParcelId
  readonly text: string
  readonly open: boolean
  /** ISO 8601. */
  readonly at: string
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
  readonly locks: ReadonlyMap<string, Lock>
  readonly comments: ReadonlyMap<string, Comment>
}

/** The document. Parcels are known by id alone; derived numbers are never in it. */
export interface Plan extends PlanTables {
  readonly id: string
  readonly title: LocalText
  readonly settings: Settings
  readonly assignments: ReadonlyMap<ScenarioId, ReadonlyMap<ParcelId, Assignment>>
}
