import { ringsOf, type Shapes, startOf } from './shapes.ts'

/** A convex outline with its area (m²) and perimeter (m) on the grid. */
export interface Hull {
  readonly ring: readonly (readonly [number, number])[]
  readonly areaM2: number
  readonly perimeterM: number
}

/** The convex outline around some rows, anticlockwise; undefined where they span no area. */
export function hullOf(shapes: Shapes, rows: Iterable<number>): Hull | undefined {
  const points: (readonly [number, number])[] = []
  for (const row of rows) {
    const [first, end] = ringsOf(shapes, row)
    if (end === first) continue
    for (let i = startOf(shapes.ringEnd, first) * 2; i < shapes.ringEnd[end - 1]! * 2; i += 2)
      points.push([shapes.grid[i]!, shapes.grid[i + 1]!])
  }
  points.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const lower = chain(points)
  const upper = chain(points.reverse())
  const ring = [...lower.slice(0, -1), ...upper.slice(0, -1)]
  if (ring.length < 3) return undefined
  let twice = 0
  let perimeterM = 0
  for (const [i, [x, y]] of ring.entries()) {
    const [u, v] = ring[(i + 1) % ring.length]!
    // from the first corner: large coordinates would cost digits
    twice += (x - ring[0]![0]) * (v - ring[0]![1]) - (u - ring[0]![0]) * (y - ring[0]![1])
    perimeterM += Math.hypot(u - x, v - y)
  }
  return twice > 0 ? { ring, areaM2: twice / 2, perimeterM } : undefined
}

function chain(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = []
  for (const [x, y] of points) {
    while (kept.length >= 2) {
      const [ax, ay] = kept.at(-2)!
      const [bx, by] = kept.at(-1)!
      if ((bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0) break
      kept.pop()
    }
    kept.push([x, y])
  }
  return kept
}
