import { type Message, message } from '../../lib/message.ts'
import { type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import type { CostLine, RateCard } from '../rateCard.ts'
import type { Plan } from '../types.ts'
import { putRow } from './putRow.ts'

/**
 * Puts a rate card into the plan: a new one as it is, a changed one as its next version.
 *
 * Gives    one undo step. A rate that was changed while its source and confidence stayed rests on that source no longer,
 *          and is kept as an unverified assumption; a card with other rates is calibrated on nothing.
 * Refuses  what would change nothing.
 */
export function keepRateCard(plan: Plan, card: RateCard): Result<Edit, Message> {
  const before = plan.rateCards.get(card.id)
  if (!before) return putRow(plan, 'rateCards', card.id, card, message('edit.addRateCard', { title: card.title }))
  const same = { ...card, version: before.version }
  if (JSON.stringify(same) === JSON.stringify(before)) return refuse(message('refusal.nothingToChange'))
  const after = nextVersion(before, card)
  const words = message('edit.changeRateCard', { title: after.title, version: after.version })
  return putRow(plan, 'rateCards', card.id, after, words)
}

/** A changed card as it is kept: one version on, its unsourced rates marked. */
export function nextVersion(before: RateCard, card: RateCard): RateCard {
  const known = new Map(before.lines.map((line) => [lineKey(line), line]))
  const { calibratedOn, ...rest } = card
  return {
    ...rest,
    ...(calibratedOn && ratesOf(before) === ratesOf(card) ? { calibratedOn } : {}),
    version: before.version + 1,
    lines: card.lines.map((line) => {
      const was = known.get(lineKey(line))
      return was && restsOnOldSource(was, line) ? { ...line, confidence: 'R' as const } : line
    }),
  }
}

/** What a card is calibrated with: its rates and what goes on top. */
const ratesOf = ({ lines, onCosts: { fees, contingency } }: RateCard): string =>
  JSON.stringify([
    lines.map(({ basis, low, likely, high, share, applies, groundFactor }) => [
      basis,
      low,
      likely,
      high,
      share,
      applies,
      groundFactor,
    ]),
    fees,
    contingency,
  ])

const lineKey = ({ code, label }: CostLine): string => `${code}\n${label.en}\n${label.zh}`

const restsOnOldSource = (was: CostLine, is: CostLine): boolean =>
  was.source === is.source &&
  was.confidence === is.confidence &&
  (was.low !== is.low || was.likely !== is.likely || was.high !== is.high || was.basis !== is.basis)
