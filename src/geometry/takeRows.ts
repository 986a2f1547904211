import { ringsOf, type Shapes, startOf } from './shapes.ts'
import type { FlatShapes } from './shapesBuilder.ts'

/** The named rows of some shapes, in the order named, as shapes of their own. */
export function takeRows(
  shapes: Shapes,
  rows: readonly number[],
): Shapes & { readonly grid: Float64Array<ArrayBuffer> } {
  return concatRows(rows.map((row) => ({ shapes, row })))
}

/** The named rows of shapes whose coordinates are still those of the file. */
export function takeFlatRows(flat: FlatShapes, rows: readonly number[]): FlatShapes {
  const { grid, lonLat: _, ...offsets } = takeRows({ ...flat, grid: flat.positions, lonLat: flat.positions }, rows)
  return { ...offsets, positions: grid }
}

/** Rows of several shapes one after another. */
export function concatShapes(all: readonly Shapes[]): Shapes {
  return concatRows(all.flatMap((shapes) => Array.from({ length: shapes.rows }, (_, row) => ({ shapes, row }))))
}

function concatRows(picked: readonly { readonly shapes: Shapes; readonly row: number }[]) {
  let vertices = 0
  let rings = 0
  let parts = 0
  for (const { shapes, row } of picked) {
    const [firstRing, endRing] = ringsOf(shapes, row)
    rings += endRing - firstRing
    parts += shapes.shapeEnd[row]! - startOf(shapes.shapeEnd, row)
    if (endRing > firstRing) vertices += shapes.ringEnd[endRing - 1]! - startOf(shapes.ringEnd, firstRing)
  }
  const lonLat = new Float64Array(vertices * 2)
  const grid = new Float64Array(vertices * 2)
  const ringEnd = new Uint32Array(rings)
  const partEnd = new Uint32Array(parts)
  const shapeEnd = new Uint32Array(picked.length)
  let vertex = 0
  let ring = 0
  let part = 0
  picked.forEach(({ shapes, row }, i) => {
    for (let p = startOf(shapes.shapeEnd, row); p < shapes.shapeEnd[row]!; p++) {
      for (let g = startOf(shapes.partEnd, p); g < shapes.partEnd[p]!; g++) {
        const from = startOf(shapes.ringEnd, g)
        const to = shapes.ringEnd[g]!
        lonLat.set(shapes.lonLat.subarray(from * 2, to * 2), vertex * 2)
        grid.set(shapes.grid.subarray(from * 2, to * 2), vertex * 2)
        vertex += to - from
        ringEnd[ring++] = vertex
      }
      partEnd[part++] = ring
    }
    shapeEnd[i] = part
  })
  return { rows: picked.length, lonLat, grid, ringEnd, partEnd, shapeEnd }
}
