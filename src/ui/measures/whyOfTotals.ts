import { message } from '../../lib/message.ts'
import { CLASS_RANGE } from '../../measures/costRangeMeasure.ts'
import { type Figure, knownValue, present } from '../../measures/figure.ts'
import { namedFigure } from '../../measures/namedFigure.ts'
import { assignedCostOf } from '../../store/costs.ts'
import { balanceOf, basisOf, figuresOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'

/** The sum of measured areas: its four kinds of land. Loaded when it is asked for. */
export const balanceSum = (state: State): Figure => {
  const { parts, sumM2 } = balanceOf(state)
  return namedFigure({
    measure: 'balance-sum-m2',
    title: message('measure.measuredArea'),
    unit: 'm2',
    amount: present(sumM2),
    operation: 'sum',
    terms: () =>
      parts.map(({ kind, areaM2 }) => ({ label: message(`balance.${kind}`), value: areaM2, unit: 'm2' as const })),
    facts: [{ label: message('why.rounding'), text: message('rounding.area') }],
  })
}

/** What the areas that count have over the measured ones. */
export function statedLessMeasured(state: State): Figure {
  const counted = knownValue(figuresOf(state).get('site-area-m2')!.amount) ?? 0
  const { sumM2 } = balanceOf(state)
  return namedFigure({
    measure: 'stated-less-measured-m2',
    title: message('areaBasis.less'),
    unit: 'm2',
    amount: present(counted - sumM2),
    operation: 'difference',
    terms: () => [
      { label: message('areaBasis.sum'), value: counted, unit: 'm2' },
      { label: message('measure.measuredArea'), value: sumM2, unit: 'm2' },
    ],
  })
}

/** One end of the range that the class of the estimate has, on the likely works. */
export function classEnd(state: State, measure: string, end: 'low' | 'high'): Figure {
  const { baseHkd, priceLevel } = assignedCostOf(state)
  const { card } = basisOf(state)
  return namedFigure({
    measure,
    title: message('totals.ofClass'),
    unit: 'hkd',
    amount: present(baseHkd * CLASS_RANGE[end]),
    operation: 'product',
    terms: () => [
      {
        label: message('totals.works', { level: priceLevel }),
        value: baseHkd,
        unit: 'hkd',
        opens: { kind: 'rate-cards' },
      },
      { label: message('why.class'), value: CLASS_RANGE[end], unit: 'ratio' },
    ],
    facts: [
      {
        label: message('why.rateCard'),
        text: message('cost.card', { title: card.title, version: card.version, level: card.priceLevel }),
      },
      { label: message('why.class'), text: message('cost.class') },
    ],
  })
}
