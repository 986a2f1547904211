import { boxOfRing } from './boxes.ts'
import { boxIndex } from './boxIndex.ts'
import { partContains, ringsContain } from './contains.ts'
import { edgesOfRows, forCrossings } from './edges.ts'
import { pointInRings } from './insidePoint.ts'
import { type Shapes, startOf } from './shapes.ts'
import { signedRingArea, siteArea } from './siteArea.ts'

/** What is wrong with a row, and a grid position in metres where it shows. */
export interface Invalidity {
  readonly fault: 'self-intersecting' | 'hole-outside' | 'parts-overlap' | 'no-area'
  readonly at: readonly [number, number]
}

/** Boundaries that cross by less than this are drawn carelessly, not wrongly: a millimetre. */
const CARELESS_M = 0.001
/** Under a square centimetre nothing is land. */
const NO_AREA_M2 = 1e-4

/**
 * What makes the area of a row doubtful, or undefined.
 *
 * Gives  boundaries that cross (or a ring that meets itself in a point and turns the other way round); a hole outside its
 *        shell; a part inside another; no area. Rings that only touch, spikes and repeated vertices change no area and
 *        are let pass.
 * Cost   microseconds for a parcel; a sweep, not all pairs, for thousands of vertices.
 */
export function invalidity(shapes: Shapes, row: number): Invalidity | undefined {
  return (
    crossing(shapes, row) ??
    figureOfEight(shapes, row) ??
    strayHole(shapes, row) ??
    nestedPart(shapes, row) ??
    (siteArea(shapes, row) < NO_AREA_M2
      ? { fault: 'no-area', at: firstVertex(shapes, startOf(shapes.partEnd, startOf(shapes.shapeEnd, row))) }
      : undefined)
  )
}

function crossing(shapes: Shapes, row: number): Invalidity | undefined {
  const edges = edgesOfRows(shapes, [row])
  let found: Invalidity | undefined
  forCrossings(edges, CARELESS_M, (x, y) => {
    found = { fault: 'self-intersecting', at: [x, y] }
    return false
  })
  return found
}

/** A ring that comes back to one of its own vertices, with the loop between running the other way round. */
function figureOfEight(shapes: Shapes, row: number): Invalidity | undefined {
  const { grid, ringEnd } = shapes
  for (let part = startOf(shapes.shapeEnd, row); part < shapes.shapeEnd[row]!; part++) {
    for (let ring = startOf(shapes.partEnd, part); ring < shapes.partEnd[part]!; ring++) {
      const whole = signedRingArea(shapes, ring)
      const loops = returns(grid, startOf(ringEnd, ring), ringEnd[ring]! - 1)
      for (const [from, to] of loops) {
        const loop = loopArea(grid, from, to)
        if (loop * (whole - loop) < -NO_AREA_M2)
          return { fault: 'self-intersecting', at: [grid[from * 2]!, grid[from * 2 + 1]!] }
      }
    }
  }
  return undefined
}

/** Pairs of vertices, not neighbours, at the same position. */
function returns(grid: Float64Array, first: number, end: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  if (end - first <= 32) {
    for (let v = first; v < end; v++) {
      for (let w = v + 2; w < end; w++) {
        if (grid[v * 2] === grid[w * 2] && grid[v * 2 + 1] === grid[w * 2 + 1]) found.push([v, w])
      }
    }
    return found
  }
  const seen = new Map<string, number>()
  for (let v = first; v < end; v++) {
    const key = `${grid[v * 2]} ${grid[v * 2 + 1]}`
    const before = seen.get(key)
    if (before !== undefined && before < v - 1) found.push([before, v])
    seen.set(key, v)
  }
  return found
}

function loopArea(grid: Float64Array, from: number, to: number): number {
  const x0 = grid[from * 2]!
  const y0 = grid[from * 2 + 1]!
  let twice = 0
  for (let i = from * 2; i < to * 2; i += 2) {
    twice += (grid[i]! - x0) * (grid[i + 3]! - y0) - (grid[i + 2]! - x0) * (grid[i + 1]! - y0)
  }
  return twice / 2
}

function strayHole(shapes: Shapes, row: number): Invalidity | undefined {
  for (let part = startOf(shapes.shapeEnd, row); part < shapes.shapeEnd[row]!; part++) {
    const shell = startOf(shapes.partEnd, part)
    for (let hole = shell + 1; hole < shapes.partEnd[part]!; hole++) {
      const at = pointInRings(shapes, hole, hole + 1)
      if (!ringsContain(shapes, shell, shell + 1, ...at)) return { fault: 'hole-outside', at }
    }
  }
  return undefined
}

/** A part inside another; where no boundaries cross, any point of it is as good as all. */
function nestedPart(shapes: Shapes, row: number): Invalidity | undefined {
  const first = startOf(shapes.shapeEnd, row)
  const parts = Array.from({ length: shapes.shapeEnd[row]! - first }, (_, i) => first + i)
  if (parts.length < 2) return undefined
  const boxes = Float64Array.from(parts.flatMap((part) => boxOfRing(shapes, startOf(shapes.partEnd, part))))
  const index = boxIndex(boxes)
  for (const part of parts) {
    const at = pointInRings(shapes, startOf(shapes.partEnd, part), shapes.partEnd[part]!)
    for (const place of index.search(...at, ...at)) {
      if (parts[place] !== part && partContains(shapes, parts[place]!, ...at)) return { fault: 'parts-overlap', at }
    }
  }
  return undefined
}

function firstVertex({ grid, ringEnd }: Shapes, ring: number): [number, number] {
  const i = startOf(ringEnd, ring) * 2
  return [grid[i]!, grid[i + 1]!]
}
