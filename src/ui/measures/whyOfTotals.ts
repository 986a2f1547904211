import { message } from '../../lib/message.ts'
import { fromCents } from '../../lib/round.ts'
import { costParts as english } from '../../locales/en/costParts.ts'
import { addWords } from '../../locales/say.ts'
import { costParts as chinese } from '../../locales/zh-Hant/costParts.ts'
import { type BalanceKind, balanceKindOf } from '../../measures/areaBalance.ts'
import { kindParcelsFigure } from '../../measures/areaCheckFigures.ts'
import { cardFact } from '../../measures/cardWords.ts'
import { isWorks } from '../../measures/costEstimate.ts'
import { CLASS_RANGE, hkdOf, rangeOf } from '../../measures/costRangeMeasure.ts'
import { type CostEnd, type Figure, knownValue, present, type Term } from '../../measures/figure.ts'
import { namedFigure } from '../../measures/namedFigure.ts'
import { notEstimatedAt } from '../../measures/notEstimated.ts'
import { areaOf, parcelTerms } from '../../measures/parcelTerms.ts'
import { scoreEnd } from '../../measures/scoreEnds.ts'
import { SPENT } from '../../measures/spentByYear.ts'
import { assignedCostOf, type SpendingYear } from '../../store/costs.ts'
import { assignmentAt, balanceOf, basisOf, contextOf, figuresOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'

addWords(english, chinese)

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

/** How many parcels one kind of land has. */
export const kindParcels = (state: State, kind: BalanceKind): Figure => {
  const { basis, members, schedule } = contextOf(state)
  const groups = [...schedule.groups.keys()].filter((group) => balanceKindOf(group) === kind)
  return kindParcelsFigure(basis, kind, [...new Set(groups.flatMap((group) => members(group).map(({ row }) => row)))])
}

/** The land on which works, or resumption, are not estimated: of what the cost shown is of. */
export function notEstimated(state: State, of: 'works' | 'resumption'): Figure {
  const { basis, members, schedule } = contextOf(state)
  const any = state.schedule.assignedParcels > 0
  const counted = [...schedule.groups.keys()]
    .filter((group) => !any || balanceKindOf(group) === 'assigned')
    .flatMap((group) => members(group))
    .filter(({ row }) => {
      const { works, resumption } = notEstimatedAt(basis, row, assignmentAt(state, row))
      return of === 'works' ? works.length > 0 : resumption
    })
  return namedFigure({
    measure: `not-estimated-${of}-m2`,
    title: message(`why.notEstimated.${of}`),
    unit: 'm2',
    amount: present(assignedCostOf(state).missingM2[of]),
    operation: 'sum',
    formula: message('why.siteAreaFormula'),
    terms: () => parcelTerms(basis.layer, counted, 'm2', areaOf(basis.layer)),
    facts: [cardFact(basis.card), { label: message('why.rounding'), text: message('rounding.area') }],
  })
}

/** The proximity score at an end of the accuracy of the shapes. */
export const scoreAt = (state: State, end: CostEnd, value: number): Figure => scoreEnd(contextOf(state), end, value)

/** What the four kinds of land have over the sum of all. */
export const balanceGap = (state: State): Figure => {
  const { parts, sumM2, gapM2 } = balanceOf(state)
  return namedFigure({
    measure: 'balance-gap-m2',
    title: message('why.balanceGap'),
    unit: 'm2',
    amount: present(gapM2),
    operation: 'difference',
    terms: () => [
      { label: message('why.fourParts'), value: parts.reduce((sum, { areaM2 }) => sum + areaM2, 0), unit: 'm2' },
      { label: message('measure.measuredArea'), value: sumM2, unit: 'm2' },
    ],
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
    title: message(`why.class.${end}`),
    unit: 'hkd',
    amount: present(baseHkd * CLASS_RANGE[end]),
    operation: 'product',
    terms: () => [
      {
        label: message('why.likelyAt', { level: priceLevel }),
        value: baseHkd,
        unit: 'hkd',
        opens: { kind: 'rate-cards' },
      },
      { label: message(`why.class.${end}`), value: CLASS_RANGE[end], unit: 'ratio' },
    ],
    facts: [
      cardFact(card),
      { label: message('why.class'), text: message('cost.class') },
      { label: message('why.notIncluded'), text: message('cost.rangeNotIncluded') },
      { label: message('why.rule'), text: message('why.classRule') },
      { label: message('why.source'), text: message('why.classSource') },
    ],
  })
}

/** Likely works at the price level, and contingencies on them and their fees, before escalation. */
export function baseLine(state: State, measure: string, part: 'base' | 'contingency'): Figure {
  const context = contextOf(state)
  const { card } = context.basis
  const { onCosts } = card
  const { sums } = rangeOf(context, state.schedule.assignedParcels > 0 ? 'assigned' : 'all')
  const likely = hkdOf(sums.baseCents)
  const base = likely.reduce((sum, hkd) => sum + hkd, 0)
  const ofBase = part === 'base'
  return namedFigure({
    measure,
    title: message(ofBase ? 'why.likelyAt' : 'why.contingencyAt', { level: card.priceLevel }),
    unit: 'hkd',
    amount: present(ofBase ? base : base * (1 + onCosts.fees) * onCosts.contingency),
    operation: ofBase ? 'sum' : 'product',
    terms: () =>
      ofBase
        ? card.lines.flatMap((line, at): readonly Term[] =>
            isWorks(line) ? [{ label: line.label, value: likely[at]!, unit: 'hkd', opens: CARDS }] : [],
          )
        : [
            { label: message('why.likelyAt', { level: card.priceLevel }), value: base, unit: 'hkd', opens: CARDS },
            { label: message('why.withFees'), value: 1 + onCosts.fees, unit: 'index', opens: CARDS },
            { label: message('cost.contingency'), value: onCosts.contingency, unit: 'ratio', opens: CARDS },
          ],
    facts: [
      cardFact(card),
      {
        label: message('why.notIncluded'),
        text: message(ofBase ? 'cost.rangeNotIncluded' : 'why.contingencyNotIncluded'),
      },
    ],
    ...(onCosts.confidence === 'R' && !ofBase
      ? { unverified: message('cost.unverified', { parts: [message('cost.unverifiedOnCosts')] }) }
      : {}),
  })
}

/** What is spent in a year, or from a year on: works and shared works by who pays first, and resumption. */
export function yearsSpending(state: State, { label, cents, hkd }: Omit<SpendingYear, 'year'>): Figure {
  const { card } = basisOf(state)
  return namedFigure({
    measure: 'spending-year-hkd',
    title: message('why.of', { figure: message('why.spendingOf'), of: label }),
    unit: 'hkd',
    amount: present(hkd),
    operation: 'sum',
    terms: () =>
      SPENT.flatMap((key): readonly Term[] =>
        cents[key] === 0 ? [] : [{ label: message(`drivers.${key}`), value: fromCents(cents[key]), unit: 'hkd' }],
      ),
    facts: [
      { label: message('why.year'), text: message('method.spending') },
      cardFact(card),
      { label: message('why.rounding'), text: message('rounding.cost') },
    ],
  })
}

const CARDS = { kind: 'rate-cards' } as const
