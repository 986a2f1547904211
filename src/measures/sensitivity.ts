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

/** A scenario's three marks, each 0–1 against the best of those compared; proximity with the ends of its range. */
export interface Marks {
  readonly id: string
  readonly proximity: number
  readonly proximityLow: number
  readonly proximityHigh: number
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
    proximityLow: score.low / best,
    proximityHigh: score.high / best,
    cost: cheapest / costHkd,
    area: areaM2 / largest,
  }))
}

/** The weighted mean of a scenario's marks, 0–1, drawn or at an end of the range of its score. */
export function weightedMark(
  marks: Marks,
  { proximity, cost, area }: Weights,
  end: 'proximity' | 'proximityLow' | 'proximityHigh' = 'proximity',
): number {
  const sum = proximity + cost + area
  return (marks[end] * proximity + marks.cost * cost + marks.area * area) / sum
}

/** How two scenarios stand while the weight of proximity goes from 0 to 1, as far as their scores can be told apart. */
export type Standing =
  | { readonly kind: 'always' | 'never' | 'open' }
  /**
   * By cost and area the one of `first` is ahead, for certain while proximity weighs less than `at`. From there they are
   * not distinguishable; above `until` the other is ahead for certain, nowhere where it is absent.
   */
  | { readonly kind: 'until'; readonly first: 'a' | 'b'; readonly at: number; readonly until?: number }

/**
 * Where A is ahead of B for certain, by the weight w of proximity; cost and area keep their proportion in what is left.
 *
 * With p the difference A − B of the marks of proximity, and r that of (cost weight × cost + area weight × area) ÷
 * (cost weight + area weight), A is ahead by w × p + (1 − w) × r, a straight line in w that crosses 0 at
 * w* = r ÷ (r − p), where p and r differ in sign. p is known between its ends alone: A's low less B's high, and A's high
 * less B's low. A lead that is none at one of the ends is not distinguishable.
 *
 * Gives  `open` where nobody is ahead for certain at any weight; with no weight on cost and area, r is 0.
 */
export function standing(a: Marks, b: Marks, weights: Pick<Weights, 'cost' | 'area'>): Standing {
  const { low, high, r } = leads(a, b, weights)
  if (r === 0) return { kind: low > 0 ? 'always' : high < 0 ? 'never' : 'open' }
  // seen from the one who is ahead by cost and area: the least and the most that it leads by in proximity
  const first = r > 0 ? 'a' : 'b'
  const [least, most] = r > 0 ? [low, high] : [-high, -low]
  if (least >= 0) return { kind: r > 0 ? 'always' : 'never' }
  const crossing = (p: number) => Math.abs(r) / (Math.abs(r) - p)
  return { kind: 'until', first, at: crossing(least), ...(most < 0 ? { until: crossing(most) } : {}) }
}

/** The leads of A over B in proximity, at both ends of what is known of it, and in cost and area together (r). */
export function leads(a: Marks, b: Marks, { cost, area }: Pick<Weights, 'cost' | 'area'>) {
  const rest = cost + area
  const r = rest === 0 ? 0 : ((a.cost - b.cost) * cost + (a.area - b.area) * area) / rest
  return { low: a.proximityLow - b.proximityHigh, high: a.proximityHigh - b.proximityLow, r }
}
