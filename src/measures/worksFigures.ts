import { message } from '../lib/message.ts'
import { fromCents } from '../lib/round.ts'
import { rateAt } from './costEstimate.ts'
import { type CostEnd, type Explanation, type Figure, present, type Term } from './figure.ts'
import { namedFigure } from './namedFigure.ts'
import type { WorksCost, WorksTotal } from './sharedWorks.ts'

/** Shared works of a scenario, HK$, likely, money of the day: one term for each. */
export function worksFigure({ items, likelyHkd, lowHkd, highHkd }: WorksTotal): Figure {
  return {
    measure: 'shared-works-likely-hkd',
    unit: 'hkd',
    amount: present(likelyHkd),
    range: { low: lowHkd, high: highHkd },
    explain: (): Explanation => ({
      sentence: message('why.sharedWorks', {
        count: items.length,
        likely: { hkd: likelyHkd },
        low: { hkd: lowHkd },
        high: { hkd: highHkd },
      }),
      formula: message('why.sharedWorksFormula'),
      operation: 'sum',
      terms: termsAt(items),
      ...saidOf(items),
    }),
  }
}

/** Shared works of a scenario with every stated cost at its low, or at its high, HK$, money of the day. */
export const worksEnd = ({ items, lowHkd, highHkd }: WorksTotal, end: CostEnd): Figure =>
  namedFigure({
    measure: 'shared-works-likely-hkd',
    title: message('why.of', {
      figure: message('figure.shared-works-likely-hkd'),
      of: message(`rates.column.${end}`),
    }),
    unit: 'hkd',
    amount: present(end === 'low' ? lowHkd : highHkd),
    operation: 'sum',
    formula: message('why.sharedWorksFormula'),
    terms: () => termsAt(items, end),
    ...saidOf(items),
  })

/** Each of the shared works by its likely cost, or by one end of it. */
const termsAt = (items: readonly WorksCost[], at?: CostEnd): readonly Term[] =>
  items.map(({ works, cents }) => ({
    label: works.name,
    value: fromCents(cents[rateAt(at)]!),
    unit: 'hkd',
    opens: { kind: 'shared-works' },
  }))

/** What is to be said of their sum, whichever end it is. */
const saidOf = (items: readonly WorksCost[]): Pick<Explanation, 'facts' | 'unverified'> => ({
  facts: [
    { label: message('why.notIncluded'), text: message('works.notIncluded') },
    ...undated(items),
    { label: message('why.rounding'), text: message('rounding.works') },
  ],
  ...unverified(items),
})

/** The part of shared works that falls on parcels nobody is given, HK$: one term for each such parcel. */
export function strandedFigure({ items, strandedHkd }: WorksTotal): Figure {
  return {
    measure: 'stranded-works-hkd',
    unit: 'hkd',
    amount: present(strandedHkd),
    explain: (): Explanation => {
      const terms = strandedTerms(items)
      return {
        sentence: message('why.stranded', { count: terms.length, cost: { hkd: strandedHkd } }),
        formula: message('why.strandedFormula'),
        operation: 'sum',
        terms,
        facts: [{ label: message('why.method'), text: message('works.sharing') }],
        ...unverified(items),
      }
    },
  }
}

function strandedTerms(items: readonly WorksCost[]): readonly Term[] {
  const cents = new Map<string, number>()
  for (const { shares } of items)
    for (const share of shares)
      if (share.held === 'unassigned') cents.set(share.parcel, (cents.get(share.parcel) ?? 0) + share.cents)
  return [...cents]
    .filter(([, value]) => value > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([id, value]) => ({ label: { en: id, zh: id }, value: fromCents(value), unit: 'hkd', parcels: [id] }))
}

function undated(items: readonly WorksCost[]): Explanation['facts'] {
  const count = items.filter(({ yearUnknown }) => yearUnknown).length
  return count === 0 ? [] : [{ label: message('why.year'), text: message('works.yearUnknown', { count }) }]
}

const unverified = (items: readonly WorksCost[]): { unverified?: Explanation['unverified'] & object } => {
  const count = items.filter(({ works }) => works.confidence === 'R').length
  return count === 0 ? {} : { unverified: message('works.unverified', { count }) }
}
