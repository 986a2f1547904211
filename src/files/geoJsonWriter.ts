import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { toLonLat } from '../geometry/hk1980.ts'
import type { ParcelView } from './parcelView.ts'

/** One source file with what is needed to write its features again. */
export interface WriterSource {
  readonly bytes: Uint8Array
  /** Coordinate system found when it was read. */
  readonly crs: string
  /** Index of the source feature of each of its rows. */
  readonly featureOfRow: Uint32Array
  /** Private lots of this layer, which a plan carries beside its parcels: its rows have no id and no view. */
  readonly lots?: string
}

/** A parcel as the planner drew it: new, or with another outline than its file's. */
export interface DrawnFeature {
  readonly id: string
  readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: unknown }
  readonly fields: Readonly<Record<string, string | number>>
  readonly view: ParcelView
  readonly parents?: readonly string[]
}

/** What to write. `ids[row]` and `views[row]` go over all sources' rows in order; no view: the parcel is retired. */
export interface WriteRequest {
  readonly sources: readonly WriterSource[]
  readonly ids: readonly string[]
  readonly views: readonly (ParcelView | undefined)[]
  /** What was drawn, for a scenario; the plan carries it in its own `shapes`. */
  readonly drawn?: readonly DrawnFeature[]
  /** The plan as its one foreign member, with every source feature; absent for a scenario, which holds parcels only. */
  readonly planMember?: unknown
}

/**
 * A plan or a scenario as GeoJSON text (RFC 7946: WGS84, shells counter-clockwise, rings closed).
 *
 * Each feature keeps its own id and properties with the `nm_*` view of the shown scenario after them. WGS84 input keeps
 * its very numbers; grid input is written with every digit of its degrees. A plan keeps every imported feature as it was,
 * also retired ones; a scenario holds the parcels there are, with their outlines of now.
 */
export function writeGeoJson({ sources, ids, views, drawn = [], planMember }: WriteRequest): string {
  const features: string[] = []
  const outlines = new Map(drawn.map((parcel) => [parcel.id, parcel]))
  let firstRow = 0
  for (const source of sources) {
    const found = featuresOf(JSON.parse(new TextDecoder().decode(source.bytes)))
    if (source.lots !== undefined) {
      const mark = { nm_role: 'lots', nm_layer: source.lots }
      for (const row of source.featureOfRow) features.push(JSON.stringify(parcelFeature(found[row]!, source.crs, mark)))
      continue
    }
    const rowOf = new Map<number, number>()
    source.featureOfRow.forEach((feature, row) => {
      rowOf.set(feature, firstRow + row)
    })
    for (const [index, feature] of found.entries()) {
      const row = rowOf.get(index)
      const view = row === undefined ? undefined : views[row]
      if (!view && planMember === undefined) continue
      if (row === undefined) {
        features.push(JSON.stringify(feature))
        continue
      }
      const outline = outlines.get(ids[row]!)
      outlines.delete(ids[row]!)
      const written = parcelFeature(feature, source.crs, view ?? {})
      features.push(JSON.stringify(outline ? { ...written, geometry: outlineOf(outline) } : written))
    }
    firstRow += source.featureOfRow.length
  }
  for (const outline of outlines.values()) features.push(JSON.stringify(drawnFeature(outline)))
  const member = planMember === undefined ? '' : `,\n"nm_plan": ${JSON.stringify(planMember)}`
  return `{"type": "FeatureCollection",\n"features": [\n${features.join(',\n')}\n]${member}}\n`
}

/** The features of any GeoJSON object, in file order: the order in which the reader numbers them. */
export function featuresOf(json: unknown): Feature[] {
  const object = json as FeatureCollection | Feature | Geometry
  if (object.type === 'FeatureCollection') return object.features
  if (object.type === 'Feature') return [object]
  if (object.type === 'GeometryCollection') return object.geometries.map(asFeature)
  return [asFeature(object)]
}

const asFeature = (geometry: Geometry): Feature => ({ type: 'Feature', properties: {}, geometry })

function parcelFeature(feature: Feature, crs: string, view: Readonly<Record<string, unknown>>): Feature {
  const own = Object.entries(feature.properties ?? {}).filter(([key]) => !key.startsWith('nm_'))
  return {
    ...feature,
    type: 'Feature',
    properties: Object.fromEntries([...own, ...Object.entries(view)]),
    geometry: rfc7946(feature.geometry, crs),
  }
}

const outlineOf = ({ geometry }: DrawnFeature): Geometry => rfc7946(geometry as Geometry, 'EPSG:4326')

/** A parcel that no file holds: its fields under their own names, and whose land it was. */
const drawnFeature = (drawn: DrawnFeature): Feature => ({
  type: 'Feature',
  id: drawn.id,
  properties: { ...drawn.fields, ...drawn.view, ...(drawn.parents && { nm_parents: JSON.stringify(drawn.parents) }) },
  geometry: outlineOf(drawn),
})

/** Polygons in WGS84 with closed rings, shells counter-clockwise and holes clockwise; heights dropped. */
function rfc7946(geometry: Geometry, crs: string): Geometry {
  const ring = (positions: Position[], index: number): Position[] => {
    const flat = positions.map((position) => (crs === 'EPSG:2326' ? fromGrid(position) : position.slice(0, 2)))
    const [first, last] = [flat[0]!, flat.at(-1)!]
    if (first[0] !== last[0] || first[1] !== last[1]) flat.push([...first])
    return isCounterClockwise(flat) === (index === 0) ? flat : flat.reverse()
  }
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
  if (geometry.type === 'MultiPolygon')
    return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((part) => part.map(ring)) }
  return geometry
}

/** Degrees as the grid gives them, not rounded: a hectare read again is the same to 1 mm². */
const fromGrid = ([easting, northing]: Position): Position => [...toLonLat(easting!, northing!)]

function isCounterClockwise(ring: readonly Position[]): boolean {
  const [x0, y0] = ring[0] as [number, number]
  let doubleArea = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as [number, number]
    const [bx, by] = ring[i] as [number, number]
    doubleArea += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
  }
  return doubleArea >= 0
}
