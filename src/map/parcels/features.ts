import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson'
import { type Shapes, startOf } from '../../geometry/shapes.ts'
import { landStatusAt, type ParcelLayer, textAt } from '../../parcels/parcelLayer.ts'
import { METRES_PER_PIXEL_AT_0 } from '../camera.ts'

/** What a parcel carries to the renderer: what it is at rest. What the plan says of it is feature state. */
export interface RestProperties {
  readonly use?: string
  readonly held?: 1
}

export type ParcelFeature = Feature<Polygon | MultiPolygon, RestProperties>

/** A parcel's number on the map, from the zoom where it fits inside. */
export interface LabelProperties {
  readonly id: string
  readonly short: string
  /** Site area in hectares, to two places. */
  readonly ha: string
  readonly from: number
  /** Larger parcels are placed first. */
  readonly rank: number
}

/** One row as the renderer takes it; its feature id is the row number. */
export function parcelFeature(layer: ParcelLayer, row: number): ParcelFeature {
  const use = textAt(layer, 'land_use', row)
  return {
    type: 'Feature',
    id: row,
    properties: {
      ...(use === undefined ? {} : { use }),
      ...(landStatusAt(layer, row) === 'free' ? {} : { held: 1 as const }),
    },
    geometry: geometryOf(layer.shapes, row),
  }
}

/** The label of a row, on its inside point. */
export function labelFeature(layer: ParcelLayer, row: number): Feature<Point, LabelProperties> {
  const id = layer.ids[row]!
  const short = shortId(id)
  return {
    type: 'Feature',
    id: row,
    properties: {
      id,
      short,
      ha: (layer.siteAreaM2[row]! / 10_000).toFixed(2),
      from: zoomToFit(layer, row, short.length),
      rank: -Math.round(layer.siteAreaM2[row]!),
    },
    geometry: { type: 'Point', coordinates: [layer.insidesLonLat[row * 2]!, layer.insidesLonLat[row * 2 + 1]!] },
  }
}

/** What follows the last separator of an id, "0101" of "STT-0101": its area is read from the map around it. */
export function shortId(id: string): string {
  const tail = id.slice(id.search(/[^-_/. ]*$/))
  return tail.length > 0 && tail.length <= 6 ? tail : id.slice(0, 8)
}

const LABEL_ZOOM = { least: 14, most: 19 }

/** The whole zoom level from which a text of this many characters fits inside the row's box. */
function zoomToFit({ boxes }: ParcelLayer, row: number, characters: number): number {
  const wide = boxes[row * 4 + 2]! - boxes[row * 4]!
  const high = boxes[row * 4 + 3]! - boxes[row * 4 + 1]!
  const metresPerPixel = Math.min((wide * 0.8) / (characters * 5.6 + 4), (high * 0.8) / 12)
  const zoom = Math.ceil(Math.log2(METRES_PER_PIXEL_AT_0 / metresPerPixel))
  return Number.isFinite(zoom) ? Math.min(LABEL_ZOOM.most, Math.max(LABEL_ZOOM.least, zoom)) : LABEL_ZOOM.most
}

function geometryOf(shapes: Shapes, row: number): Polygon | MultiPolygon {
  const parts: Position[][][] = []
  for (let part = startOf(shapes.shapeEnd, row); part < shapes.shapeEnd[row]!; part++) {
    const rings: Position[][] = []
    for (let ring = startOf(shapes.partEnd, part); ring < shapes.partEnd[part]!; ring++) {
      rings.push(ringOf(shapes, ring))
    }
    parts.push(rings)
  }
  return parts.length === 1 ? { type: 'Polygon', coordinates: parts[0]! } : { type: 'MultiPolygon', coordinates: parts }
}

function ringOf({ lonLat, ringEnd }: Shapes, ring: number): Position[] {
  const positions: Position[] = []
  for (let i = startOf(ringEnd, ring) * 2; i < ringEnd[ring]! * 2; i += 2) positions.push([lonLat[i]!, lonLat[i + 1]!])
  return positions
}
