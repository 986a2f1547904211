import type { LocalText, Message } from '../lib/message.ts'
import type { AssigneeKind, Sector } from './assigneeKind.ts'
import type { DeliveryMode, Route, Stage } from './grant.ts'
import type { Confidence, RateCard } from './rateCard.ts'

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
  /** Every phase year of the scenario is so many years later (earlier where negative). */
  readonly phaseShiftYears?: number
  /** University Town sites and rail that are not there by this year do not count; absent counts them all. */
  readonly asAtYear?: number
  /** Parcels whose edges come within so many metres are neighbours. */
  readonly neighbourGapM?: number
}

/** One future of the land: who gets what, under which assumptions. */
export interface Scenario {
  readonly id: ScenarioId
  readonly order: number
  readonly name: LocalText
  readonly description?: LocalText
  readonly assumptions: Partial<Assumptions>
  /** Kept as it is: nothing in it can be edited until it is unlocked. */
  readonly locked?: { readonly approvedOn?: string; readonly note?: string }
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
  /** Programme of the winner: its sites are formed so many years before Government's date. An assumption. */
  readonly yearsEarlier?: number
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

/** Who pays first for works. */
export type Payer = 'public' | 'private'

/** Works that several parcels need: a substation, a trunk sewer. Its cost is shared; the part of unassigned parcels is stranded. */
export interface SharedWorks {
  readonly id: string
  readonly order: number
  readonly name: LocalText
  /** Cost line it belongs to, e.g. `PU`. */
  readonly code: string
  /** HK$ at the price level named: minimum, mode and maximum. */
  readonly low: number
  readonly likely: number
  readonly high: number
  /** `YYYY` or `YYYY-MM`. */
  readonly priceLevel: string
  readonly payer: Payer
  /** The year in which it is ready. */
  readonly readyYear?: number
  readonly serves: readonly ParcelId[]
  /** Scenarios in which it is built; absent: all. */
  readonly scenarios?: readonly ScenarioId[]
  readonly sharedBy: 'gfa' | 'site-area'
  /** Where it stands, WGS84 degrees, where it was drawn. */
  readonly geometry?: { readonly type: 'Point' | 'LineString' | 'Polygon'; readonly coordinates: unknown }
  readonly source: string
  readonly confidence: Confidence
  readonly note?: LocalText
  readonly example?: boolean
}

/** What a target looks at: the whole scenario, or the land of one assignee, bundle or development area. */
export type TargetScope =
  | { readonly kind: 'scenario' }
  | { readonly kind: 'assignee' | 'bundle' | 'area'; readonly id: string }

/** Any measure held to a bound. A breach is an alert, never a bar to editing. */
export interface Target {
  readonly id: string
  readonly order: number
  readonly name: LocalText
  /** Id of the measure. */
  readonly measure: string
  readonly scope: TargetScope
  /** In the measure's own unit (m², HK$, m …); either or both. */
  readonly atLeast?: number
  readonly atMost?: number
  /** Stated as "about": met from 1 % below (above) the bound. */
  readonly about?: boolean
  /** What else the measure must know, e.g. a University Town site, a land use, a year. */
  readonly of?: Readonly<Record<string, string | number>>
  readonly source?: string
  readonly example?: boolean
}

/** What was decided in a meeting, as the minutes will have it. */
export interface Decision {
  readonly id: string
  readonly order: number
  readonly question: LocalText
  readonly options?: readonly LocalText[]
  /** What the figures said at that moment: messages, never sentences. */
  readonly figures: readonly Message[]
  /** Empty until decided. */
  readonly decision?: LocalText
  readonly by?: string
  /** ISO 8601, when it was decided or noted. */
  readonly at: string
  readonly scenario?: ScenarioId
  readonly example?: boolean
}

/** Where the map looks: WGS84 degrees, MapLibre's zoom, degrees of bearing and pitch. */
export interface Camera {
  readonly centre: readonly [number, number]
  readonly zoom: number
  readonly bearing: number
  readonly pitch: number
}

/** What stands beside the map in a scene. */
export type ScenePanel = 'areas' | 'bundles' | 'comparison' | 'cost' | 'proximity' | 'years' | 'sources' | 'none'

/** One picture of a presentation: a scenario, a camera and words. */
export interface Scene {
  readonly id: string
  readonly order: number
  readonly scenario: ScenarioId
  /** The scenario it is compared with, where it shows a difference. */
  readonly against?: ScenarioId
  readonly camera: Camera
  /** Layers of the map that are on beside the base: `rings`, `score`, `network`, `labels`, `height` … */
  readonly layers: readonly string[]
  readonly panel: ScenePanel
  /** The bundle that is outlined, if any. */
  readonly bundle?: string
  readonly title: LocalText
  readonly caption: LocalText
  /** For the presenter alone. */
  readonly notes?: LocalText
}

/** Questions that a parcel or a bundle must stand before it is tendered. */
export const CHECKS = [
  'statutory-stage',
  'displaced-operators',
  'displaced-villages',
  'traffic',
  'sewage',
  'power',
] as const
export type Check = (typeof CHECKS)[number]

/** The checklist of a parcel or a bundle; the id is `parcel:ID` or `bundle:ID`. What is absent is unknown. */
export interface Checklist {
  readonly id: `parcel:${ParcelId}` | `bundle:${string}`
  readonly answers: Readonly<
    Partial<Record<Check, { readonly answer: 'yes' | 'no' | 'unknown'; readonly note?: string }>>
  >
}

/** What the notes of a statutory plan allow in one zone. What is not filled is "not checked", never "allowed". */
export interface ZoneNotes {
  /** `PLAN/ZONE`, e.g. `S/STT/2/OU(I&T)`. */
  readonly id: string
  readonly order: number
  readonly plan: string
  /** The label as the parcels have it. */
  readonly zone: string
  /** Uses always permitted, and uses that may be permitted on application. */
  readonly column1: readonly string[]
  readonly column2: readonly string[]
  readonly source: string
  /** ISO date of the notes. */
  readonly asOf: string
  /** Only part of the schedule is entered: a use it does not name is not checked. */
  readonly partial?: boolean
  /** Development areas that the plan covers; absent: wherever the zone's label stands. */
  readonly areas?: readonly string[]
}

export interface Settings extends Assumptions {
  /** The scenario that others are compared with; the first where absent. */
  readonly baseScenario?: ScenarioId
  /** The example plan: its firms and institutions are invented, and every view of it says so. */
  readonly example?: boolean
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
  readonly sharedWorks: ReadonlyMap<string, SharedWorks>
  readonly targets: ReadonlyMap<string, Target>
  readonly decisions: ReadonlyMap<string, Decision>
  readonly scenes: ReadonlyMap<string, Scene>
  readonly checklists: ReadonlyMap<string, Checklist>
  readonly zoneNotes: ReadonlyMap<string, ZoneNotes>
}

/** The document. Parcels are known by id alone; derived numbers are never in it. */
export interface Plan extends PlanTables {
  readonly id: string
  readonly title: LocalText
  readonly settings: Settings
  readonly assignments: ReadonlyMap<ScenarioId, ReadonlyMap<ParcelId, Assignment>>
}
