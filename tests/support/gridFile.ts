import type { Feature, FeatureCollection } from 'geojson'
import { gridToLonLat } from '../../src/geometry/hk1980.ts'

/** A rectangle on the grid: west, south, east, north in metres. */
export type GridBox = readonly [number, number, number, number]

/** San Tin, roughly: where test land lies. */
export const ORIGIN = [827_500, 838_500] as const

/** A square of land east and north of the origin, metres. */
export const square = (east: number, north: number, side: number): GridBox => [
  ORIGIN[0] + east,
  ORIGIN[1] + north,
  ORIGIN[0] + east + side,
  ORIGIN[1] + north + side,
]

const ringOf = ([west, south, east, north]: GridBox): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** A parcel of one rectangle, with rectangles cut out. */
export function parcel(
  id: string | number | undefined,
  box: GridBox,
  properties: Record<string, unknown> = {},
  holes: readonly GridBox[] = [],
): Feature {
  return {
    type: 'Feature',
    ...(id === undefined ? {} : { id }),
    properties,
    geometry: { type: 'Polygon', coordinates: [ringOf(box), ...holes.map((hole) => ringOf(hole).reverse())] },
  }
}

/** Features on the HK1980 Grid as the bytes of a file with the legacy `crs` member. */
export function gridFile(features: readonly Feature[], more: Record<string, unknown> = {}): Uint8Array<ArrayBuffer> {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2326' } }
  return bytesOf({ type: 'FeatureCollection', crs, features, ...more })
}

/** The same features in WGS84. */
export function lonLatFile(features: readonly Feature[], more: Record<string, unknown> = {}): Uint8Array<ArrayBuffer> {
  return bytesOf({ type: 'FeatureCollection', features: features.map(inLonLat), ...more })
}

export const bytesOf = (json: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(json))

export const collectionOf = (text: string): FeatureCollection & { nm_plan?: Record<string, unknown> } =>
  JSON.parse(text)

function inLonLat(feature: Feature): Feature {
  if (feature.geometry.type !== 'Polygon') return feature
  const coordinates = feature.geometry.coordinates.map((ring) =>
    ring.map(([e, n]) => [...gridToLonLat(new Float64Array([e!, n!]))]),
  )
  return { ...feature, geometry: { type: 'Polygon', coordinates } }
}
