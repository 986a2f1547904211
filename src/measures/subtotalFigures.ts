import { type LocalText, type Message, message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
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
  const { parcels, costLikelyHkd } = subtotalOf(context, rows)
  const members = rows.map((row) => ({ row, share: 1 }))
  return {
    count: namedFigure({
      measure: 'group-parcels',
      title: titled('schedule.parcels', name),
      unit: 'count',
      amount: present(parcels),
      operation: 'sum',
      terms: () => parcelTerms(layer, members, 'count', () => 1),
    }),
    area: areaFigure(layer, rows, name),
    cost: namedFigure({
      measure: 'group-cost-likely-hkd',
      title: titled('measure.cost', name),
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

/** Site area of some parcels, explained parcel by parcel. */
export function areaFigure(layer: ParcelLayer, rows: readonly number[], name: Message | LocalText): Figure {
  const mm2At = (row: number) => toMm2(layer.siteAreaM2[row]!)
  return namedFigure({
    measure: 'group-area-m2',
    title: titled('measure.siteAreaOne', name),
    unit: 'm2',
    amount: present(fromMm2(rows.reduce((sum, row) => sum + mm2At(row), 0))),
    operation: 'sum',
    formula: message('why.siteAreaFormula'),
    terms: () =>
      parcelTerms(
        layer,
        rows.map((row) => ({ row, share: 1 })),
        'm2',
        ({ row }) => fromMm2(mm2At(row)),
      ),
    facts: [{ label: message('why.rounding'), text: message('rounding.area') }],
  })
}

const titled = (key: string, name: Message | LocalText) => message('why.of', { figure: message(key), of: name })
