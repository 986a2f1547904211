import { ringsOf, type Shapes, startOf } from './shapes.ts'

/** Bounding boxes of all rows on the grid, metres: west, south, east, north per row. */
export const gridBoxes = (shapes: Shapes): Float64Array<ArrayBuffer> => boxesOver(shapes.grid, shapes)

/** Bounding boxes of all rows over any interleaved coordinates of their vertices. */
export function boxesOver(positions: Float64Array, shapes: Shapes): Float64Array<ArrayBuffer> {
  const boxes = new Float64Array(shapes.rows * 4)
  for (let row = 0; row < shapes.rows; row++) boxes.set(boxOf(positions, shapes, row), row * 4)
  return boxes
}

/** Bounding box of a row over any interleaved coordinates of its vertices: least x, least y, most x, most y. */
export function boxOf(
  positions: Float64Array,
  shapes: Pick<Shapes, 'ringEnd' | 'partEnd' | 'shapeEnd'>,
  row: number,
): [number, number, number, number] {
  const [firstRing, endRing] = ringsOf(shapes, row)
  return endRing > firstRing
    ? boxOfSpan(positions, startOf(shapes.ringEnd, firstRing), shapes.ringEnd[endRing - 1]!)
    : boxOfSpan(positions, 0, 0)
}

/** Bounding box of one ring on the grid, metres. */
export const boxOfRing = (shapes: Shapes, ring: number): [number, number, number, number] =>
  boxOfSpan(shapes.grid, startOf(shapes.ringEnd, ring), shapes.ringEnd[ring]!)

/** Bounding box of a line of interleaved coordinates. */
export const boxOfLine = (line: ArrayLike<number>): [number, number, number, number] =>
  boxOfSpan(line, 0, line.length / 2)

function boxOfSpan(positions: ArrayLike<number>, from: number, to: number): [number, number, number, number] {
  let west = Number.POSITIVE_INFINITY
  let south = Number.POSITIVE_INFINITY
  let east = Number.NEGATIVE_INFINITY
  let north = Number.NEGATIVE_INFINITY
  for (let i = from * 2; i < to * 2; i += 2) {
    const x = positions[i]!
    const y = positions[i + 1]!
    if (x < west) west = x
    if (x > east) east = x
    if (y < south) south = y
    if (y > north) north = y
  }
  return [west, south, east, north]
}
