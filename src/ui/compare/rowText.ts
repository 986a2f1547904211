import type { ComparisonRow } from '../../measures/compareScenarios.ts'
import { knownValue } from '../../measures/figure.ts'
import { type Reading, writeFigure } from '../../measures/writeFigure.ts'

/** What a planner compares first, in this order; the other measures come when they are asked for. */
export const HEADLINES: readonly string[] = [
  'assigned-area-m2',
  'assigned-parcels',
  'assigned-cost-likely-hkd',
  'assigned-cost-p10-hkd',
  'assigned-cost-p90-hkd',
  'public-cost-likely-hkd',
  'proximity-score',
  'share-within-1000m',
  'share-within-2000m',
]

/** The amount that chooses one unit of money for a row, so that its numbers compare across. */
export const rowScale = ({ cells }: ComparisonRow): number =>
  Math.max(0, ...cells.map(({ figure }) => Math.abs(knownValue(figure.amount) ?? 0)))

/** The unit that all numbers of a row are in, for its head; empty where they have none or carry it. */
export function rowUnit(row: ComparisonRow, reading: Reading): string {
  const { prefix, unit } = writeFigure(0, row.unit, reading, rowScale(row))
  return row.unit === 'm' ? '' : [prefix, unit].filter(Boolean).join(' ')
}
