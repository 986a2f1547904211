import { ringsOf, type Shapes, startOf } from './shapes.ts'
import { signedRingArea } from './siteArea.ts'

/**
 * Edges of some rows on the grid, in metres from a local origin, each running from west to east.
 *
 * `sign` is +1 where the row lies below the edge and −1 where it lies above, so that a vertical line passes a row's
 * edges with signs that add up to 0. Upright edges bound nothing under a vertical line; their sign is 0.
 */
export interface Edges {
  readonly count: number
  readonly originX: number
  readonly originY: number
  readonly x1: readonly number[]
  readonly y1: readonly number[]
  readonly x2: readonly number[]
  readonly y2: readonly number[]
  readonly sign: readonly number[]
  /** Place in the list of rows asked for. */
  readonly owner: readonly number[]
}

/**
 * Edges of the rows, whichever way the file wound its rings; edges without length are passed over.
 *
 * Takes  `within`: a box (grid, metres) beside and above which edges do not matter; those below still count the land.
 */
export function edgesOfRows(
  shapes: Shapes,
  rows: readonly number[],
  within: readonly [number, number, number, number] = EVERYWHERE,
): Edges {
  const [originX, originY] = rows.length > 0 ? firstPosition(shapes, rows[0]!) : [0, 0]
  const west = within[0] - originX
  const east = within[2] - originX
  const north = within[3] - originY
  // Plain arrays: most calls are about a dozen edges, for which typed ones cost more to make than to fill.
  const x1: number[] = []
  const y1: number[] = []
  const x2: number[] = []
  const y2: number[] = []
  const sign: number[] = []
  const owner: number[] = []
  rows.forEach((row, place) => {
    for (let part = startOf(shapes.shapeEnd, row); part < shapes.shapeEnd[row]!; part++) {
      const shell = startOf(shapes.partEnd, part)
      for (let ring = shell; ring < shapes.partEnd[part]!; ring++) {
        // An anticlockwise shell has its land to the left: above an edge that runs eastwards.
        const turn = (signedRingArea(shapes, ring) < 0 ? -1 : 1) * (ring === shell ? 1 : -1)
        for (let i = startOf(shapes.ringEnd, ring) * 2; i < shapes.ringEnd[ring]! * 2 - 2; i += 2) {
          const fromX = shapes.grid[i]! - originX
          const fromY = shapes.grid[i + 1]! - originY
          const toX = shapes.grid[i + 2]! - originX
          const toY = shapes.grid[i + 3]! - originY
          if ((fromX <= west && toX <= west) || (fromX >= east && toX >= east) || (fromY > north && toY > north))
            continue
          if (fromX === toX && fromY === toY) continue
          const eastwards = toX > fromX
          x1.push(eastwards ? fromX : toX)
          y1.push(eastwards ? fromY : toY)
          x2.push(eastwards ? toX : fromX)
          y2.push(eastwards ? toY : fromY)
          sign.push(fromX === toX ? 0 : eastwards ? -turn : turn)
          owner.push(place)
        }
      }
    }
  })
  return { count: x1.length, originX, originY, x1, y1, x2, y2, sign, owner }
}

/**
 * Calls `found` with the grid position of every crossing of two edges; `false` from it ends the search.
 *
 * Takes  `slackM`: a crossing counts when each edge passes the other's line by more than this at both ends.
 * Cost   a sweep from west to east: edges × edges above the same easting.
 */
export function forCrossings(
  edges: Edges,
  slackM: number,
  found: (x: number, y: number, a: number, b: number) => boolean | undefined,
): void {
  const { x1, y1, x2, y2 } = edges
  const order = Array.from({ length: edges.count }, (_, i) => i).sort((a, b) => x1[a]! - x1[b]!)
  const active: number[] = []
  for (const edge of order) {
    const south = Math.min(y1[edge]!, y2[edge]!)
    const north = Math.max(y1[edge]!, y2[edge]!)
    let kept = 0
    for (const other of active) {
      if (x2[other]! < x1[edge]!) continue
      active[kept++] = other
      if (Math.max(y1[other]!, y2[other]!) <= south || Math.min(y1[other]!, y2[other]!) >= north) continue
      const at = crossingOf(edges, edge, other, slackM)
      if (at && found(at[0] + edges.originX, at[1] + edges.originY, other, edge) === false) return
    }
    active.length = kept
    active.push(edge)
  }
}

/** Where two edges cross with more than `slack` on all four sides, from the local origin. */
function crossingOf({ x1, y1, x2, y2 }: Edges, a: number, b: number, slack: number): [number, number] | undefined {
  const ax = x2[a]! - x1[a]!
  const ay = y2[a]! - y1[a]!
  const bx = x2[b]! - x1[b]!
  const by = y2[b]! - y1[b]!
  const startOfB = ax * (y1[b]! - y1[a]!) - ay * (x1[b]! - x1[a]!)
  const endOfB = ax * (y2[b]! - y1[a]!) - ay * (x2[b]! - x1[a]!)
  if (startOfB * endOfB >= 0) return undefined
  const startOfA = bx * (y1[a]! - y1[b]!) - by * (x1[a]! - x1[b]!)
  const endOfA = bx * (y2[a]! - y1[b]!) - by * (x2[a]! - x1[b]!)
  if (startOfA * endOfA >= 0) return undefined
  if (slack > 0) {
    const slackA = slack * Math.hypot(ax, ay)
    const slackB = slack * Math.hypot(bx, by)
    if (Math.min(Math.abs(startOfB), Math.abs(endOfB)) <= slackA) return undefined
    if (Math.min(Math.abs(startOfA), Math.abs(endOfA)) <= slackB) return undefined
  }
  const t = startOfA / (startOfA - endOfA)
  return [x1[a]! + t * ax, y1[a]! + t * ay]
}

const EVERYWHERE = [-Infinity, -Infinity, Infinity, Infinity] as const

function firstPosition(shapes: Shapes, row: number): [number, number] {
  const i = startOf(shapes.ringEnd, ringsOf(shapes, row)[0]) * 2
  return [shapes.grid[i]!, shapes.grid[i + 1]!]
}
