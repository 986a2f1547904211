import type { LocalText } from '../../lib/message.ts'
import type { Pattern } from '../../plan/types.ts'

// What a plan sheet is made of. Everything on the ground is HK1980 Grid metres, everything on paper millimetres.

export const PAPERS = ['A4', 'A3', 'A2', 'A1'] as const
export type Paper = (typeof PAPERS)[number]
export type Orientation = 'landscape' | 'portrait'

/** Paper, width and height in millimetres when it lies across (ISO 216). */
const ACROSS: Readonly<Record<Paper, readonly [number, number]>> = {
  A4: [297, 210],
  A3: [420, 297],
  A2: [594, 420],
  A1: [841, 594],
}

export function paperSize(paper: Paper, orientation: Orientation): { readonly width: number; readonly height: number } {
  const [long, short] = ACROSS[paper]
  return orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long }
}

/** Scales a sheet can have: 1 mm on paper is so many millimetres on the ground. */
export const SCALES = { least: 500, most: 50_000 } as const

export interface Revision {
  readonly mark: string
  readonly date: string
  readonly description: string
  readonly drawn: string
  readonly checked: string
  readonly approved: string
}

export type SheetLanguages = 'both' | 'en' | 'zh'

export interface SheetOptions {
  readonly paper: Paper
  readonly orientation: Orientation
  /** Where the title block stands: beside the map, as on large sheets, or under it. */
  readonly block: 'right' | 'bottom'
  /** 1 : scale. */
  readonly scale: number
  /** Middle of the map on the grid, easting and northing in metres. */
  readonly centre: readonly [number, number]
  readonly languages: SheetLanguages
  readonly title: LocalText
  readonly drawingNo: string
  readonly revisions: readonly Revision[]
  readonly show: SheetShow
}

export interface SheetShow {
  readonly relief: boolean
  readonly rings: boolean
  readonly numbers: boolean
  readonly schedule: boolean
  readonly keyPlan: boolean
  readonly crosses: boolean
}

/** Rings of one shape on the grid, easting and northing interleaved; the even-odd rule makes holes of inner ones. */
export type Rings = readonly ArrayLike<number>[]

export interface SheetParcel {
  readonly id: string
  readonly label: string
  readonly rings: Rings
  /** A point inside, on the grid. */
  readonly inside: readonly [number, number]
  readonly status: 'assigned' | 'unassigned' | 'committed' | 'reserved'
  /** Key of the planned use, where it is known. */
  readonly use?: string
  readonly assignee?: {
    readonly id: string
    readonly colour: string
    readonly pattern: Pattern
    readonly letter: string
  }
  /** The letter of who holds it in the scenario it is compared with, where nobody holds it here. */
  readonly ghost?: string
  /** Drawn with an outline: a bundle, or what differs. */
  readonly outlined: boolean
}

export interface SheetSite {
  readonly name: LocalText
  readonly rings: Rings
  readonly inside: readonly [number, number]
  readonly areaHa: number
  readonly accuracyM: number
}

/** What of the base map is drawn, by kind. */
export interface SheetBase {
  readonly fills: readonly { readonly kind: string; readonly rings: Rings }[]
  readonly lines: readonly {
    readonly kind: string
    readonly line: ArrayLike<number>
    /** On the ground, metres, where it is drawn at its own width. */
    readonly widthM?: number
    readonly planned: boolean
    readonly underground: boolean
  }[]
  readonly points: readonly {
    readonly kind: string
    readonly name: LocalText
    readonly at: readonly [number, number]
    readonly rank: number
    readonly planned: boolean
  }[]
}

/** A line of the schedule beside the map; numbers are those of the schedule of areas. */
export interface ScheduleLine {
  readonly name: LocalText
  readonly look?: { readonly colour: string; readonly pattern: Pattern; readonly letter: string }
  readonly kind: 'assignee' | 'assigned' | 'unassigned' | 'committed' | 'reserved' | 'sum'
  readonly parcels: number
  readonly areaM2: number
  readonly costHkd?: number
}

/** Everything that is drawn. */
export interface SheetContent {
  readonly parcels: readonly SheetParcel[]
  readonly sites: readonly SheetSite[]
  /** Lines of equal distance from the sites, closed, on the grid. */
  readonly rings: readonly { readonly metres: number; readonly lines: Rings }[]
  readonly base: SheetBase
  readonly uses: ReadonlyMap<string, LocalText>
  readonly schedule: readonly ScheduleLine[]
  /** Whether its areas are as stated where stated; measured where absent. */
  readonly statedAreas?: boolean
  /** How sure the assigned works' cost is, in words. */
  readonly costRange?: LocalText
  readonly scenario: LocalText
  readonly date: string
  readonly baseDate: string
  readonly fingerprint: string
  readonly appVersion: string
  /** The plan is the example: its firms are invented. */
  readonly example?: boolean
  /** Worst and best accuracy of the parcels drawn, metres. */
  readonly accuracyM?: readonly [number, number]
}

/** Words by key; both languages are asked for where the sheet has both. */
export type SheetSay = (
  key: string,
  language: 'en' | 'zh',
  params?: Readonly<Record<string, string | number>>,
) => string
