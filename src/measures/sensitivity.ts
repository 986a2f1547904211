import type { Score } from './proximity.ts'

/** What a scenario brings to the comparison; a scenario without all three is not weighed. */
export interface Weighed {
  readonly id: string
  /** Proximity score, 0–100, with its range. */
  readonly score: Score
  /** Infrastructure cost estimate of the assigned land, HK$, likely. */
  readonly costHkd: number
  /** Assigned land, m². */
  readonly areaM2: number
}

/** Weights of proximity, cost and assigned area; whatever they add up to, only their parts of it count. */
export interface Weights {
  readonly proximity: number
  readonly cost: number
  readonly area: number
}

/** A scenario's three marks, each 0–1 against the best of those compared. */
export interface Marks {
  readonly id: string
  readonly proximity: number
  readonly cost: number
  readonly area: number
}

/**
 * Marks against the best: proximity = score ÷ highest score, cost = lowest cost ÷ cost, area = area ÷ largest area.
 *
 * So the best is 1, half as good 0.5, and a third scenario that is no best changes nobody's marks. Scenarios without
 * land or cost get none.
 */
export function marksOf(scenarios: readonly Weighed[]): readonly Marks[] {
  const able = scenarios.filter(({ score, costHkd, areaM2 }) => score.score > 0 && costHkd > 0 && areaM2 > 0)
  const best = Math.max(...able.map(({ score }) => score.score))
  const cheapest = Math.min(...able.map(({ costHkd }) => costHkd))
  const largest = Math.max(...able.map(({ areaM2 }) => areaM2))
  return able.map(({ id, score, costHkd, areaM2 }) => ({
    id,
    proximity: score.score / best,
    cost: cheapest / costHkd,
    area: areaM2 / largest,
  }))
}

/** The weighted mean of a scenario's marks, 0–1. */
export function weightedMark(marks: Marks, { proximity, cost, area }: Weights): number {
  const sum = proximity + cost + area
  return (marks.proximity * proximity + marks.cost * cost + marks.area * area) / sum
}

/** How two scenarios stand while the weight of proximity goes from 0 to 1. */
export type Standing =
  | { readonly kind: 'always' | 'never' | 'equal' }
  /** Ahead while the weight of proximity is above (below) `at`. */
  | { readonly kind: 'above' | 'below'; readonly at: number }

/**
 * Where A is ahead of B, by the weight w of proximity; cost and area keep their proportion in what is left.
 *
 * With p the difference A − B of the marks of proximity, and r that of (cost weight × cost + area weight × area) ÷
 * (cost weight + area weight), A is ahead by w × p + (1 − w) × r, a straight line in w. It crosses 0 once, at
 * w* = r ÷ (r − p), where p and r differ in sign.
 *
 * Gives  `equal` where the line is 0 throughout; with no weight on cost and area, r is 0.
 */
export function standing(a: Marks, b: Marks, weights: Pick<Weights, 'cost' | 'area'>): Standing {
  const { p, r } = leads(a, b, weights)
  if (p === 0 && r === 0) return { kind: 'equal' }
  if (p >= 0 && r >= 0) return { kind: 'always' }
  if (p <= 0 && r <= 0) return { kind: 'never' }
  return { kind: p > 0 ? 'above' : 'below', at: r / (r - p) }
}

/** The leads of A over B in proximity (p) and in cost and area together (r). */
export function leads(a: Marks, b: Marks, { cost, area }: Pick<Weights, 'cost' | 'area'>) {
  const rest = cost + area
  const r = rest === 0 ? 0 : ((a.cost - b.cost) * cost + (a.area - b.area) * area) / rest
  return { p: a.proximity - b.proximity, r }
}
