import { message } from '../lib/message.ts'
import { fromCents } from '../lib/round.ts'
import type { RateCard } from '../plan/rateCard.ts'
import { cardFact } from './cardWords.ts'
import { costWidth, isWorks } from './costEstimate.ts'
import { type CostRange, costRange, drawRates, futureAt, type RateDraws } from './costRange.ts'
import { absent, type Explanation, present } from './figure.ts'
import type { Measure, MeasureContext } from './measure.ts'
import { addSums, assignedSums, type Sums } from './scheduleOfAreas.ts'

/** Which parcels a range is of. */
export type RangeOf = 'all' | 'assigned'
export type Quantile = 'p10' | 'p50' | 'p90'

const PROBABILITY: Readonly<Record<Quantile, number>> = { p10: 0.1, p50: 0.5, p90: 0.9 }

/** P10, P50 or P90 of works at the card's price level, HK$: no fees, contingency or escalation is in the draw. */
export const costQuantile = (of: RangeOf, quantile: Quantile): Measure => {
  const id = `${of === 'assigned' ? 'assigned-' : ''}cost-${quantile}-hkd`
  return {
    id,
    unit: 'hkd',
    of: (context) => {
      const { card } = context.basis
      if (!card.lines.some(isWorks)) return { measure: id, unit: 'hkd', amount: absent(message('absent.noRates')) }
      if (context.early) return { measure: id, unit: 'hkd', amount: absent(message('absent.drawing')) }
      const { sums, range } = rangeOf(context, of)
      return {
        measure: id,
        unit: 'hkd',
        amount: present(range?.[quantile] ?? 0),
        explain: () => explanation(context, sums, quantile),
      }
    },
  }
}

/** The sums of some parcels and their range, found once for a context; no range before the first paint. */
export function rangeOf(context: MeasureContext, of: RangeOf): SumsInRange {
  const known = ranges.get(context) ?? new Map<RangeOf, SumsInRange>()
  ranges.set(context, known)
  const found = known.get(of)
  if (found) return found
  const sums = sumsOf(context, of)
  const range = context.early ? undefined : rangeOfSums(context.basis.card, sums)
  const answer = { sums, range }
  known.set(of, answer)
  return answer
}

interface SumsInRange {
  readonly sums: Sums
  readonly range: CostRange | undefined
}

const ranges = new WeakMap<MeasureContext, Map<RangeOf, SumsInRange>>()

/** The range of a group's works, or undefined where it costs nothing. Drawn once for a card. */
export const rangeOfSums = (card: RateCard, { baseCents }: Pick<Sums, 'baseCents'>): CostRange | undefined =>
  costRange(drawsOf(card), hkdOf(baseCents))

/** Likely works at the price level, HK$, by line of the card. */
export const hkdOf = (baseCents: Float64Array): readonly number[] => Array.from(baseCents, fromCents)

export function sumsOf({ basis, schedule, assignee }: MeasureContext, of: RangeOf): Sums {
  return of === 'all'
    ? addSums(costWidth(basis.card), schedule.groups.values())
    : assignedSums(basis, schedule, (id) => assignee(id)?.kind)
}

export function drawsOf(card: RateCard): RateDraws {
  const known = drawn.get(card)
  if (known) return known
  const draws = drawRates(card)
  drawn.set(card, draws)
  return draws
}

const drawn = new WeakMap<RateCard, RateDraws>()

/** Each line as it stands in the future that is the quantile: likely × drawn rate over likely; they add up to it. */
function explanation({ basis, source }: MeasureContext, sums: Sums, quantile: Quantile): Explanation {
  const { card } = basis
  const likely = hkdOf(sums.baseCents)
  const factors = futureAt(drawsOf(card), likely, PROBABILITY[quantile])
  const title = source(card.source)
  return {
    sentence: message(`why.${quantile}`, { count: sums.parcels }),
    formula: message('why.rangeFormula'),
    operation: 'sum',
    terms: card.lines.flatMap((line, index) => {
      const factor = factors?.[index]
      if (!isWorks(line) || factor === undefined) return []
      const label = message('why.rangeTerm', {
        line: line.label,
        likely: { hkd: likely[index]! },
        factor: factor.toFixed(3),
      })
      return [{ label, value: likely[index]! * factor, unit: 'hkd' as const }]
    }),
    facts: [
      cardFact(card),
      { label: message('why.method'), text: message('why.rangeMethod') },
      { label: message('why.class'), text: message('cost.class') },
      { label: message('why.notIncluded'), text: message('cost.rangeNotIncluded') },
      ...(title ? [{ label: message('why.source'), text: title }] : []),
    ],
  }
}

/** Published accuracy of a concept estimate, as fractions of the likely figure (AACE 18R-97, Class 5, its narrow end). */
export const CLASS_RANGE = { low: 0.8, high: 1.3 } as const

/**
 * The range a headline may show: the drawn one, or that of the estimate class where the draw is narrower on both sides.
 *
 * Source  MODEL, Range: a draw of rates alone knows less than the class of the estimate says.
 */
export function headlineRange(
  likelyHkd: number,
  range: Pick<CostRange, 'p10' | 'p90'>,
): { readonly low: number; readonly high: number; readonly by: 'draw' | 'class' } {
  const [low, high] = [likelyHkd * CLASS_RANGE.low, likelyHkd * CLASS_RANGE.high]
  return range.p10 > low && range.p90 < high
    ? { low, high, by: 'class' }
    : { low: range.p10, high: range.p90, by: 'draw' }
}
