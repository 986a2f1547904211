import { message } from '../lib/message.ts'
import { fromCents } from '../lib/round.ts'
import type { Payer } from '../plan/types.ts'
import { assigneeTerms } from './assigneeTerms.ts'
import { cardFact } from './cardWords.ts'
import { sumsOf } from './costRangeMeasure.ts'
import { NO_SPENDING } from './costSums.ts'
import { baseYearOf } from './escalation.ts'
import { type Explanation, type Figure, knownValue, present, type Term } from './figure.ts'
import type { MeasureContext } from './measure.ts'
import { namedFigure } from './namedFigure.ts'
import type { WorksTotal } from './sharedWorks.ts'
import { NOTHING_SPENT, SPENT, type Spent, spentByYear, spentHkd } from './spentByYear.ts'

/**
 * Likely spending of one year on the assigned parcels and on shared works, HK$ of money of the day, each explained.
 *
 * Takes  the shared works that are built in the scenario.
 */
export function spendingFigures(
  context: MeasureContext,
  works: WorksTotal,
  year: number | undefined,
): Readonly<Record<Spent | 'sum', Figure>> {
  const spent = spentByYear(sumsOf(context, 'assigned'), works).get(year) ?? NOTHING_SPENT
  const baseYear = baseYearOf(context.basis)
  const facts: Explanation['facts'] = [
    {
      label: message('why.year'),
      text:
        year === undefined
          ? message('method.spendingNoYear', { year: context.basis.card.priceLevel.slice(0, 4) })
          : message('method.spending'),
    },
    ...(baseYear === undefined || year === undefined
      ? []
      : [{ label: message('why.spendingYears'), text: message('cost.baseYear', { year: String(baseYear) }) }]),
    cardFact(context.basis.card),
    { label: message('why.rounding'), text: message('rounding.cost') },
  ]
  const named = (key: Spent | 'sum', value: number, terms: () => readonly Term[]): Figure =>
    namedFigure({
      measure: 'spending-hkd',
      title: message('why.of', {
        figure: message(`drivers.${key}`),
        of: year === undefined ? message('cost.noYear') : String(year),
      }),
      unit: 'hkd',
      amount: present(value),
      operation: 'sum',
      terms,
      facts,
    })
  const ofParcels = (key: Spent, at: 0 | 1 | 2): Figure =>
    named(key, fromCents(spent[key]), () =>
      assigneeTerms(context, 'hkd', ({ spending }) => (spending.get(year) ?? NO_SPENDING)[at]),
    )
  const ofShared = (key: Spent, payer: Payer): Figure =>
    named(key, fromCents(spent[key]), () => sharedTerms(works, year, payer))
  const by: Record<Spent, Figure> = {
    publicWorks: ofParcels('publicWorks', 0),
    privateWorks: ofParcels('privateWorks', 1),
    sharedPublic: ofShared('sharedPublic', 'public'),
    sharedPrivate: ofShared('sharedPrivate', 'private'),
    resumption: ofParcels('resumption', 2),
  }
  const sum = named('sum', spentHkd(spent), () =>
    SPENT.map((key) => ({ label: message(`drivers.${key}`), value: knownValue(by[key].amount) ?? 0, unit: 'hkd' })),
  )
  return { ...by, sum }
}

/** One input for each of the shared works on which anything is spent in a year; by one payer, where one is named. */
export const sharedTerms = ({ items }: WorksTotal, year: number | undefined, payer?: Payer): readonly Term[] =>
  items.flatMap(({ works, byYear }): readonly Term[] => {
    const cents = byYear.find((one) => one.year === year)?.cents ?? 0
    if ((payer && works.payer !== payer) || cents === 0) return []
    return [{ label: works.name, value: fromCents(cents), unit: 'hkd', opens: { kind: 'shared-works' } }]
  })
