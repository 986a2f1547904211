import type { RateCard } from '../plan/rateCard.ts'
import { quantile, type RateDraws } from './costRange.ts'

/** How far one line alone moves the sum, HK$: its rate at its own P10 and P90, every other line at its likely rate. */
export interface CostDriver {
  /** Index of the card's line. */
  readonly line: number
  readonly likelyHkd: number
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
      const sorted = draws.ascending[line]
      const likelyHkd = likelyByLine[line] ?? 0
      if (!sorted || likelyHkd === 0) return []
      const at = (p: number) => sum + likelyHkd * (quantile(sorted, p) - 1)
      const [lowHkd, highHkd] = [at(0.1), at(0.9)]
      return [{ line, likelyHkd, lowHkd, highHkd, swingHkd: highHkd - lowHkd }]
    })
    .filter(({ swingHkd }) => swingHkd > 0)
    .sort((a, b) => b.swingHkd - a.swingHkd || a.line - b.line)
}
