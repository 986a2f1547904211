import { boxOfRing } from './boxes.ts'
import { ringsContain } from './contains.ts'
import { type Shapes, startOf } from './shapes.ts'
import { partArea } from './siteArea.ts'

/** Heights of the scanlines, as parts of the height of the shape, the middle first; none likely to pass a vertex. */
const HEIGHTS = [0.5003, 0.3811, 0.6197, 0.2509, 0.7489, 0.1301, 0.8693, 0.0507, 0.9491]

/**
 * A point inside the largest part of a row, on the grid, in metres: what a lasso catches and a label stands on.
 *
 * Gives  the middle of the widest chord of nine, the middle one preferred; the same for the same shape, always, however
 *        its rings run. A shape without area gives its first vertex.
 */
export function insidePoint(shapes: Shapes, row: number): [number, number] {
  const part = largestPart(shapes, row)
  return pointInRings(shapes, startOf(shapes.partEnd, part), shapes.partEnd[part]!)
}

/** Representative points of all rows: easting, northing per row. */
export function insidePoints(shapes: Shapes): Float64Array<ArrayBuffer> {
  const points = new Float64Array(shapes.rows * 2)
  for (let row = 0; row < shapes.rows; row++) points.set(insidePoint(shapes, row), row * 2)
  return points
}

/** A point inside a shell and its holes, the rings from `first` to before `end`; or the first vertex, where there is none. */
export function pointInRings(shapes: Shapes, first: number, end: number): [number, number] {
  const [, south, , north] = boxOfRing(shapes, first)
  let widest = 0
  let point: [number, number] | undefined
  for (const height of HEIGHTS) {
    const northing = south + (north - south) * height
    const [west, east] = widestChord(shapes, first, end, northing)
    const middle = (west + east) / 2
    if ((east - west) * 0.9 > widest && ringsContain(shapes, first, end, middle, northing)) {
      widest = east - west
      point = [middle, northing]
    }
  }
  const i = startOf(shapes.ringEnd, first) * 2
  return point ?? [shapes.grid[i]!, shapes.grid[i + 1]!]
}

function largestPart(shapes: Shapes, row: number): number {
  const first = startOf(shapes.shapeEnd, row)
  let largest = first
  let most = -1
  for (let part = first; part < shapes.shapeEnd[row]! && shapes.shapeEnd[row]! > first + 1; part++) {
    const area = partArea(shapes, part)
    if (area > most) {
      most = area
      largest = part
    }
  }
  return largest
}

function widestChord({ grid, ringEnd }: Shapes, first: number, end: number, northing: number): [number, number] {
  const crossings: number[] = []
  for (let ring = first; ring < end; ring++) {
    for (let i = startOf(ringEnd, ring) * 2; i < ringEnd[ring]! * 2 - 2; i += 2) {
      const y1 = grid[i + 1]!
      const y2 = grid[i + 3]!
      if (y1 > northing === y2 > northing) continue
      crossings.push(grid[i]! + ((northing - y1) / (y2 - y1)) * (grid[i + 2]! - grid[i]!))
    }
  }
  crossings.sort((a, b) => a - b)
  let widest: [number, number] = [0, 0]
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    if (crossings[i + 1]! - crossings[i]! > widest[1] - widest[0]) widest = [crossings[i]!, crossings[i + 1]!]
  }
  return widest
}
