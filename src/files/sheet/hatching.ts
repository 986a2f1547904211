import type { Pattern } from '../../plan/types.ts'
import { mm, type Window } from './paper.ts'
import type { Rings } from './sheet.ts'

/** A pattern of lines or dots clipped to a shape by arithmetic: a printed page stays vector, with no tile and no mask. */
export type HatchName = Exclude<Pattern, 'solid'> | 'hatch'

interface Hatch {
  /** Direction of the lines, degrees from east, counter-clockwise on paper. */
  readonly angle: number
  /** Between lines, mm. */
  readonly gap: number
  readonly width: number
  readonly dots?: true
}

export const HATCHES: Readonly<Record<HatchName, Hatch>> = {
  diagonal: { angle: 45, gap: 1.25, width: 0.38 },
  rules: { angle: 0, gap: 1.25, width: 0.4 },
  dots: { angle: 45, gap: 0.95, width: 0.5, dots: true },
  hatch: { angle: 135, gap: 1.3, width: 0.12 },
}

/**
 * The marks of a pattern inside rings, as path data in millimetres.
 *
 * Gives  lines that end at the shape's edge; dots as strokes of no length, round when drawn with round caps. Lines lie
 *        on one raster over the whole sheet, so that neighbours of one assignee read as one piece.
 * Cost   edges × lines of the shape's box.
 */
export function hatchPath(view: Window, rings: Rings, name: HatchName): string {
  const { angle, gap, dots } = HATCHES[name]
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  // along the lines, and across them
  const turned = rings.map((ring) => {
    const points = new Float64Array(ring.length)
    for (let i = 0; i < ring.length; i += 2) {
      const x = view.x(ring[i]!)
      const y = -view.y(ring[i + 1]!)
      points[i] = x * cos + y * sin
      points[i + 1] = -x * sin + y * cos
    }
    return points
  })
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const ring of turned)
    for (let i = 1; i < ring.length; i += 2) {
      low = Math.min(low, ring[i]!)
      high = Math.max(high, ring[i]!)
    }
  const at = (u: number, v: number) => `${mm(u * cos - v * sin)} ${mm(-(u * sin + v * cos))}`
  let path = ''
  for (let step = Math.ceil(low / gap); step * gap < high; step++) {
    const v = step * gap
    const crossings = crossingsAt(turned, v)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [crossings[i]!, crossings[i + 1]!]
      if (!dots) path += `M${at(from, v)}L${at(to, v)}`
      else for (let dot = Math.ceil((from + 0.2) / gap); dot * gap < to - 0.2; dot++) path += `M${at(dot * gap, v)}h0`
    }
  }
  return path
}

function crossingsAt(rings: readonly Float64Array[], v: number): readonly number[] {
  const crossings: number[] = []
  for (const ring of rings)
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const v1 = ring[i + 1]!
      const v2 = ring[i + 3]!
      if (v1 > v === v2 > v) continue
      crossings.push(ring[i]! + ((v - v1) / (v2 - v1)) * (ring[i + 2]! - ring[i]!))
    }
  return crossings.sort((a, b) => a - b)
}
