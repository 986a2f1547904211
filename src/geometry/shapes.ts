/**
 * Polygons in flat arrays, one row a shape (a Polygon or a MultiPolygon with holes).
 *
 * Row r owns parts `shapeEnd[r-1] … shapeEnd[r]`, part p owns rings `partEnd[p-1] … partEnd[p]`, ring g owns vertices
 * `ringEnd[g-1] … ringEnd[g]`; the first ring of a part is its shell, the others are holes. Rings are closed (first
 * vertex repeated). `lonLat` holds WGS84 degrees and `grid` HK1980 Grid metres (EPSG:2326, easting then northing) of
 * the same vertices, interleaved.
 */
export interface Shapes {
  readonly rows: number
  readonly lonLat: Float64Array
  readonly grid: Float64Array
  readonly ringEnd: Uint32Array
  readonly partEnd: Uint32Array
  readonly shapeEnd: Uint32Array
}

/** Where an end-offset column starts for index `i`. */
export const startOf = (ends: Uint32Array, i: number): number => (i === 0 ? 0 : ends[i - 1]!)

/** First and one-past-last ring of a row. */
export function ringsOf(shapes: Pick<Shapes, 'partEnd' | 'shapeEnd'>, row: number): readonly [number, number] {
  const firstPart = startOf(shapes.shapeEnd, row)
  const endPart = shapes.shapeEnd[row]!
  return [startOf(shapes.partEnd, firstPart), endPart === 0 ? 0 : shapes.partEnd[endPart - 1]!]
}
