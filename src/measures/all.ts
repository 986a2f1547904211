import { access, shareWithin } from './accessMeasure.ts'
import { assignedParcels, balanceMeasure, overlapArea, parcelCount, siteArea, unionArea } from './areaBalance.ts'
import { assignedCost, cost } from './costMeasure.ts'
import { costQuantile } from './costRangeMeasure.ts'
import type { Figure } from './figure.ts'
import type { Measure, MeasureContext } from './measure.ts'
import { paidFirst, resumption } from './payerMeasure.ts'
import { proximity } from './proximityMeasure.ts'

/** Every measure of the product, one line each. To add one: one file beside this and one line here. */
export const MEASURES = [
  parcelCount,
  assignedParcels,
  siteArea,
  unionArea,
  overlapArea,
  balanceMeasure('assigned'),
  balanceMeasure('unassigned'),
  balanceMeasure('committed'),
  balanceMeasure('reserved'),
  cost,
  assignedCost,
  costQuantile('all', 'p10'),
  costQuantile('all', 'p50'),
  costQuantile('all', 'p90'),
  costQuantile('assigned', 'p10'),
  costQuantile('assigned', 'p50'),
  costQuantile('assigned', 'p90'),
  paidFirst('public'),
  paidFirst('private'),
  resumption,
  proximity,
  access,
  shareWithin(500),
  shareWithin(1000),
  shareWithin(2000),
  shareWithin(5000),
] as const satisfies readonly Measure[]

/** Every figure of one scenario by its measure. */
export function allFigures(context: MeasureContext): ReadonlyMap<string, Figure> {
  return new Map(MEASURES.map((measure) => [measure.id, measure.of(context)]))
}
