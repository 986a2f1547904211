import { memoLast } from '../lib/memo.ts'
import { type LocalText, type Message, message } from '../lib/message.ts'
import { fromCents, fromMm2 } from '../lib/round.ts'
import type { CostRange } from '../measures/costRange.ts'
import { hkdOf, rangeOf, sumsOf } from '../measures/costRangeMeasure.ts'
import { NO_SPENDING } from '../measures/costSums.ts'
import { gapIn } from '../measures/notEstimated.ts'
import { contextOf } from './selectors.ts'
import type { State } from './state.ts'

/** The cost that the panel shows. */
interface ShownCost {
  /** Works at likely rates and the price level. */
  readonly baseHkd: number
  readonly range: CostRange | undefined
  readonly priceLevel: string
  /** What is not estimated, and on how much land; undefined where all is. */
  /** The land on which it is not estimated, m². */
  readonly missingM2: Readonly<Record<'works' | 'resumption', number>>
  readonly gaps: Readonly<Record<'works' | 'resumption' | 'ofAll', Message | undefined>>
}

/** Works of the assigned parcels, of all parcels while nothing is assigned: likely at the price level, and drawn. */
export const assignedCostOf = memoLast(
  (state: State) => [contextOf(state)],
  (state): ShownCost => {
    const context = contextOf(state)
    const { card } = context.basis
    const { sums, range } = rangeOf(context, state.schedule.assignedParcels > 0 ? 'assigned' : 'all')
    return {
      baseHkd: hkdOf(sums.baseCents).reduce((sum, hkd) => sum + hkd, 0),
      range,
      priceLevel: card.priceLevel,
      missingM2: { works: fromMm2(sums.costIncompleteMm2), resumption: fromMm2(sums.resumptionUnknownMm2) },
      gaps: {
        works: gapIn(sums, 'works'),
        resumption: gapIn(sums, 'resumption'),
        ofAll: gapIn(rangeOf(context, 'all').sums, 'works'),
      },
    }
  },
)

/** Why a measure of cost is too low: what of it is not estimated; undefined where all is, and for what is no cost. */
export function gapOf(state: State, measure: string): Message | undefined {
  const { gaps } = assignedCostOf(state)
  if (measure.startsWith('resumption-cost-')) return gaps.resumption
  if (/^(assigned|public|private)-cost-/.test(measure)) return gaps.works
  return measure.startsWith('cost-') ? gaps.ofAll : undefined
}

/** One year of spending, HK$ likely, money of the day. */
export interface SpendingYear {
  /** Undefined for parcels without a year, which stand last, at the price level. */
  readonly year: number | undefined
  readonly label: Message | LocalText
  readonly publicHkd: number
  readonly privateHkd: number
  /** Land resumption and clearance, another funding head. */
  readonly resumptionHkd: number
}

/** A year as both languages write it on an axis. */
const sameInBoth = (year: number): LocalText => ({ en: String(year), zh: String(year) })

/** Works and resumption of the assigned parcels by year, in order; years between without any are kept. */
export const spendingOf = memoLast(
  (state: State) => [contextOf(state)],
  (state): readonly SpendingYear[] => {
    const { spending } = sumsOf(contextOf(state), 'assigned')
    const known = [...spending.keys()].filter((year) => year !== undefined)
    const [first, last] = [Math.min(...known), Math.max(...known)]
    const years = known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i)
    return [...years, ...(spending.has(undefined) ? [undefined] : [])].map((year) => {
      const [publicCents, privateCents, resumptionCents] = spending.get(year) ?? NO_SPENDING
      return {
        year,
        label: year === undefined ? message('cost.noYear') : sameInBoth(year),
        publicHkd: fromCents(publicCents),
        privateHkd: fromCents(privateCents),
        resumptionHkd: fromCents(resumptionCents),
      }
    })
  },
)
