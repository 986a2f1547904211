import { headlineRange } from '../../measures/costRangeMeasure.ts'
import type { Compared } from '../../store/comparing.ts'
import { assignedCostOf } from '../../store/costs.ts'

/** Low, likely and high of one figure, in its unit. */
export interface RangeOf {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/**
 * Works of a scenario's assigned land at the price level, HK$, with the range that the headline of Totals shows.
 *
 * Gives  undefined where nothing is assigned, or the range cannot be drawn.
 */
export function worksRangeOf({ state }: Pick<Compared, 'state'>): RangeOf | undefined {
  const { baseHkd, range } = assignedCostOf(state)
  if (!range || state.schedule.assignedParcels === 0) return undefined
  const { low, high } = headlineRange(baseHkd, range)
  return { low, likely: baseHkd, high }
}
