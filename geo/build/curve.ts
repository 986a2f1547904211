/**
 * A drawn line made a curve through every drawn vertex (centripetal Catmull–Rom), so that shores, rivers and roads bend and do not break.
 *
 * Takes   a line or closed ring on the HK1980 Grid, m. Gives points about every 40 m, thinned to 2 m.
 * Source  Catmull and Rom 1974; the centripetal form (Yuksel et al. 2011) neither loops nor overshoots between uneven vertices.
 */
import type { Position, Ring } from './grid.ts'
import { millimetres, simplified } from './shapes.ts'

export const curved = (line: Ring): Ring => {
  if (line.length < 3) return line
  const closed = same(line[0] as Position, line[line.length - 1] as Position)
  const open = closed ? line.slice(0, -1) : line
  const at = (index: number): Position =>
    closed
      ? (open[(index + open.length) % open.length] as Position)
      : (open[Math.max(0, Math.min(open.length - 1, index))] as Position)
  const points: Position[] = []
  const pieces = closed ? open.length : open.length - 1
  for (let i = 0; i < pieces; i++) points.push(...between(at(i - 1), at(i), at(i + 1), at(i + 2)))
  points.push(closed ? (points[0] as Position) : at(open.length - 1))
  return millimetres(simplified(points, 2))
}

/** From b (included) to c (left out); a and d lend the direction. */
const between = (a: Position, b: Position, c: Position, d: Position): readonly Position[] => {
  const length = Math.hypot(c[0] - b[0], c[1] - b[1])
  if (length > 6000) return [b]
  const steps = Math.max(1, Math.min(24, Math.round(length / 40)))
  const first = same(a, b) ? mirrored(c, b) : a
  const last = same(c, d) ? mirrored(b, c) : d
  const knots = [0]
  for (const [p, q] of [
    [first, b],
    [b, c],
    [c, last],
  ] as const)
    knots.push((knots[knots.length - 1] as number) + Math.sqrt(Math.hypot(q[0] - p[0], q[1] - p[1])))
  const [t0, t1, t2, t3] = knots as [number, number, number, number]
  return Array.from({ length: steps }, (_, step): Position => {
    const t = t1 + ((t2 - t1) * step) / steps
    const a1 = mix(first, b, t0, t1, t)
    const a2 = mix(b, c, t1, t2, t)
    const a3 = mix(c, last, t2, t3, t)
    return mix(mix(a1, a2, t0, t2, t), mix(a2, a3, t1, t3, t), t1, t2, t)
  })
}

const mix = (p: Position, q: Position, from: number, to: number, t: number): Position => {
  const share = (t - from) / (to - from)
  return [p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share]
}

const mirrored = (point: Position, about: Position): Position => [2 * about[0] - point[0], 2 * about[1] - point[1]]

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]
