import { type Message, message } from '../lib/message.ts'
import { fromCents, fromMm2 } from '../lib/round.ts'
import type { CostLine, RateCard } from '../plan/rateCard.ts'
import type { Basis } from './basis.ts'
import { cardFact } from './cardWords.ts'
import { costTotal, costWidth, isWorks, priceYear, rateAt } from './costEstimate.ts'
import { baseYearOf } from './escalation.ts'
import { absent, type CostByLine, type CostEnd, type Explanation, type Figure, present, type Term } from './figure.ts'
import type { Measure, MeasureContext } from './measure.ts'
import { addSums, assignedSums, type Sums } from './scheduleOfAreas.ts'

/** Infrastructure cost estimate of every parcel, HK$, likely, with the sum of lows and of highs as its range. */
export const cost: Measure = {
  id: 'cost-likely-hkd',
  unit: 'hkd',
  of: (context) =>
    costFigure(
      'cost-likely-hkd',
      'why.cost',
      context,
      addSums(costWidth(context.basis.card), context.schedule.groups.values()),
    ),
}

/** Infrastructure cost estimate of the assigned parcels: the headline once anything is assigned. */
export const assignedCost: Measure = {
  id: 'assigned-cost-likely-hkd',
  unit: 'hkd',
  of: (context) => {
    const sums = assignedSums(context.basis, context.schedule, (id) => context.assignee(id)?.kind)
    return costFigure('assigned-cost-likely-hkd', 'why.assignedCost', context, sums)
  },
}

/** A cost figure from the sums of some parcels. */
export function costFigure(measure: string, sentence: string, context: MeasureContext, sums: Sums): Figure {
  const { card } = context.basis
  if (!card.lines.some(isWorks)) return { measure, unit: 'hkd', amount: absent(message('absent.noRates')) }
  const total = costTotal(sums.costCents)
  return {
    measure,
    unit: 'hkd',
    amount: present(total.likely),
    range: { low: total.low, high: total.high },
    byLine: byLineOf(card, sums),
    explain: (): Explanation => ({
      sentence: message(sentence, {
        count: sums.parcels,
        likely: { hkd: total.likely },
        low: { hkd: total.low },
        high: { hkd: total.high },
      }),
      ...costWhy(context, sums),
    }),
  }
}

/** Works by line at likely rates, by which two costs are drawn together. */
export const byLineOf = (card: RateCard, { costCents }: Pick<Sums, 'costCents'>): CostByLine => ({
  card,
  hkd: card.lines.map((_, line) => fromCents(costCents[3 * line + 1]!)),
})

/** How a cost is added up from its lines at likely rates, or at low or high ones, and what it rests on. */
export const costWhy = (context: MeasureContext, sums: Sums, at?: CostEnd): Omit<Explanation, 'sentence'> => ({
  formula: costFormula(context.basis),
  operation: 'sum',
  terms: costTerms(context.basis, sums, at),
  facts: costFacts(context, sums),
  ...unverified(context.basis),
})

/** How works are estimated by a card, in one line. */
export const costFormula = ({ card }: Pick<Basis, 'card'>): Message =>
  message('why.costFormula', {
    fees: onTop(card.onCosts.fees),
    contingency: onTop(card.onCosts.contingency),
    from: priceYear(card),
  })

/** A fraction on top as the factor that it is, to as many places as it has: 0.1 is 1.10, 0.125 is 1.125. */
export const onTop = (fraction: number): string => {
  const factor = String(Number((1 + fraction).toFixed(6)))
  return factor.length < 4 ? (1 + fraction).toFixed(2) : factor
}

/** One term for each cost line, contingency last: HK$, money of the day. */
export function costTerms({ card }: Pick<Basis, 'card'>, sums: Pick<Sums, 'costCents'>, at?: CostEnd): readonly Term[] {
  const hkd = (line: number) => fromCents(sums.costCents[3 * line + rateAt(at)]!)
  const lines = card.lines.flatMap((line, index) =>
    isWorks(line)
      ? [
          {
            label: line.label,
            value: hkd(index),
            unit: 'hkd' as const,
            rate: { hkd: line[at ?? 'likely'], per: perOf(line), ...(at ? { at } : {}) },
          },
        ]
      : [],
  )
  return [...lines, { label: message('cost.contingency'), value: hkd(card.lines.length), unit: 'hkd' }]
}

function costFacts({ basis, source }: MeasureContext, sums: Sums): Explanation['facts'] {
  const { card } = basis
  const title = source(card.source)
  const facts: { label: Message; text: Message | { en: string; zh: string } }[] = [cardFact(card)]
  if (card.calibratedOn) facts.push({ label: message('why.calibratedOn'), text: card.calibratedOn })
  // what the rates are not, e.g. a sum in money-of-the-day that is escalated again
  if (card.note) facts.push({ label: message('why.ofRates'), text: card.note })
  facts.push({ label: message('why.class'), text: message('cost.class') })
  facts.push({ label: message('why.notIncluded'), text: message('cost.notIncluded') })
  if (sums.costIncomplete > 0)
    facts.push({
      label: message('why.incomplete'),
      text: message('cost.incomplete', {
        count: sums.costIncomplete,
        area: { m2: fromMm2(sums.costIncompleteMm2) },
      }),
    })
  if (sums.netToGrossUnknownMm2 > 0)
    facts.push({
      label: message('why.netToGross'),
      text: message('cost.netToGrossUnknown', { area: { m2: fromMm2(sums.netToGrossUnknownMm2) } }),
    })
  if (sums.yearUnknown > 0)
    facts.push({
      label: message('why.year'),
      text: message('cost.yearUnknown', { count: sums.yearUnknown, year: priceYear(card) }),
    })
  const baseYear = baseYearOf(basis)
  if (baseYear !== undefined && (card.escalation.spending?.length ?? 0) > 1)
    facts.push({ label: message('why.spendingYears'), text: message('cost.baseYear', { year: String(baseYear) }) })
  facts.push({ label: message('why.rounding'), text: message('rounding.cost') })
  if (title) facts.push({ label: message('why.source'), text: title })
  return facts
}

/** What in the card rests on figures that nobody has verified. */
function unverified({ card }: Basis): { unverified?: Message } {
  const parts: Message[] = []
  const { confidence, flat, table = [] } = card.escalation
  if (confidence === 'R') {
    const rate = { percent: flat }
    const year = String(Math.max(...table.map((entry) => entry.year)))
    parts.push(
      table.length === 0
        ? message('cost.unverifiedEscalation', { rate })
        : message('cost.unverifiedEscalationAfter', { rate, year }),
    )
  }
  if (card.onCosts.confidence === 'R') parts.push(message('cost.unverifiedOnCosts'))
  const lines = card.lines.filter((line) => isWorks(line) && line.confidence === 'R').length
  if (lines > 0) parts.push(message('cost.unverifiedRates', { count: lines }))
  return parts.length === 0 ? {} : { unverified: message('cost.unverified', { parts }) }
}

/** What a line's rate is counted by. */
export const perOf = ({ basis }: CostLine): 'm2' | 'm' | 'parcel' =>
  basis === 'parcel' ? 'parcel' : basis === 'frontage_m' || basis === 'trunk_m' ? 'm' : 'm2'
