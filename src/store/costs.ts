import { memoLast } from '../lib/memo.ts'
import { fromCents } from '../lib/round.ts'
import type { CostRange } from '../measures/costRange.ts'
import { hkdOf, rangeOf, sumsOf } from '../measures/costRangeMeasure.ts'
import { NO_SPENDING } from '../measures/costSums.ts'
import { contextOf } from './selectors.ts'
import type { State } from './state.ts'

/** Works of the assigned parcels, of all parcels while nothing is assigned: likely at the price level, and drawn. */
export const assignedCostOf = memoLast(
  (state: State) => [contextOf(state)],
  (state): { readonly baseHkd: number; readonly range: CostRange | undefined; readonly priceLevel: string } => {
    const context = contextOf(state)
    const { card } = context.basis
    const { sums, range } = rangeOf(context, state.schedule.assignedParcels > 0 ? 'assigned' : 'all')
    return {
      baseHkd: hkdOf(sums.baseCents).reduce((sum, hkd) => sum + hkd, 0),
      range,
      priceLevel: card.priceLevel,
    }
  },
)

/** One year of spending, HK$ likely, money of the day. */
export interface SpendingYear {
  readonly year: number
  readonly label: string
  readonly publicHkd: number
  readonly privateHkd: number
  /** Land resumption and clearance, another funding head. */
  readonly resumptionHkd: number
}

/** Works and resumption of the assigned parcels by year, in order; years between without any are kept. */
export const spendingOf = memoLast(
  (state: State) => [contextOf(state)],
  (state): readonly SpendingYear[] => {
    const { spending } = sumsOf(contextOf(state), 'assigned')
    const known = [...spending.keys()]
    if (known.length === 0) return []
    const [first, last] = [Math.min(...known), Math.max(...known)]
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const [publicCents, privateCents, resumptionCents] = spending.get(first + i) ?? NO_SPENDING
      return {
        year: first + i,
        label: String(first + i),
        publicHkd: fromCents(publicCents),
        privateHkd: fromCents(privateCents),
        resumptionHkd: fromCents(resumptionCents),
      }
    })
  },
)
