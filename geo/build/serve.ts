/**
 * From grid shapes to the served text: GeoJSON in WGS84, right-hand rule, one feature a line, keys in a fixed order.
 */
import { type Polygon, type Position, type Ring, toDegrees } from './grid.ts'
import { ringArea } from './shapes.ts'

export interface Served {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: { readonly type: string; readonly coordinates: unknown }
}

/** Outline anticlockwise, holes clockwise. */
export const polygonGeometry = (parts: readonly Polygon[], decimals = 11) => {
  const coordinates = parts.map((part) =>
    part.map((ring, index) => degreesOf(ringArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse(), decimals)),
  )
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: coordinates[0] }
    : { type: 'MultiPolygon', coordinates }
}

export const lineGeometry = (lines: readonly Ring[], decimals = 6) =>
  lines.length === 1
    ? { type: 'LineString', coordinates: degreesOf(lines[0] as Ring, decimals) }
    : { type: 'MultiLineString', coordinates: lines.map((line) => degreesOf(line, decimals)) }

export const pointGeometry = (point: Position, decimals = 6) => ({
  type: 'Point',
  coordinates: toDegrees(point, decimals),
})

export const collection = (features: readonly Served[]): string =>
  `{"type":"FeatureCollection","features":[\n${features
    .map(({ id, properties, geometry }) => JSON.stringify({ type: 'Feature', id, properties, geometry }))
    .join(',\n')}\n]}\n`

const degreesOf = (line: Ring, decimals: number): Ring => line.map((position) => toDegrees(position, decimals))
