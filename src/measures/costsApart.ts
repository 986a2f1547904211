import type { RateCard } from '../plan/rateCard.ts'
import { costRange } from './costRange.ts'
import { drawsOf } from './costRangeMeasure.ts'
import type { CostByLine } from './figure.ts'

/** P10 and P90 of what one cost has over another, HK$. */
export interface CostDifference {
  readonly p10: number
  readonly p90: number
}

/**
 * The range of the difference of two costs by the same rates, each future of the rates pricing both.
 *
 * A rate is common to all parcels, so to those of two scenarios too: where it overruns it does so in both, and what one
 * has over the other is known far better than either.
 *
 * Gives   with contingency, which is the same part of every line; undefined where the rates are not the same, or no line
 *         differs.
 * Source  MODEL, Range: draw per line, not per parcel; same seed, same draws.
 */
export function costDifference(from: CostByLine, to: CostByLine): CostDifference | undefined {
  if (!haveSameRates(from.card, to.card)) return undefined
  const withContingency = 1 + from.card.onCosts.contingency
  const byLine = to.hkd.map((value, line) => withContingency * (value - from.hkd[line]!))
  const range = costRange(drawsOf(from.card), byLine)
  return range && { p10: range.p10, p90: range.p90 }
}

/** Whether a difference is one for certain: P10 to P90 does not hold nothing. */
export const isApart = ({ p10, p90 }: CostDifference): boolean => p10 > 0 || p90 < 0

/** The same card, or another with the same content under another name. */
const haveSameRates = (a: RateCard, b: RateCard): boolean => a === b || ratesOf(a) === ratesOf(b)

const ratesOf = ({ priceLevel, areaBasis, lines, onCosts, escalation }: RateCard): string =>
  JSON.stringify([priceLevel, areaBasis, lines, onCosts, escalation])
