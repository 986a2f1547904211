import type { BoxIndex } from './boxIndex.ts'
import { contains, squaredToSegment } from './contains.ts'
import { type Shapes, startOf } from './shapes.ts'

/**
 * Rows whose inside point lies within a ring drawn by hand: the rule of a lasso, the same at any zoom.
 *
 * Takes  the ring and the points (one per row) in the same coordinates, interleaved; the ring need not be closed.
 * Gives  ascending rows, by the non-zero rule: a loop that crosses itself takes all that it goes around.
 */
export function rowsInRing(ring: readonly number[], points: Float64Array): readonly number[] {
  const corners = ring.length / 2
  if (corners < 3) return []
  const [west, south, east, north] = boxOfPath(ring)
  const rows: number[] = []
  for (let row = 0; row < points.length / 2; row++) {
    const x = points[row * 2]!
    const y = points[row * 2 + 1]!
    if (x >= west && x <= east && y >= south && y <= north && windingOf(ring, x, y) !== 0) rows.push(row)
  }
  return rows
}

/** How often a ring goes around a point, anticlockwise turns positive. */
function windingOf(ring: readonly number[], x: number, y: number): number {
  let turns = 0
  let x1 = ring.at(-2)!
  let y1 = ring.at(-1)!
  for (let i = 0; i < ring.length; i += 2) {
    const x2 = ring[i]!
    const y2 = ring[i + 1]!
    const side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1)
    if (y1 <= y && y2 > y && side > 0) turns++
    else if (y1 > y && y2 <= y && side < 0) turns--
    x1 = x2
    y1 = y2
  }
  return turns
}

/** Shapes with an index over the boxes of their WGS84 degrees. */
export interface IndexedShapes {
  readonly shapes: Shapes
  readonly index: BoxIndex
}

/**
 * Rows that a brush drawn along a path touches, or that it lies within.
 *
 * Takes  the path in WGS84 degrees (longitude, latitude interleaved; one position is a dab) and the radius in metres.
 * Gives  ascending rows: those no further from the path than the radius.
 * Error  of the radius: under 0.1 % over a stroke of 10 km, as the degrees are made metres at its middle latitude.
 * Cost   the index, then the edges of the parcels near the path.
 */
export function rowsUnderBrush(
  path: readonly number[],
  radiusM: number,
  { shapes, index }: IndexedShapes,
): readonly number[] {
  if (path.length < 2) return []
  const scale = metresPerDegree(middleLatitude(path))
  const caught = new Set<number>()
  const wide = radiusM / scale.x
  const high = radiusM / scale.y
  for (let i = 0; i < path.length; i += 2) {
    const next = Math.min(i + 2, path.length - 2)
    const segment = [path[i]!, path[i + 1]!, path[next]!, path[next + 1]!] as const
    const [west, south, east, north] = boxOfPath(segment)
    for (const row of index.search(west - wide, south - high, east + wide, north + high)) {
      if (!caught.has(row) && touches(shapes, row, segment, scale, radiusM ** 2)) caught.add(row)
    }
  }
  return [...caught].sort((a, b) => a - b)
}

/** Metres in a degree of longitude and of latitude on the WGS84 ellipsoid, at a latitude. */
export function metresPerDegree(latitude: number): { readonly x: number; readonly y: number } {
  const phi = (latitude * Math.PI) / 180
  return {
    x: 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi),
    y: 111_132.92 - 559.82 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi),
  }
}

type Segment = readonly [number, number, number, number]

/** Whether a row comes as near to a segment as the radius, or holds it. Worked in metres from the segment's start. */
function touches(
  shapes: Shapes,
  row: number,
  [lon, lat, lon2, lat2]: Segment,
  scale: { readonly x: number; readonly y: number },
  radius2: number,
): boolean {
  const { lonLat, ringEnd, partEnd, shapeEnd } = shapes
  const endX = (lon2 - lon) * scale.x
  const endY = (lat2 - lat) * scale.y
  const firstRing = startOf(partEnd, startOf(shapeEnd, row))
  const lastPart = shapeEnd[row]! - 1
  if (lastPart < 0) return false
  for (let ring = firstRing; ring < partEnd[lastPart]!; ring++) {
    for (let i = startOf(ringEnd, ring) * 2; i < ringEnd[ring]! * 2 - 2; i += 2) {
      const x1 = (lonLat[i]! - lon) * scale.x
      const y1 = (lonLat[i + 1]! - lat) * scale.y
      const x2 = (lonLat[i + 2]! - lon) * scale.x
      const y2 = (lonLat[i + 3]! - lat) * scale.y
      if (squaredToSegment(0, 0, x1, y1, x2, y2) <= radius2) return true
      if (endX === 0 && endY === 0) continue
      if (squaredToSegment(endX, endY, x1, y1, x2, y2) <= radius2) return true
      if (squaredToSegment(x1, y1, 0, 0, endX, endY) <= radius2) return true
      if (crosses(endX, endY, x1, y1, x2, y2)) return true
    }
  }
  return contains({ ...shapes, grid: lonLat }, row, lon, lat)
}

/** Whether the segment from the origin to (x, y) crosses another in their interiors; ends are left to the distances. */
function crosses(x: number, y: number, x1: number, y1: number, x2: number, y2: number): boolean {
  if ((x * y1 - y * x1) * (x * y2 - y * x2) >= 0) return false
  const dx = x2 - x1
  const dy = y2 - y1
  return (dy * x1 - dx * y1) * (dx * (y - y1) - dy * (x - x1)) < 0
}

function middleLatitude(path: readonly number[]): number {
  const [, south, , north] = boxOfPath(path)
  return (south + north) / 2
}

function boxOfPath(path: readonly number[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < path.length; i += 2) {
    box[0] = Math.min(box[0], path[i]!)
    box[1] = Math.min(box[1], path[i + 1]!)
    box[2] = Math.max(box[2], path[i]!)
    box[3] = Math.max(box[3], path[i + 1]!)
  }
  return box
}
