import { gridBoxes } from './boxes.ts'
import { boxIndex } from './boxIndex.ts'
import { coveredArea } from './coveredArea.ts'
import { intersectionArea } from './intersectionArea.ts'
import type { Shapes } from './shapes.ts'
import { invalidity } from './validity.ts'

/** Two rows that claim the same land, a < b. */
interface OverlapPair {
  readonly a: number
  readonly b: number
  readonly areaM2: number
}

export interface Overlaps {
  /** Land covered by at least one row. */
  readonly unionAreaM2: number
  /** Land counted more than once: Σ site areas − union. */
  readonly overlapAreaM2: number
  /** Pairs that share more than 1 m², in row order; they need not add up to the overlap. */
  readonly pairs: readonly OverlapPair[]
  /** Rows left out because their outline crosses itself; their own area is kept in the union as it stands. */
  readonly skipped: readonly number[]
}

/** What is said as a pair; less is a matter of drawing. */
const LISTED_M2 = 1
/** Neighbours drawn to this accuracy share an edge, not land. */
const DRAWING_M = 0.001

/**
 * Land that is counted more than once.
 *
 * Takes  rows with their site areas in m²; dead rows are passed over; areas not measured on the grid (`areaMethod` 1) stay in the sums as they are.
 * Gives  overlap = Σ site areas − area of the union. Neighbours that share edges to within 1 mm overlap by nothing.
 * Error  1e-6 m² a pair. Never throws on bad polygons: they are `skipped`.
 * Cost   1.5 s for 100,000 adjacent parcels; no overlay is built: areas are integrals over edges, so nothing can fail to close.
 */
export function findOverlaps(
  layer: { readonly shapes: Shapes; readonly siteAreaM2: Float64Array; readonly dead?: { readonly at: Uint8Array } },
  onProgress?: (done: number, total: number) => void,
): Overlaps {
  const { shapes } = layer
  const isDead = (row: number) => layer.dead?.at[row] === 1
  const boxes = gridBoxes(shapes)
  const index = boxIndex(boxes)
  const crooked = new Map<number, boolean>()
  const isCrooked = (row: number): boolean => {
    const known = crooked.get(row)
    if (known !== undefined) return known
    const fault = invalidity(shapes, row)?.fault
    const answer = fault !== undefined && fault !== 'no-area'
    crooked.set(row, answer)
    return answer
  }
  const found: OverlapPair[] = []
  for (let a = 0; a < shapes.rows; a++) {
    if (isDead(a)) continue
    const at = a * 4
    for (const b of index.search(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!)) {
      if (b <= a || isDead(b) || isCrooked(a) || isCrooked(b)) continue
      const least = leastOverlap(boxes, a, b)
      if (least === undefined) continue
      const areaM2 = intersectionArea(shapes, a, b)
      if (areaM2 > least) found.push({ a, b, areaM2 })
    }
    if (a % 256 === 0) onProgress?.(a, shapes.rows)
  }
  const overlapAreaM2 = landCountedTwice(shapes, found)
  onProgress?.(shapes.rows, shapes.rows)
  return {
    unionAreaM2: layer.siteAreaM2.reduce((sum, area, row) => (isDead(row) ? sum : sum + area), 0) - overlapAreaM2,
    overlapAreaM2,
    pairs: found.filter((pair) => pair.areaM2 > LISTED_M2),
    skipped: [...crooked].filter(([, answer]) => answer).map(([row]) => row),
  }
}

/** Area that two neighbours may share by drawing alone: 1 mm along their common box; undefined where boxes only touch. */
function leastOverlap(boxes: Float64Array, a: number, b: number): number | undefined {
  const width = Math.min(boxes[a * 4 + 2]!, boxes[b * 4 + 2]!) - Math.max(boxes[a * 4]!, boxes[b * 4]!)
  const height = Math.min(boxes[a * 4 + 3]!, boxes[b * 4 + 3]!) - Math.max(boxes[a * 4 + 1]!, boxes[b * 4 + 1]!)
  return Math.min(width, height) <= DRAWING_M ? undefined : DRAWING_M * Math.max(width, height)
}

/**
 * Σ over rows of the part that earlier rows already cover: every piece of land is counted once less than it is claimed,
 * in whatever order the rows stand. Where the earlier rows do not overlap each other, that part is the sum of the pairs.
 */
function landCountedTwice(shapes: Shapes, pairs: readonly OverlapPair[]): number {
  const earlier = new Map<number, OverlapPair[]>()
  for (const pair of pairs) {
    const before = earlier.get(pair.b)
    if (before) before.push(pair)
    else earlier.set(pair.b, [pair])
  }
  const overlapEachOther = (rows: readonly number[]): boolean => {
    const among = new Set(rows)
    return rows.some((row) => earlier.get(row)?.some(({ a }) => among.has(a)))
  }
  let area = 0
  for (const [row, before] of earlier) {
    const rows = before.map(({ a }) => a)
    area += overlapEachOther(rows)
      ? coveredArea(shapes, row, rows)
      : before.reduce((sum, { areaM2 }) => sum + areaM2, 0)
  }
  return area
}
