import { MEASURES } from './all.ts'
import type { Figure, Unit } from './figure.ts'
import type { Measure } from './measure.ts'
import { subjectContext } from './subjectContext.ts'
import { membersInScope, type TargetView } from './targetLand.ts'
import { type Asked, nothing, type TargetMeasure, type TargetReading } from './targetReading.ts'

function ofFigure(measure: Measure): TargetMeasure {
  const not = NOT[measure.id]
  return {
    unit: measure.unit,
    ...(not ? { not } : {}),
    usual: MORE_IS_WANTED.includes(measure.unit) ? 'atLeast' : 'atMost',
    read: (view, asked) => figureReading(view, asked, measure.of(subjectContext(view, asked.scope))),
  }
}

/** Overlaps are looked for among all parcels at once; an assignee's land is all assigned. */
const OVERLAP = { assignee: 'overlap', bundle: 'overlap', area: 'overlap' } as const
const ALL_ASSIGNED = { assignee: 'allAssigned' } as const
const NOT: Readonly<Record<string, TargetMeasure['not']>> = {
  'union-area-m2': OVERLAP,
  'overlap-area-m2': OVERLAP,
  'unassigned-area-m2': ALL_ASSIGNED,
  'committed-area-m2': ALL_ASSIGNED,
  'reserved-area-m2': ALL_ASSIGNED,
}

const MORE_IS_WANTED: readonly Unit[] = ['m2', 'score', 'ratio', 'count']

/** Any figure of the scenario as a target's measure: taken of a subject by folding it over the subject's land alone. */
export const FIGURE_MEASURES: Readonly<Record<string, TargetMeasure>> = Object.fromEntries(
  MEASURES.map((measure) => [measure.id, ofFigure(measure)]),
)

/** What a figure says, as a target reads it. Only a score's range is how well it is known; a cost's is what it may come to. */
export function figureReading(view: TargetView, { scope }: Asked, figure: Figure): TargetReading {
  const { amount, range, explain } = figure
  const { ids } = view.basis.layer
  const parcels = membersInScope(view, scope).map(({ row }) => ({ id: ids[row]! }))
  if (!explain) return 'absent' in amount ? nothing(amount.absent, parcels) : { ...nothingToExplain, amount, parcels }
  return { amount, ...(range && figure.unit === 'score' ? { range } : {}), explain, parcels }
}

const nothingToExplain = { explain: () => ({ operation: 'sum' as const, terms: [] }) }
