import { boxOf } from './boxes.ts'
import { type BoxIndex, boxIndex } from './boxIndex.ts'
import { leastDistance } from './distance.ts'
import { ringsOf, type Shapes, startOf } from './shapes.ts'

/** Lines that part land: expressways, railways. Segments as x1, y1, x2, y2 on the grid, metres, with an index. */
export interface PartingLines {
  readonly segments: Float64Array
  readonly index: BoxIndex
}

/** Some open lines of shapes as parting lines. */
export function partingLines({ grid, ringEnd }: Shapes, lines: readonly number[]): PartingLines {
  const segments: number[] = []
  for (const line of lines)
    for (let i = startOf(ringEnd, line) * 2; i < ringEnd[line]! * 2 - 2; i += 2)
      segments.push(grid[i]!, grid[i + 1]!, grid[i + 2]!, grid[i + 3]!)
  const boxes = new Float64Array(segments.length)
  for (let i = 0; i < segments.length; i += 4) {
    const [x1, y1, x2, y2] = [segments[i]!, segments[i + 1]!, segments[i + 2]!, segments[i + 3]!]
    boxes.set([Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)], i)
  }
  return { segments: Float64Array.from(segments), index: boxIndex(boxes) }
}

/**
 * Whether two rows are neighbours: edge to edge within a gap, by a straight way that crosses no parting line.
 *
 * Gives  true where they touch, whatever runs there; else true where from a corner of one a way of at most `gapM` metres
 *        leads to the edge of the other without touching a parting line. The same both ways round.
 */
export function areNeighbours(shapes: Shapes, a: number, b: number, gapM: number, parting?: PartingLines): boolean {
  const least = leastDistance(shapes, a, shapes, b)
  if (least > gapM) return false
  if (least === 0 || !parting) return true
  const [boxA, boxB] = [boxOf(shapes.grid, shapes, a), boxOf(shapes.grid, shapes, b)]
  // every way of at most the gap from one to the other lies where both boxes, widened by it, meet
  const near = parting.index.search(
    Math.max(boxA[0], boxB[0]) - gapM,
    Math.max(boxA[1], boxB[1]) - gapM,
    Math.min(boxA[2], boxB[2]) + gapM,
    Math.min(boxA[3], boxB[3]) + gapM,
  )
  if (near.length === 0) return true
  const isFree = (x1: number, y1: number, x2: number, y2: number) =>
    near.every((at) => !meets(x1, y1, x2, y2, parting.segments, at * 4))
  return hasFreeWay(shapes, a, b, gapM, isFree) || hasFreeWay(shapes, b, a, gapM, isFree)
}

type IsFree = (x1: number, y1: number, x2: number, y2: number) => boolean

/** Whether from a corner of one row a free way within the gap leads to the nearest point of an edge of the other. */
function hasFreeWay(shapes: Shapes, from: number, to: number, gapM: number, isFree: IsFree): boolean {
  const { grid, ringEnd } = shapes
  const [firstFrom, endFrom] = ringsOf(shapes, from)
  const [firstTo, endTo] = ringsOf(shapes, to)
  for (let i = startOf(ringEnd, firstFrom) * 2; i < ringEnd[endFrom - 1]! * 2; i += 2) {
    const [x, y] = [grid[i]!, grid[i + 1]!]
    for (let ring = firstTo; ring < endTo; ring++) {
      for (let j = startOf(ringEnd, ring) * 2; j < ringEnd[ring]! * 2 - 2; j += 2) {
        const [x1, y1] = [grid[j]!, grid[j + 1]!]
        const [dx, dy] = [grid[j + 2]! - x1, grid[j + 3]! - y1]
        const length2 = dx * dx + dy * dy
        const t = length2 > 0 ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length2)) : 0
        const [nearX, nearY] = [x1 + t * dx, y1 + t * dy]
        if (Math.hypot(nearX - x, nearY - y) <= gapM && isFree(x, y, nearX, nearY)) return true
      }
    }
  }
  return false
}

/** Whether a way meets a parting segment, also by its end. */
function meets(x1: number, y1: number, x2: number, y2: number, segments: Float64Array, at: number): boolean {
  const [u1, v1, u2, v2] = [segments[at]!, segments[at + 1]!, segments[at + 2]!, segments[at + 3]!]
  if (Math.max(x1, x2) < Math.min(u1, u2) || Math.max(u1, u2) < Math.min(x1, x2)) return false
  if (Math.max(y1, y2) < Math.min(v1, v2) || Math.max(v1, v2) < Math.min(y1, y2)) return false
  const side = (ax: number, ay: number, bx: number, by: number, px: number, py: number) =>
    (bx - ax) * (py - ay) - (by - ay) * (px - ax)
  const parts = side(x1, y1, x2, y2, u1, v1) * side(x1, y1, x2, y2, u2, v2) <= 0
  return parts && side(u1, v1, u2, v2, x1, y1) * side(u1, v1, u2, v2, x2, y2) <= 0
}
