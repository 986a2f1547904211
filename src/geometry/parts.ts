import { type Shapes, startOf } from './shapes.ts'

// Polygons as lists, for the few rows that are being drawn. Whole layers stay in flat arrays (`Shapes`).

/** Easting and northing in metres (or any other plane). */
export type Position = readonly [number, number]
/** Closed: the first position again at the end. */
export type Ring = readonly Position[]
/** A shell and its holes. */
export type Part = readonly Ring[]
/** One parcel: a Polygon has one part, a MultiPolygon several. */
export type Parts = readonly Part[]

/** A row of some shapes, on the grid. */
export function partsOf(shapes: Shapes, row: number): Parts {
  const parts: Ring[][] = []
  for (let part = startOf(shapes.shapeEnd, row); part < shapes.shapeEnd[row]!; part++) {
    const rings: Ring[] = []
    for (let ring = startOf(shapes.partEnd, part); ring < shapes.partEnd[part]!; ring++) {
      const positions: Position[] = []
      for (let i = startOf(shapes.ringEnd, ring) * 2; i < shapes.ringEnd[ring]! * 2; i += 2)
        positions.push([shapes.grid[i]!, shapes.grid[i + 1]!])
      rings.push(positions)
    }
    parts.push(rings)
  }
  return parts
}

/** Parcels as shapes on the grid; `lonLat` is left to whoever needs it. */
export function shapesOfParts(all: readonly Parts[]): Shapes {
  const grid: number[] = []
  const ringEnd: number[] = []
  const partEnd: number[] = []
  const shapeEnd: number[] = []
  for (const parts of all) {
    for (const part of parts) {
      for (const ring of part) {
        for (const [x, y] of ring) grid.push(x, y)
        ringEnd.push(grid.length / 2)
      }
      partEnd.push(ringEnd.length)
    }
    shapeEnd.push(partEnd.length)
  }
  return {
    rows: all.length,
    grid: Float64Array.from(grid),
    lonLat: new Float64Array(),
    ringEnd: Uint32Array.from(ringEnd),
    partEnd: Uint32Array.from(partEnd),
    shapeEnd: Uint32Array.from(shapeEnd),
  }
}

/** Area of a closed ring, positive when it runs anticlockwise. */
export function ringArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0]
  let twice = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i]!
    const [bx, by] = ring[i + 1]!
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
  }
  return twice / 2
}

/** Area of a parcel: shells without their holes. */
export function partsArea(parts: Parts): number {
  let area = 0
  for (const part of parts)
    part.forEach((ring, i) => {
      area += (i === 0 ? 1 : -1) * Math.abs(ringArea(ring))
    })
  return area
}

/** Whether a position lies inside a ring, by the even-odd rule. */
export function ringHas(ring: Ring, [x, y]: Position): boolean {
  let inside = false
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i]!
    const [bx, by] = ring[i + 1]!
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside
}
