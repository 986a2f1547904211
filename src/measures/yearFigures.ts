import { type LocalText, type Message, message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import { type Figure, present, type Term } from './figure.ts'
import { namedFigure } from './namedFigure.ts'
import { parcelTerms } from './parcelTerms.ts'

/**
 * Assigned land whose works end in one year: how many parcels it is, and its site area, parcel by parcel.
 *
 * Takes  the rows of that year, the words that the year goes by.
 */
export function landOfYear(
  layer: ParcelLayer,
  rows: readonly number[],
  year: Message | LocalText,
): Readonly<Record<'parcels' | 'area', Figure>> {
  const members = rows.map((row) => ({ row, share: 1 }))
  const areaAt = (row: number) => toMm2(layer.siteAreaM2[row]!)
  const of = (figure: string) => message('why.of', { figure: message(figure), of: year })
  const facts = [{ label: message('why.year'), text: message('why.yearOfLand') }]
  return {
    parcels: namedFigure({
      measure: 'year-parcels',
      title: of('schedule.parcels'),
      unit: 'count',
      amount: present(rows.length),
      operation: 'sum',
      terms: () => parcelTerms(layer, members, 'count', () => 1),
      facts,
    }),
    area: namedFigure({
      measure: 'year-area-m2',
      title: of('measure.siteAreaOne'),
      unit: 'm2',
      amount: present(fromMm2(rows.reduce((sum, row) => sum + areaAt(row), 0))),
      operation: 'sum',
      terms: () => parcelTerms(layer, members, 'm2', ({ row }) => fromMm2(areaAt(row))),
      facts: [...facts, { label: message('why.rounding'), text: message('rounding.area') }],
    }),
  }
}

/** A number of the sum of a table: its years, or its lines, added up. */
export const summedUp = (
  measure: string,
  title: Message,
  unit: 'm2' | 'hkd' | 'count',
  terms: readonly Term[],
): Figure =>
  namedFigure({
    measure,
    title,
    unit,
    amount: present(terms.reduce((sum, { value }) => sum + value, 0)),
    operation: 'sum',
    terms: () => terms,
  })
