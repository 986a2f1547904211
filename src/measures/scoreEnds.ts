import { message } from '../lib/message.ts'
import { type CostEnd, type Figure, present } from './figure.ts'
import type { MeasureContext } from './measure.ts'
import { namedFigure } from './namedFigure.ts'
import { scoredGroups, scoreWhy } from './proximityMeasure.ts'

/** The scenario's proximity score at the far end of the accuracy of its shapes (low), or at the near end (high). */
export function scoreEnd(context: MeasureContext, end: CostEnd, value: number): Figure {
  const why = scoreWhy(context, scoredGroups(context), end)
  return namedFigure({
    ...why,
    measure: `proximity-score-${end}`,
    title: message(`why.scoreAt.${end}`),
    unit: 'score',
    amount: present(value),
    terms: () => why.terms,
  })
}
