import type { Shapes } from '../geometry/shapes.ts'
import type { Finding } from '../lib/finding.ts'

export type NumberField =
  | 'stated_area_m2'
  | 'plot_ratio_domestic'
  | 'plot_ratio_non_domestic'
  | 'gfa_stated_m2'
  | 'flats_stated'
  | 'building_height_mpd'
  | 'private_share'
  | 'available_from'
  | 'accuracy_m'

export type TextField =
  | 'reference'
  | 'name_en'
  | 'name_zh'
  | 'area_id'
  | 'planning_area'
  | 'land_use'
  | 'zone'
  | 'zone_status'
  | 'stated_area_about'
  | 'ground'
  | 'tenure'
  | 'land_status'
  | 'source'
  | 'as_of'
  | 'indicative'

/** Few different texts in many rows: `codes[row]` points into `values`; code 0 is "absent". */
export interface TextColumn {
  readonly codes: Uint32Array
  readonly values: readonly (string | undefined)[]
}

/** How the site area of a row was computed. */
export const AREA_METHODS = ['hk1980-grid', 'geodesic-wgs84'] as const

/** A University Town site as the measures need it. */
export interface UniversityTownSite {
  readonly id: string
  readonly campus: string
  readonly nameEn: string
  readonly nameZh: string
  readonly siteAreaM2: number
  readonly accuracyM: number
  readonly availableFrom?: number
  readonly source: string
  readonly asOf: string
}

/**
 * Parcels of one file, measured, as flat columns: what the worker hands over and the main thread owns.
 *
 * Row numbers are of the session; ids are of the plan. NaN in a number column means absent and never leaves this room:
 * read through `numberAt` and `textAt`.
 */
export interface ParcelLayer {
  readonly name: string
  readonly rows: number
  readonly ids: readonly string[]
  readonly shapes: Shapes
  /** Bounding boxes on the grid, metres: west, south, east, north per row. */
  readonly boxes: Float64Array
  /** A point inside each row's largest part, on the grid, metres: easting, northing per row. */
  readonly insides: Float64Array
  /** The same points in WGS84 degrees: longitude, latitude per row. */
  readonly insidesLonLat: Float64Array
  readonly siteAreaM2: Float64Array
  /** Areas on the grid, where `siteAreaM2` holds those that totals count instead (`countedAreas.ts`). */
  readonly computedAreaM2?: Float64Array
  /** Index into AREA_METHODS per row. */
  readonly areaMethod: Uint8Array
  readonly perimeterM: Float64Array
  /** Edge-to-edge metres to each University Town site: `row * sites.length + site`. */
  readonly siteDistancesM: Float64Array
  readonly numbers: Readonly<Record<NumberField, Float64Array>>
  readonly texts: Readonly<Record<TextField, TextColumn>>
  /** Found coordinate system: `EPSG:4326` or `EPSG:2326`. */
  readonly crs: string
  readonly findings: readonly Finding[]
  /** Rows that are parcels no longer: retired, or drawn anew in a later row. Every fold passes over them; absent: none. */
  readonly dead?: DeadRows
  /** Rows (1) whose private share comes from the lots under them, because the parcel states none; absent: none. */
  readonly byLots?: Uint8Array
  /** Rows (1) that their file calls old schedule lots, whose stated areas are held to less; absent: none. */
  readonly oldSchedule?: Uint8Array
}

/** Which rows are dead, by row (1 is dead), how many, and where each row stands in the order of parcels. */
export interface DeadRows {
  readonly at: Uint8Array
  readonly count: number
  /** What rows are ordered by: a parcel drawn anew stands where it stood, a piece where its parcel did. */
  readonly places: Float64Array
}

/** Whether a row is a parcel no longer. Row numbers are never used again, so that what was is still there to undo to. */
export const isDead = ({ dead }: Pick<ParcelLayer, 'dead'>, row: number): boolean => dead?.at[row] === 1

/** How many parcels there are: rows that are not dead. */
export const parcelsIn = ({ rows, dead }: Pick<ParcelLayer, 'rows' | 'dead'>): number => rows - (dead?.count ?? 0)

const live = new WeakMap<ParcelLayer, readonly number[]>()

/** The rows that are parcels, in the order of the file, what was drawn in the place of what it came from. Made once. */
export function liveRows(layer: ParcelLayer): readonly number[] {
  const known = live.get(layer)
  if (known) return known
  const rows: number[] = []
  for (let row = 0; row < layer.rows; row++) if (!isDead(layer, row)) rows.push(row)
  const places = layer.dead?.places
  if (places) rows.sort((a, b) => places[a]! - places[b]! || a - b)
  live.set(layer, rows)
  return rows
}

/** The value of a number field, or undefined where the parcel has none. */
export function numberAt(layer: Pick<ParcelLayer, 'numbers'>, field: NumberField, row: number): number | undefined {
  const value = layer.numbers[field][row]
  return value === undefined || Number.isNaN(value) ? undefined : value
}

/** The value of a text field, or undefined where the parcel has none. */
export function textAt(layer: Pick<ParcelLayer, 'texts'>, field: TextField, row: number): string | undefined {
  const column = layer.texts[field]
  return column.values[column.codes[row] ?? 0]
}

export type LandStatus = 'free' | 'committed' | 'reserved'

/** Land status of a row; absent is free. */
export function landStatusAt(layer: Pick<ParcelLayer, 'texts'>, row: number): LandStatus {
  const status = textAt(layer, 'land_status', row)
  return status === 'committed' || status === 'reserved' ? status : 'free'
}
