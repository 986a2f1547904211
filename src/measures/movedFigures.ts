import { type LocalText, type Message, message } from '../lib/message.ts'
import { fromCents } from '../lib/round.ts'
import { groupTerms } from './assigneeTerms.ts'
import { cardFact, cardWords } from './cardWords.ts'
import { perOf } from './costMeasure.ts'
import { type RangeOf, sumsOf } from './costRangeMeasure.ts'
import { type Explanation, type Figure, knownValue, present } from './figure.ts'
import type { MeasureContext } from './measure.ts'
import { namedFigure } from './namedFigure.ts'
import { assigneeOfGroup, type Sums } from './scheduleOfAreas.ts'

/** A figure by the card as it is and as it would be kept, and what it moves by; absent where it could not be computed. */
export interface Moved {
  readonly before: Figure | undefined
  readonly after: Figure | undefined
  readonly change: Figure | undefined
}

/** A figure by one of two cards. */
interface ByCard {
  readonly figure: Figure | undefined
  readonly context: MeasureContext
}

/**
 * The two figures side by side, each named by its card, and the second less the first.
 *
 * Takes  of: what stands between `moved-` and `before-hkd` in their measures.
 */
export function movedFigures(of: string, was: ByCard, next: ByCard): Moved {
  const named = (side: 'before' | 'after', { figure, context }: ByCard): Figure | undefined =>
    figure && knownValue(figure.amount) !== undefined
      ? { ...figure, measure: `moved-${of}${side}-hkd`, title: byCard(figure, context) }
      : undefined
  const [before, after] = [named('before', was), named('after', next)]
  const name = was.figure && nameOf(was.figure)
  return { before, after, change: name && before && after && changeOf(`moved-${of}hkd`, name, before, after) }
}

const nameOf = ({ title, measure }: Figure): Message | LocalText => title ?? message(`figure.${measure}`)

const byCard = (figure: Figure, { basis: { card } }: MeasureContext): Message =>
  message('why.of', { figure: nameOf(figure), of: cardWords(card) })

const changeOf = (measure: string, name: Message | LocalText, before: Figure, after: Figure): Figure => {
  const [from, to] = [knownValue(before.amount)!, knownValue(after.amount)!]
  return namedFigure({
    measure,
    title: message('why.of', { figure: message('rates.change'), of: name }),
    unit: 'hkd',
    amount: present(to - from),
    operation: 'difference',
    terms: () => [
      { label: after.title!, value: to, unit: 'hkd' },
      { label: before.title!, value: from, unit: 'hkd' },
    ],
    facts: [{ label: message('why.rounding'), text: message('rounding.cost') }],
  })
}

/** What some lines of works cost together, HK$ likely, money of the day, by who holds the land; the line after the last is contingencies. */
export function costLineFigure(
  context: MeasureContext,
  of: RangeOf,
  lines: readonly number[],
  label: Message | LocalText,
): Figure {
  const { card } = context.basis
  const cents = ({ costCents }: Pick<Sums, 'costCents'>) => lines.reduce((sum, at) => sum + costCents[3 * at + 1]!, 0)
  const facts = lines.flatMap((at): Explanation['facts'] => {
    const line = card.lines[at]
    if (!line)
      return [
        {
          label: message('cost.contingency'),
          text: message('why.onWorks', { part: `${Number((100 * card.onCosts.contingency).toFixed(2))}%` }),
        },
      ]
    return [
      { label: message('explain.rate'), text: message(`explain.per.${perOf(line)}`, { rate: { count: line.likely } }) },
    ]
  })
  return namedFigure({
    measure: 'cost-line-hkd',
    title: label,
    unit: 'hkd',
    amount: present(fromCents(cents(sumsOf(context, of)))),
    operation: 'sum',
    terms: () => groupTerms(context, 'hkd', cents, (group) => of === 'all' || assigneeOfGroup(group) !== undefined),
    facts: [...facts, cardFact(card), { label: message('why.rounding'), text: message('rounding.cost') }],
  })
}
