import { type Message, message } from '../lib/message.ts'
import { fromCents, fromMm2, toCents } from '../lib/round.ts'
import type { Payer } from '../plan/types.ts'
import { assigneeTerms } from './assigneeTerms.ts'
import { cardFact } from './cardWords.ts'
import { costTotal, isWorks, rateAt } from './costEstimate.ts'
import { byLineOf } from './costMeasure.ts'
import { sumsOf } from './costRangeMeasure.ts'
import type { CostSums } from './costSums.ts'
import { absent, type CostEnd, type Explanation, present, type Term } from './figure.ts'
import type { Measure, MeasureContext } from './measure.ts'
import { privateLandFact } from './privateLand.ts'
import type { Sums } from './scheduleOfAreas.ts'

/** Works of the assigned parcels that one payer pays first, HK$, likely, money of the day. */
export const paidFirst = (payer: Payer): Measure => ({
  id: `${payer}-cost-likely-hkd`,
  unit: 'hkd',
  of: (context) => {
    const measure = `${payer}-cost-likely-hkd`
    if (!context.basis.card.lines.some(isWorks))
      return { measure, unit: 'hkd', amount: absent(message('absent.noRates')) }
    const sums = sumsOf(context, 'assigned')
    const { low, likely, high } = paidBy(payer, sums)
    // by line only where one side pays all of it
    const whole = likely === costTotal(sums.costCents).likely
    return {
      measure,
      unit: 'hkd',
      amount: present(likely),
      range: { low, high },
      ...(whole ? { byLine: byLineOf(context.basis.card, sums) } : {}),
      explain: () => explanation(context, payer),
    }
  },
})

/** Land resumption and clearance of the assigned parcels, HK$, likely, money of the day: another funding head. */
export const resumption: Measure = {
  id: 'resumption-cost-likely-hkd',
  unit: 'hkd',
  of: (context) => {
    const sums = sumsOf(context, 'assigned')
    const measure = 'resumption-cost-likely-hkd'
    const reason = whyNoResumption(context, sums)
    if (reason) return { measure, unit: 'hkd', amount: absent(reason) }
    const [low, likely, high] = Array.from(sums.resumptionCents, fromCents)
    return {
      measure,
      unit: 'hkd',
      amount: present(likely!),
      range: { low: low!, high: high! },
      explain: () => ({
        sentence: message('why.resumption', { count: sums.parcels }),
        ...resumptionWhy(context, sums),
      }),
    }
  },
}

/** How resumption is added up from its assignees at likely rates, or at low or high ones, and what it rests on. */
export const resumptionWhy = (context: MeasureContext, sums: Sums, at?: CostEnd): Omit<Explanation, 'sentence'> => ({
  formula: message('why.resumptionFormula'),
  operation: 'sum',
  terms: assigneeTerms(context, 'hkd', ({ resumptionCents }) => resumptionCents[rateAt(at)]!),
  facts: [
    cardFact(context.basis.card),
    ...notResumed(sums).map((text) => ({ label: message('why.incomplete'), text })),
    { label: message('why.rule'), text: message('cost.resumptionYear') },
    privateLandFact(context),
    { label: message('why.notIncluded'), text: message('cost.payersNotIncluded') },
  ],
})

/** Land on which resumption is not estimated, and why. */
export function notResumed({ resumptionUnknownMm2, landBroughtMm2 }: CostSums): readonly Message[] {
  const said = (key: string, mm2: number) => (mm2 > 0 ? [message(key, { area: { m2: fromMm2(mm2) } })] : [])
  return [...said('cost.resumptionUnknown', resumptionUnknownMm2), ...said('cost.landBrought', landBroughtMm2)]
}

/** Why nothing can be said of resumption: no rates, no land whose tenure is known, or none that is not brought by its owner. */
function whyNoResumption({ basis }: MeasureContext, sums: Sums): Message | undefined {
  if (basis.card.lines.every(isWorks)) return message('absent.noResumptionRates')
  const { siteAreaMm2, resumptionUnknownMm2, landBroughtMm2 } = sums
  if (siteAreaMm2 === 0 || resumptionUnknownMm2 + landBroughtMm2 < siteAreaMm2) return undefined
  return message(landBroughtMm2 > 0 ? 'absent.landBrought' : 'absent.tenureUnknown')
}

/** Low, likely and high of what one payer pays first, HK$. */
export function paidBy(payer: Payer, { publicCents, costCents }: Pick<Sums, 'publicCents' | 'costCents'>) {
  const [low, likely, high] = Array.from(publicCents, fromCents) as [number, number, number]
  if (payer === 'public') return { low, likely, high }
  const all = costTotal(costCents)
  const rest = (whole: number, part: number) => fromCents(Math.round(whole * 100) - Math.round(part * 100))
  return { low: rest(all.low, low), likely: rest(all.likely, likely), high: rest(all.high, high) }
}

/** One input for each assignee: its works that one payer pays first, at low, likely or high rates. */
export const paidFirstTerms = (context: MeasureContext, payer: Payer, at: CostEnd | 'likely'): readonly Term[] =>
  assigneeTerms(context, 'hkd', (sums) => toCents(paidBy(payer, sums)[at]))

function explanation(context: MeasureContext, payer: Payer): Explanation {
  return {
    sentence: message(`why.${payer}Cost`),
    formula: message('why.payerFormula'),
    operation: 'sum',
    terms: paidFirstTerms(context, payer, 'likely'),
    facts: [
      { label: message('why.rule'), text: message('cost.payerRule') },
      { label: message('why.notIncluded'), text: message('cost.payersNotIncluded') },
      { label: message('why.rounding'), text: message('rounding.cost') },
    ],
    unverified: message('cost.payersUnverified'),
  }
}
