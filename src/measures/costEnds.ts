import { type LocalText, type Message, message } from '../lib/message.ts'
import { fromCents } from '../lib/round.ts'
import type { Payer } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { cardFact } from './cardWords.ts'
import { costTotal, type ParcelCost, rateAt } from './costEstimate.ts'
import { costFormula, costTerms, costWhy } from './costMeasure.ts'
import { type CostEnd, type Figure, present } from './figure.ts'
import type { MeasureContext } from './measure.ts'
import { namedFigure } from './namedFigure.ts'
import { paidBy, paidFirstTerms, resumptionWhy } from './payerMeasure.ts'
import type { Sums } from './scheduleOfAreas.ts'

/** Which end of a cost, under which measure, and whose cost it is. */
interface End {
  readonly measure: string
  readonly end: CostEnd
  readonly of: Message | LocalText
}

/** Works with every rate at its low, or at its high, HK$, money of the day: line by line, as the likely cost is. */
export const costEnd = (context: MeasureContext, sums: Sums, of: End): Figure => {
  const why = costWhy(context, sums, of.end)
  return ended(of, costTotal(sums.costCents)[of.end], 'why.costAt', why)
}

/** Land resumption and clearance with every rate at its low, or at its high, HK$, money of the day. */
export const resumptionEnd = (context: MeasureContext, sums: Sums, of: End): Figure =>
  ended(of, fromCents(sums.resumptionCents[rateAt(of.end)]!), 'why.resumptionAt', resumptionWhy(context, sums, of.end))

/** Works that one payer pays first with every rate at its low, or at its high, HK$, money of the day. */
export const paidFirstEnd = (context: MeasureContext, payer: Payer, sums: Sums, end: CostEnd): Figure =>
  namedFigure({
    measure: `${payer}-cost-likely-hkd`,
    title: message('why.of', {
      figure: message(`figure.${payer}-cost-likely-hkd`),
      of: message(`rates.column.${end}`),
    }),
    unit: 'hkd',
    amount: present(paidBy(payer, sums)[end]),
    operation: 'sum',
    terms: () => paidFirstTerms(context, payer, end),
    facts: [
      cardFact(context.basis.card),
      { label: message('why.rule'), text: message('cost.payerRule') },
      { label: message('why.notIncluded'), text: message('cost.payersNotIncluded') },
      { label: message('why.rounding'), text: message('rounding.cost') },
    ],
    unverified: message('cost.payersUnverified'),
  })

/** Works of one parcel with every rate at its low, or at its high, HK$, money of the day. */
export const parcelCostEnd = ({ card }: Pick<Basis, 'card'>, cost: ParcelCost, of: End): Figure =>
  ended(of, costTotal(cost.cents)[of.end], 'why.costAt', {
    formula: costFormula({ card }),
    operation: 'sum',
    terms: costTerms({ card }, { costCents: cost.cents }, of.end),
    facts: [
      cardFact(card),
      { label: message('why.class'), text: message('cost.class') },
      { label: message('why.rounding'), text: message('rounding.cost') },
    ],
  })

const ended = ({ measure, end, of }: End, hkd: number, key: string, why: ReturnType<typeof costWhy>): Figure =>
  namedFigure({
    ...why,
    measure,
    title: message(`${key}.${end}`, { of }),
    unit: 'hkd',
    amount: present(hkd),
    terms: () => why.terms,
  })
