import { type Edges, edgesOfRows, forCrossings } from './edges.ts'
import type { Shapes } from './shapes.ts'

/**
 * Area of the land covered by at least one of the rows, in square metres.
 *
 * A vertical line sweeps from west to east. Between two neighbouring vertices or crossings no two edges change places, so
 * the covered length is linear there and its middle value times the width is exact. No overlay is built.
 *
 * Takes  rows whose outlines do not cross themselves; any winding; holes out.
 * Error  1e-6 m² for rows of some kilometres.
 * Cost   strips × edges above a strip: 0.1 s for 1,000 parcels in one heap.
 */
export function unionArea(shapes: Shapes, rows: readonly number[]): number {
  const edges = edgesOfRows(shapes, rows)
  const { x1, y1, x2, y2, sign } = edges
  const stops = stopsOf(edges)
  const order: number[] = []
  for (let i = 0; i < edges.count; i++) if (sign[i] !== 0) order.push(i)
  order.sort((a, b) => x1[a]! - x1[b]!)

  const heights = new Float64Array(edges.count)
  let active: number[] = []
  let next = 0
  let area = 0
  for (let s = 0; s + 1 < stops.length; s++) {
    const from = stops[s]!
    const to = stops[s + 1]!
    const middle = (from + to) / 2
    active = active.filter((edge) => x2[edge]! > middle)
    while (next < order.length && x1[order[next]!]! < middle) {
      const edge = order[next++]!
      if (x2[edge]! > middle) active.push(edge)
    }
    for (const edge of active) {
      heights[edge] = y1[edge]! + ((middle - x1[edge]!) / (x2[edge]! - x1[edge]!)) * (y2[edge]! - y1[edge]!)
    }
    // Nearly sorted from the strip before, which the engine's merge sort takes in one pass.
    active.sort((a, b) => heights[a]! - heights[b]!)
    area += coveredLength(active, heights, sign) * (to - from)
  }
  return area
}

/** Eastings where the order of edges may change: vertices and crossings, ascending, without repeats. */
function stopsOf(edges: Edges): Float64Array {
  const crossings: number[] = []
  forCrossings(edges, 0, (x) => {
    crossings.push(x - edges.originX)
    return true
  })
  const all = new Float64Array(edges.count * 2 + crossings.length)
  all.set(edges.x1.subarray(0, edges.count))
  all.set(edges.x2.subarray(0, edges.count), edges.count)
  all.set(crossings, edges.count * 2)
  all.sort()
  return all.filter((x, i) => i === 0 || x > all[i - 1]!)
}

function coveredLength(upwards: readonly number[], heights: Float64Array, sign: Int8Array): number {
  let depth = 0
  let length = 0
  let start = 0
  for (const edge of upwards) {
    const before = depth
    depth -= sign[edge]!
    if (before === 0 && depth > 0) start = heights[edge]!
    else if (before > 0 && depth === 0) length += heights[edge]! - start
  }
  return length
}
