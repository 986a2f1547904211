import { memoLast } from '../lib/memo.ts'
import { type LocalText, type Message, message } from '../lib/message.ts'
import { fromMm2 } from '../lib/round.ts'
import type { CostRange } from '../measures/costRange.ts'
import { hkdOf, rangeOf, sumsOf } from '../measures/costRangeMeasure.ts'
import { gapIn } from '../measures/notEstimated.ts'
import { NOTHING_SPENT, type SpentCents, spentByYear, spentHkd } from '../measures/spentByYear.ts'
import { sharedWorksOf } from './costing.ts'
import { contextOf } from './selectors.ts'
import type { State } from './state.ts'

/** The cost that the panel shows. */
interface ShownCost {
  /** Works at likely rates and the price level. */
  readonly baseHkd: number
  readonly range: CostRange | undefined
  readonly priceLevel: string
  /** The land on which it is not estimated, m². */
  readonly missingM2: Readonly<Record<'works' | 'resumption', number>>
  /** What is not estimated, and on how much land; undefined where all is. */
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

/** One year of spending, likely, money of the day. */
export interface SpendingYear {
  /** Undefined for parcels and shared works without a year, which stand last, at the price level. */
  readonly year: number | undefined
  readonly label: Message | LocalText
  readonly cents: SpentCents
  /** All of it, HK$. */
  readonly hkd: number
}

/** A year as both languages write it on an axis. */
const sameInBoth = (year: number): LocalText => ({ en: String(year), zh: String(year) })

/** What is spent by year on works of the assigned parcels, on shared works and on resumption; years between without any are kept. */
export const spendingOf = memoLast(
  (state: State) => [contextOf(state), sharedWorksOf(state)],
  (state): readonly SpendingYear[] => {
    const spent = spentByYear(sumsOf(contextOf(state), 'assigned'), sharedWorksOf(state))
    const known = [...spent.keys()].filter((year) => year !== undefined)
    const [first, last] = [Math.min(...known), Math.max(...known)]
    const years = known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i)
    return [...years, ...(spent.has(undefined) ? [undefined] : [])].map((year) => {
      const cents = spent.get(year) ?? NOTHING_SPENT
      return {
        year,
        label: year === undefined ? message('cost.noYear') : sameInBoth(year),
        cents,
        hkd: spentHkd(cents),
      }
    })
  },
)
