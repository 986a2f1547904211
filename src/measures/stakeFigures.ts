import { type LocalText, type Message, message } from '../lib/message.ts'
import type { Stake } from './consensus.ts'
import type { Figure } from './figure.ts'
import type { ParcelContext } from './parcelContext.ts'
import { subtotalFigures } from './subtotalFigures.ts'

/** Site area and works of land that scenarios agree on, or do not, explained; the cost likely, with its two ends. */
export function stakeFigures(
  context: Pick<ParcelContext, 'basis' | 'assignmentOf'>,
  { rows, cost: { low, high } }: Stake,
  name: Message | LocalText,
): Readonly<Record<'area' | 'cost', Figure>> {
  const { area, cost } = subtotalFigures(context, rows, name)
  const { explain } = cost
  if (!explain) return { area, cost }
  const ends = [
    { label: message('why.rates.low'), text: message('why.amount', { amount: { hkd: low } }) },
    { label: message('why.rates.high'), text: message('why.amount', { amount: { hkd: high } }) },
  ]
  return {
    area,
    cost: {
      ...cost,
      range: { low, high },
      explain: () => {
        const why = explain()
        return { ...why, facts: [...ends, ...why.facts] }
      },
    },
  }
}
