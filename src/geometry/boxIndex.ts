import Flatbush from 'flatbush'
import { contains } from './contains.ts'
import type { Shapes } from './shapes.ts'

/** Finds rows by where they are, on the grid, in metres. */
export interface BoxIndex {
  /** Rows whose boxes meet the frame, in ascending order. */
  search(west: number, south: number, east: number, north: number): number[]
}

/**
 * An index over boxes.
 *
 * Takes  west, south, east, north per row, as `gridBoxes` gives.
 * Cost   about 40 ms for 100,000 rows; a search in microseconds.
 */
export function boxIndex(boxes: Float64Array): BoxIndex {
  const rows = boxes.length / 4
  if (rows === 0) return { search: () => [] }
  const tree = new Flatbush(rows)
  for (let i = 0; i < boxes.length; i += 4) tree.add(boxes[i]!, boxes[i + 1]!, boxes[i + 2]!, boxes[i + 3]!)
  tree.finish()
  return { search: (west, south, east, north) => tree.search(west, south, east, north).sort((a, b) => a - b) }
}

/** The row at a grid position, or undefined: where rows overlap, the last one, which is drawn on top. */
export function rowAt(index: BoxIndex, shapes: Shapes, easting: number, northing: number): number | undefined {
  return index.search(easting, northing, easting, northing).findLast((row) => contains(shapes, row, easting, northing))
}
