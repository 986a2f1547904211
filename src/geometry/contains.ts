import { type Shapes, startOf } from './shapes.ts'

/**
 * Whether a grid position, in metres, lies inside a row: in a part and not in one of its holes.
 *
 * Gives  by the even-odd rule a ring at a time; on a boundary, inside for one of the two neighbours that share it.
 */
export function contains(shapes: Shapes, row: number, easting: number, northing: number): boolean {
  for (let part = startOf(shapes.shapeEnd, row); part < shapes.shapeEnd[row]!; part++) {
    if (partContains(shapes, part, easting, northing)) return true
  }
  return false
}

/** Whether a grid position, in metres, lies inside one part of a shape. */
export const partContains = (shapes: Shapes, part: number, easting: number, northing: number): boolean =>
  ringsContain(shapes, startOf(shapes.partEnd, part), shapes.partEnd[part]!, easting, northing)

/** Whether a grid position, in metres, lies inside an odd number of the rings from `first` to before `end`. */
export function ringsContain(shapes: Shapes, first: number, end: number, easting: number, northing: number): boolean {
  let inside = false
  for (let ring = first; ring < end; ring++) {
    if (ringContains(shapes, ring, easting, northing)) inside = !inside
  }
  return inside
}

function ringContains({ grid, ringEnd }: Shapes, ring: number, easting: number, northing: number): boolean {
  let inside = false
  for (let i = startOf(ringEnd, ring) * 2; i < ringEnd[ring]! * 2 - 2; i += 2) {
    const y1 = grid[i + 1]!
    const y2 = grid[i + 3]!
    if (y1 > northing === y2 > northing) continue
    const x1 = grid[i]!
    if (easting < x1 + ((northing - y1) / (y2 - y1)) * (grid[i + 2]! - x1)) inside = !inside
  }
  return inside
}

/** Square of the distance from a point to a segment. */
export function squaredToSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1
  const dy = y2 - y1
  const length2 = dx * dx + dy * dy
  const along = length2 > 0 ? ((x - x1) * dx + (y - y1) * dy) / length2 : 0
  const t = Math.max(0, Math.min(1, along))
  const ex = x1 + t * dx - x
  const ey = y1 + t * dy - y
  return ex * ex + ey * ey
}
