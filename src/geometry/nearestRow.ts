import { boxIndex } from './boxIndex.ts'
import { leastDistance } from './distance.ts'
import type { Shapes } from './shapes.ts'

/** The nearest of some rows to another row, edge to edge, metres. */
export interface NearestRow {
  readonly row: number
  readonly distanceM: number
}

/** Looks so far at first, metres; twice as far each time nothing is that near. */
const FIRST_M = 250

/**
 * Finds the nearest of some rows: the rows are indexed once, and each question looks only as far as it must.
 *
 * Takes  shapes with the boxes of their rows; rows, at least one. Ties go to the row listed first.
 */
export function nearestRowFinder(
  shapes: Shapes,
  boxes: Float64Array,
  rows: readonly number[],
): (row: number) => NearestRow {
  const own = new Float64Array(rows.length * 4)
  for (const [i, row] of rows.entries()) own.set(boxes.subarray(row * 4, row * 4 + 4), i * 4)
  const index = boxIndex(own)
  return (row) => {
    const [west, south, east, north] = boxes.subarray(row * 4, row * 4 + 4)
    for (let reach = FIRST_M; ; reach *= 2) {
      const near = index.search(west! - reach, south! - reach, east! + reach, north! + reach)
      let best: NearestRow | undefined
      for (const at of near) {
        const distanceM = rows[at] === row ? 0 : leastDistance(shapes, row, shapes, rows[at]!)
        if (!best || distanceM < best.distanceM) best = { row: rows[at]!, distanceM }
      }
      // what is further off than the reach may have a nearer one beyond it
      if (best && (best.distanceM <= reach || near.length === rows.length)) return best
    }
  }
}
