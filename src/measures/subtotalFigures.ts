import { type LocalText, type Message, message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import { cardFact } from './cardWords.ts'
import { type Figure, present } from './figure.ts'
import { namedFigure } from './namedFigure.ts'
import type { ParcelContext } from './parcelContext.ts'
import { parcelTerms } from './parcelTerms.ts'
import { rowCost } from './rowCost.ts'
import { subtotalOf } from './subtotal.ts'

/** How many some parcels are, their site area and their likely cost, each explained parcel by parcel. */
export function subtotalFigures(
  context: Pick<ParcelContext, 'basis' | 'assignmentOf'>,
  rows: readonly number[],
  name: Message | LocalText,
): Readonly<Record<'count' | 'area' | 'cost', Figure>> {
  const { layer } = context.basis
  const { parcels, siteAreaM2, costLikelyHkd } = subtotalOf(context, rows)
  const members = rows.map((row) => ({ row, share: 1 }))
  const titled = (key: string) => message('why.of', { figure: message(key), of: name })
  return {
    count: namedFigure({
      measure: 'group-parcels',
      title: titled('schedule.parcels'),
      unit: 'count',
      amount: present(parcels),
      operation: 'sum',
      terms: () => parcelTerms(layer, members, 'count', () => 1),
    }),
    area: namedFigure({
      measure: 'group-area-m2',
      title: titled('measure.siteAreaOne'),
      unit: 'm2',
      amount: present(siteAreaM2),
      operation: 'sum',
      formula: message('why.siteAreaFormula'),
      terms: () => parcelTerms(layer, members, 'm2', ({ row }) => fromMm2(toMm2(layer.siteAreaM2[row]!))),
      facts: [{ label: message('why.rounding'), text: message('rounding.area') }],
    }),
    cost: namedFigure({
      measure: 'group-cost-likely-hkd',
      title: titled('measure.cost'),
      unit: 'hkd',
      amount: present(costLikelyHkd),
      operation: 'sum',
      formula: message('why.costOfParcels'),
      terms: () =>
        parcelTerms(
          layer,
          members,
          'hkd',
          ({ row }) => rowCost(context.basis, row, context.assignmentOf(row)).likelyHkd,
        ),
      facts: [
        cardFact(context.basis.card),
        { label: message('why.class'), text: message('cost.class') },
        { label: message('why.rounding'), text: message('rounding.cost') },
      ],
    }),
  }
}
