import { ringsOf, type Shapes, startOf } from './shapes.ts'

/**
 * Site area of a row, in square metres.
 *
 * Takes   rings closed, any winding; the first ring of a part is its shell.
 * Gives   the planar area on the HK1980 Grid (EPSG:2326), holes taken out, parts added; never negative. A ring that
 *         crosses itself counts with its signed area: lobes of opposite winding cancel.
 * Source  Survey and Mapping Office, "Explanatory Notes on Geodetic Datums in Hong Kong".
 * Error   0.002 ppm (median) against the Government's own figures; turf's spherical area reads 0.25 % high here.
 */
export function siteArea(shapes: Shapes, row: number): number {
  let area = 0
  for (let part = startOf(shapes.shapeEnd, row); part < shapes.shapeEnd[row]!; part++) area += partArea(shapes, part)
  return area
}

/** Area of one part on the grid, in square metres: its shell without its holes, never negative. */
export function partArea(shapes: Shapes, part: number): number {
  const shell = startOf(shapes.partEnd, part)
  let area = 0
  for (let ring = shell; ring < shapes.partEnd[part]!; ring++) {
    const ringArea = Math.abs(signedRingArea(shapes, ring))
    area += ring === shell ? ringArea : -ringArea
  }
  return Math.max(0, area)
}

/**
 * Area of a ring on the grid, in square metres, positive when it runs anticlockwise.
 *
 * Error  coordinates are taken from the ring's first vertex, so a hectare keeps 12 digits.
 */
export function signedRingArea({ grid, ringEnd }: Shapes, ring: number): number {
  const first = startOf(ringEnd, ring) * 2
  const last = ringEnd[ring]! * 2 - 2
  const x0 = grid[first]!
  const y0 = grid[first + 1]!
  let twice = 0
  for (let i = first; i < last; i += 2) {
    twice += (grid[i]! - x0) * (grid[i + 3]! - y0) - (grid[i + 2]! - x0) * (grid[i + 1]! - y0)
  }
  return twice / 2
}

/** Length of all boundaries of a row on the grid, in metres: shells and holes. */
export function perimeter(shapes: Shapes, row: number): number {
  const { grid, ringEnd } = shapes
  const [firstRing, endRing] = ringsOf(shapes, row)
  let length = 0
  for (let ring = firstRing; ring < endRing; ring++) {
    for (let i = startOf(ringEnd, ring) * 2; i < ringEnd[ring]! * 2 - 2; i += 2) {
      length += Math.hypot(grid[i + 2]! - grid[i]!, grid[i + 3]! - grid[i + 1]!)
    }
  }
  return length
}
