import { gridToLonLat, lonLatToGrid } from '../geometry/hk1980.ts'
import type { Shapes } from '../geometry/shapes.ts'
import { type FlatShapes, shapesBuilder } from '../geometry/shapesBuilder.ts'
import { siteArea } from '../geometry/siteArea.ts'
import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import { decideCrs, type ReadableCrs } from './coordinateSystem.ts'
import type { UniversityTownSite } from './parcelLayer.ts'
import { readFeatures } from './readFeatures.ts'
import { readGeometry } from './readGeometry.ts'
import { idText } from './rowIds.ts'
import { sniff } from './sniff.ts'

/** The University Town: several sites, row by row the same in both lists. */
export interface UniversityTown {
  readonly sites: readonly UniversityTownSite[]
  readonly shapes: Shapes
}

/**
 * The University Town sites of `public/data/university-town-sites.geojson`, or of a file like it.
 *
 * Takes   GeoJSON; per feature an id, a polygon, and the properties `name_en`, `name_zh`, `campus`, `accuracy_m`,
 *         `available_from`, `source`, `as_of`.
 * Refuses as `readFeatures` does; `refusal.file.university-town` where a site has no polygon, campus or accuracy.
 */
export function loadUniversityTown(
  bytes: Uint8Array,
  name = 'university-town-sites.geojson',
): Result<UniversityTown, Message> {
  const text = sniff(name, bytes)
  if (!text.ok) return text
  const file = readFeatures(name, text.value)
  if (!file.ok) return file
  const builder = shapesBuilder()
  const features: { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }[] = []
  for (let i = 0; i < file.value.count; i++) {
    const feature = file.value.at(i)
    const properties = feature?.properties ?? {}
    const id = idText(feature?.id) ?? idText(properties.id) ?? `#${i + 1}`
    const lacks = (what: string) => refuse(message('refusal.file.university-town', { file: name, site: id, what }))
    const reading = readGeometry(builder, feature?.geometry)
    if (reading.fault || reading.polygons === 0) return lacks('geometry')
    if (textOf(properties.campus) === undefined) return lacks('campus')
    if (numberOf(properties.accuracy_m) === undefined) return lacks('accuracy_m')
    builder.endRow()
    features.push({ id, properties })
  }
  const flat = builder.finish()
  const shapes = placed(flat, decideCrs(flat, undefined).crs)
  return ok({ sites: features.map(({ id, properties }, row) => siteOf(id, properties, siteArea(shapes, row))), shapes })
}

/** Shapes with both kinds of coordinates, from those of a file. */
export function placed({ positions, ...offsets }: FlatShapes, crs: ReadableCrs): Shapes {
  return crs === 'EPSG:2326'
    ? { ...offsets, grid: positions, lonLat: gridToLonLat(positions) }
    : { ...offsets, grid: lonLatToGrid(positions), lonLat: positions }
}

function siteOf(id: string, properties: Readonly<Record<string, unknown>>, siteAreaM2: number): UniversityTownSite {
  const availableFrom = numberOf(properties.available_from)
  return {
    id,
    campus: textOf(properties.campus) ?? '',
    nameEn: textOf(properties.name_en) ?? id,
    nameZh: textOf(properties.name_zh) ?? textOf(properties.name_en) ?? id,
    siteAreaM2,
    accuracyM: numberOf(properties.accuracy_m) ?? 0,
    ...(availableFrom !== undefined && { availableFrom }),
    source: textOf(properties.source) ?? '',
    asOf: textOf(properties.as_of) ?? '',
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined
const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined
