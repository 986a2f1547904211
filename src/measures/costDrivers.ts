import type { RateCard } from '../plan/rateCard.ts'
import { quantile, type RateDraws } from './costRange.ts'

/** How far one line alone moves the sum, HK$: its rate at its own P10 and P90, every other line at its likely rate. */
export interface CostDriver {
  /** Index of the card's line. */
  readonly line: number
  readonly likelyHkd: number
  /** Every other line at its likely rate. */
  readonly restHkd: number
  /** The line's rate at its P10 and P90 over its likely rate. */
  readonly at10: number
  readonly at90: number
  /** The whole sum with this line at its P10 and at its P90. */
  readonly lowHkd: number
  readonly highHkd: number
  readonly swingHkd: number
}

/**
 * What drives the range of a cost: lines by their swing, widest first (a tornado).
 *
 * Takes  the total of each line at likely rates, HK$, as `costRange` does.
 * Gives  nothing for lines without a total, or without a range.
 */
export function costDrivers(card: RateCard, draws: RateDraws, likelyByLine: readonly number[]): readonly CostDriver[] {
  const sum = likelyByLine.reduce((total, likely, line) => total + (draws.factors[line] ? likely : 0), 0)
  return card.lines
    .flatMap((_, line) => {
      const factors = draws.factors[line]
      const likelyHkd = likelyByLine[line] ?? 0
      if (!factors || likelyHkd === 0) return []
      const sorted = factors.slice().sort()
      const [at10, at90] = [quantile(sorted, 0.1), quantile(sorted, 0.9)]
      const restHkd = sum - likelyHkd
      const [lowHkd, highHkd] = [restHkd + likelyHkd * at10, restHkd + likelyHkd * at90]
      return [{ line, likelyHkd, restHkd, at10, at90, lowHkd, highHkd, swingHkd: highHkd - lowHkd }]
    })
    .filter(({ swingHkd }) => swingHkd > 0)
    .sort((a, b) => b.swingHkd - a.swingHkd || a.line - b.line)
}
