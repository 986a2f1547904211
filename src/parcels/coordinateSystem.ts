import { boxOf } from '../geometry/boxes.ts'
import type { FlatShapes } from '../geometry/shapesBuilder.ts'
import { isRecord } from './readFeatures.ts'

/** Systems we read. */
export type ReadableCrs = 'EPSG:4326' | 'EPSG:2326'

/** What a file says of its coordinates. */
export type DeclaredCrs =
  | { readonly kind: 'none' }
  | { readonly kind: 'readable'; readonly crs: ReadableCrs }
  | { readonly kind: 'other'; readonly name: string }

/** What a row's numbers look like; keys of `finding.system.*`. */
type LooksLike =
  | 'hk1980-grid'
  | 'hk1980-grid-swapped'
  | 'wgs84'
  | 'wgs84-swapped'
  | 'web-mercator'
  | 'utm-49'
  | 'utm-50'
  | 'unknown'

/** The legacy `crs` member in words we know (GeoJSON 2008, section 3). */
export function declaredCrs(member: unknown): DeclaredCrs {
  if (member === undefined || member === null) return { kind: 'none' }
  const properties = isRecord(member) && isRecord(member.properties) ? member.properties : {}
  const said = [properties.name, properties.code, properties.href, isRecord(member) ? member.type : member].find(
    (value) => typeof value === 'string' || typeof value === 'number',
  )
  const name = String(said ?? '?')
  if (/CRS:{0,2}84h?$/i.test(name)) return { kind: 'readable', crs: 'EPSG:4326' }
  const code = /^(?:.*EPSG.*[:/#])?(\d{4,6})$/i.exec(name.trim())?.[1]
  if (code === '4326' || code === '2326') return { kind: 'readable', crs: `EPSG:${code}` }
  return { kind: 'other', name }
}

/** Which system the numbers of a row belong to, by its box in file coordinates. */
function looksLike([west, south, east, north]: readonly [number, number, number, number]): LooksLike {
  const within = (x0: number, x1: number, y0: number, y1: number) =>
    west >= x0 && east <= x1 && south >= y0 && north <= y1
  if (within(800_000, 870_000, 800_000, 850_000)) return 'hk1980-grid'
  if (within(800_000, 850_000, 800_000, 870_000)) return 'hk1980-grid-swapped'
  if (within(21, 24, 112, 116)) return 'wgs84-swapped'
  if (within(-180, 180, -90, 90)) return 'wgs84'
  if (within(12_630_000, 12_770_000, 2_510_000, 2_600_000)) return 'web-mercator'
  if (within(770_000, 880_000, 2_430_000, 2_520_000)) return 'utm-49'
  if (within(150_000, 260_000, 2_430_000, 2_520_000)) return 'utm-50'
  return 'unknown'
}

/** How the rows of a file are to be read, and which cannot be. */
export interface CrsDecision {
  readonly crs: ReadableCrs
  readonly swapped: boolean
  /** True when the numbers decided, not the file. */
  readonly recognised: boolean
  /** Per row: fits the system, so that it can be read. */
  readonly fits: readonly boolean[]
  readonly looks: readonly LooksLike[]
}

/**
 * Chooses the system of a file: as declared where at least one row fits it, else as most of its numbers look, else WGS84,
 * which RFC 7946 says of every GeoJSON file.
 *
 * A grid file with northing before easting can be told only where an easting passes 850,000; elsewhere both orders are
 * positions in Hong Kong.
 */
export function decideCrs(shapes: FlatShapes, declared: ReadableCrs | undefined): CrsDecision {
  const boxes = Array.from({ length: shapes.rows }, (_, row) => boxOf(shapes.positions, shapes, row))
  const looks = boxes.map(looksLike)
  const most = RECOGNISED.find((look) => looks.filter((each) => each === look).length * 2 > looks.length)
  const decided = (crs: ReadableCrs, swapped: boolean, recognised: boolean): CrsDecision => ({
    crs,
    swapped,
    recognised,
    fits: boxes.map((box) => fits(crs, swapped ? [box[1], box[0], box[3], box[2]] : box)),
    looks,
  })
  if (declared) {
    const asDeclared = decided(declared, most !== undefined && isSwapped(most) && systemOf(most) === declared, false)
    if (asDeclared.fits.some((fit) => fit)) return asDeclared
  }
  if (most) return decided(systemOf(most), isSwapped(most), true)
  return decided('EPSG:4326', false, declared === 'EPSG:2326')
}

const RECOGNISED = ['hk1980-grid', 'hk1980-grid-swapped', 'wgs84-swapped'] as const

const isSwapped = (look: LooksLike): boolean => look.endsWith('swapped')

const systemOf = (look: (typeof RECOGNISED)[number]): ReadableCrs =>
  look === 'wgs84-swapped' ? 'EPSG:4326' : 'EPSG:2326'

/** The grid is read some way beyond Hong Kong (the area is geodesic there); degrees all over the world. */
function fits(crs: ReadableCrs, [west, south, east, north]: readonly [number, number, number, number]): boolean {
  return crs === 'EPSG:2326'
    ? west >= 700_000 && east <= 970_000 && south >= 700_000 && north <= 950_000
    : west >= -180 && east <= 180 && south >= -90 && north <= 90
}
