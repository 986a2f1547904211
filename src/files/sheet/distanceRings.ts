import type { Rings } from './sheet.ts'

/** Distances that are drawn around University Town sites, metres. */
export const RING_METRES = [500, 1000, 2000, 5000] as const

interface Bounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/**
 * Lines of equal distance from shapes, on the grid.
 *
 * Takes   the shapes' rings, bounds, and the side of a cell in metres.
 * Gives   per distance the segments of its line, [e1, n1, e2, n2] each; 0 inside a shape.
 * Error   the distance is taken at the corners of cells and is straight between: under step² ÷ 8d.
 * Cost    cells × edges of the shapes.
 */
export function distanceRings(
  shapes: readonly Rings[],
  bounds: Bounds,
  step: number,
): ReadonlyMap<number, Float64Array> {
  const edges = edgesOf(shapes)
  const columns = Math.ceil((bounds.east - bounds.west) / step) + 1
  const rows = Math.ceil((bounds.north - bounds.south) / step) + 1
  const field = new Float64Array(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      field[row * columns + column] = distanceTo(shapes, edges, bounds.west + column * step, bounds.south + row * step)
  return new Map(
    RING_METRES.map((level) => {
      const segments: number[] = []
      for (let row = 0; row + 1 < rows; row++)
        for (let column = 0; column + 1 < columns; column++) {
          const at = row * columns + column
          const corners = [field[at]!, field[at + 1]!, field[at + columns + 1]!, field[at + columns]!]
          const crossings = cellCrossings(corners, level)
          for (let i = 0; i + 1 < crossings.length; i += 2)
            for (const [u, v] of [crossings[i]!, crossings[i + 1]!])
              segments.push(bounds.west + (column + u) * step, bounds.south + (row + v) * step)
        }
      return [level, Float64Array.from(segments)]
    }),
  )
}

/** Where the level crosses the sides of a cell, south, east, north and west, in parts of its side. */
function cellCrossings(corners: readonly number[], level: number): readonly (readonly [number, number])[] {
  const crossings: [number, number][] = []
  for (let side = 0; side < 4; side++) {
    const [a, b] = [corners[side]!, corners[(side + 1) % 4]!]
    if (a > level === b > level) continue
    const part = (level - a) / (b - a)
    crossings.push(side === 0 ? [part, 0] : side === 1 ? [1, part] : side === 2 ? [1 - part, 1] : [0, 1 - part])
  }
  return crossings
}

function edgesOf(shapes: readonly Rings[]): Float64Array {
  const edges: number[] = []
  for (const rings of shapes)
    for (const ring of rings)
      for (let i = 0; i + 3 < ring.length; i += 2) edges.push(ring[i]!, ring[i + 1]!, ring[i + 2]!, ring[i + 3]!)
  return Float64Array.from(edges)
}

function distanceTo(shapes: readonly Rings[], edges: Float64Array, e: number, n: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < edges.length; i += 4) {
    const [e1, n1] = [edges[i]!, edges[i + 1]!]
    const [de, dn] = [edges[i + 2]! - e1, edges[i + 3]! - n1]
    const length = de * de + dn * dn
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((e - e1) * de + (n - n1) * dn) / length))
    const [x, y] = [e - e1 - t * de, n - n1 - t * dn]
    least = Math.min(least, x * x + y * y)
  }
  return shapes.some((rings) => isInside(rings, e, n)) ? 0 : Math.sqrt(least)
}

function isInside(rings: Rings, e: number, n: number): boolean {
  let inside = false
  for (const ring of rings)
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [e1, n1, e2, n2] = [ring[i]!, ring[i + 1]!, ring[i + 2]!, ring[i + 3]!]
      if (n1 > n !== n2 > n && e < e1 + ((n - n1) / (n2 - n1)) * (e2 - e1)) inside = !inside
    }
  return inside
}
