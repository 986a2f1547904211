import { squaredToSegment } from './contains.ts'
import { ringsOf, type Shapes, startOf } from './shapes.ts'
import { signedRingArea } from './siteArea.ts'

/** An arc is drawn in chords that stray at most so far from it, metres. */
const CHORD_M = 0.05
/** Ends nearer than this are the same end, metres. */
const SAME_M = 0.002

type Segment = readonly [number, number, number, number]

/**
 * The line at a distance around some rows: every point outside whose nearest edge of them is exactly so far away.
 *
 * Takes  rows drawn together: their line is that of the nearest of them; the distance in metres, above 0.
 * Gives  lines on the grid, easting and northing interleaved, closed (first position repeated), land to the left.
 * Error  corners lie on the line to 1e-6 m, chords at most 0.05 m inside it.
 * Cost   every pair of a few hundred chords: milliseconds for a site.
 */
export function offsetRings(
  shapes: Shapes,
  rows: readonly number[],
  distanceM: number,
): readonly (readonly number[])[] {
  const shells = rows.flatMap((row) => shellsOf(shapes, row))
  const raw = shells.flatMap((shell) => rawOffset(shell, distanceM))
  const isOutermost = ([x1, y1, x2, y2]: Segment) =>
    distanceTo(shells, (x1 + x2) / 2, (y1 + y2) / 2) >= distanceM - 1.1 * CHORD_M
  return chained(raw.flatMap((segment, i) => cutBy(segment, i, raw).filter(isOutermost)))
}

type Ring = readonly (readonly [number, number])[]

/** The outer rings of a row, anticlockwise, open, no vertex twice in a row. */
function shellsOf(shapes: Shapes, row: number): readonly Ring[] {
  const shells: Ring[] = []
  for (let part = startOf(shapes.shapeEnd, row); part < shapes.shapeEnd[row]!; part++) {
    const ring = startOf(shapes.partEnd, part)
    if (ring >= ringsOf(shapes, row)[1]) continue
    const vertices: [number, number][] = []
    for (let i = startOf(shapes.ringEnd, ring) * 2; i < shapes.ringEnd[ring]! * 2 - 2; i += 2) {
      const [x, y] = [shapes.grid[i]!, shapes.grid[i + 1]!]
      const last = vertices.at(-1)
      if (!last || Math.hypot(last[0] - x, last[1] - y) > SAME_M) vertices.push([x, y])
    }
    shells.push(signedRingArea(shapes, ring) < 0 ? vertices.reverse() : vertices)
  }
  return shells
}

/** Every edge moved out by the distance, and an arc around every corner that points out. */
function rawOffset(shell: Ring, distanceM: number): readonly Segment[] {
  const segments: Segment[] = []
  const normals = shell.map(([x, y], i) => {
    const [u, v] = shell[(i + 1) % shell.length]!
    const length = Math.hypot(u - x, v - y)
    return [(v - y) / length, (x - u) / length] as const
  })
  const step = 2 * Math.acos(1 - CHORD_M / distanceM)
  for (const [i, [x, y]] of shell.entries()) {
    const before = normals[(i + shell.length - 1) % shell.length]!
    const after = normals[i]!
    const turn = Math.atan2(before[0] * after[1] - before[1] * after[0], before[0] * after[0] + before[1] * after[1])
    if (turn > 0) {
      const chords = Math.max(1, Math.ceil(turn / step))
      const from = Math.atan2(before[1], before[0])
      for (let k = 0; k < chords; k++) {
        const at = (part: number): readonly [number, number] => {
          const [nx, ny] = part === 0 ? before : part === chords ? after : directionOf(from + (turn * part) / chords)
          return [x + distanceM * nx, y + distanceM * ny]
        }
        segments.push([...at(k), ...at(k + 1)])
      }
    }
    const [u, v] = shell[(i + 1) % shell.length]!
    const [dx, dy] = [distanceM * after[0], distanceM * after[1]]
    segments.push([x + dx, y + dy, u + dx, v + dy])
  }
  return segments
}

const directionOf = (angle: number): readonly [number, number] => [Math.cos(angle), Math.sin(angle)]

/** A segment in pieces, cut wherever another one crosses it. */
function cutBy([x1, y1, x2, y2]: Segment, own: number, all: readonly Segment[]): readonly Segment[] {
  const cuts: number[] = []
  const [dx, dy] = [x2 - x1, y2 - y1]
  for (const [i, [u1, v1, u2, v2]] of all.entries()) {
    if (i === own || Math.max(u1, u2) < Math.min(x1, x2) || Math.min(u1, u2) > Math.max(x1, x2)) continue
    if (Math.max(v1, v2) < Math.min(y1, y2) || Math.min(v1, v2) > Math.max(y1, y2)) continue
    const [eu, ev] = [u2 - u1, v2 - v1]
    const cross = dx * ev - dy * eu
    if (cross === 0) continue
    const t = ((u1 - x1) * ev - (v1 - y1) * eu) / cross
    const s = ((u1 - x1) * dy - (v1 - y1) * dx) / cross
    if (t > 0 && t < 1 && s >= 0 && s <= 1) cuts.push(t)
  }
  if (cuts.length === 0) return [[x1, y1, x2, y2]]
  const places = [0, ...cuts.sort((a, b) => a - b), 1]
  return places
    .slice(1)
    .map((to, i): Segment => {
      const from = places[i]!
      return [x1 + dx * from, y1 + dy * from, x1 + dx * to, y1 + dy * to]
    })
    .filter(([a, b, c, d]) => Math.hypot(c - a, d - b) > SAME_M)
}

function distanceTo(shells: readonly Ring[], x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY
  for (const shell of shells) {
    for (const [i, [x1, y1]] of shell.entries()) {
      const [x2, y2] = shell[(i + 1) % shell.length]!
      best = Math.min(best, squaredToSegment(x, y, x1, y1, x2, y2))
    }
  }
  return Math.sqrt(best)
}

/** Segments end to end as closed lines; what does not close is left out. */
function chained(segments: readonly Segment[]): readonly (readonly number[])[] {
  const left = new Set(segments.keys())
  const lines: number[][] = []
  for (const first of segments.keys()) {
    if (!left.delete(first)) continue
    const line: number[] = [...segments[first]!]
    const begin = segments[first]!
    for (;;) {
      const [endX, endY] = [line.at(-2)!, line.at(-1)!]
      if (line.length > 4 && Math.hypot(begin[0] - endX, begin[1] - endY) <= SAME_M * 2) {
        lines.push([...line.slice(0, -2), begin[0], begin[1]])
        break
      }
      const next = nearestStart(segments, left, endX, endY)
      if (next === undefined) break
      left.delete(next)
      line.push(segments[next]![2], segments[next]![3])
    }
  }
  return lines
}

function nearestStart(segments: readonly Segment[], left: ReadonlySet<number>, x: number, y: number) {
  let best: number | undefined
  let nearest = SAME_M * 2
  for (const i of left) {
    const away = Math.hypot(segments[i]![0] - x, segments[i]![1] - y)
    if (away <= nearest) [best, nearest] = [i, away]
  }
  return best
}
