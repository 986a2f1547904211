import { type LocalText, type Message, message } from '../lib/message.ts'
import { computedAreaAt } from '../parcels/countedAreas.ts'
import type { Basis } from './basis.ts'
import { type Explanation, type Figure, present, type Term, type Unit } from './figure.ts'
import { namedFigure } from './namedFigure.ts'
import { parcelTerms } from './parcelTerms.ts'

/** The land that areas are listed of. */
export type Land = Pick<Basis, 'layer'>

/** An area of a list, m², called by a key of what it is and whose. */
export const namedArea = (
  measure: string,
  of: Message | LocalText | string,
  key: string,
  value: number,
  operation: Explanation['operation'],
  terms: readonly Term[] | (() => readonly Term[]),
  facts: Explanation['facts'],
  formula?: string,
): Figure =>
  namedFigure({
    measure,
    title: message('why.of', { figure: message(key), of }),
    unit: 'm2',
    amount: present(value),
    operation,
    terms: typeof terms === 'function' ? terms : () => terms,
    ...(formula ? { formula: message(formula) } : {}),
    facts,
  })

/** A number of parcels in a list or a sentence. */
export const counted = (
  measure: string,
  title: Message,
  value: number,
  operation: Explanation['operation'],
  terms: () => readonly Term[],
): Figure => namedFigure({ measure, title, unit: 'count', amount: present(value), operation, terms })

/** One input for each listed parcel, with what of it is added up. */
export const listed = <One extends { readonly row: number }>(
  layer: Land['layer'],
  parcels: readonly One[],
  unit: Unit,
  amountOf: (one: One) => number,
): readonly Term[] => {
  const of = new Map(parcels.map((one) => [one.row, amountOf(one)]))
  const members = parcels.map(({ row }) => ({ row, share: 1 }))
  return parcelTerms(layer, members, unit, ({ row }) => of.get(row)!)
}

export const MEASURED_ON_GRID: Explanation['facts'] = [{ label: message('why.method'), text: message('method.grid') }]

/** The measured area of one parcel, m², whichever areas totals count. */
export const measuredFigure = ({ layer }: Land, row: number): Figure => {
  const term = parcelTerm(layer.ids[row]!, message('areas.measuredHead'), computedAreaAt(layer, row))
  return namedArea(
    'parcel-measured-area-m2',
    layer.ids[row]!,
    'areas.measuredHead',
    term.value,
    'sum',
    [term],
    MEASURED_ON_GRID,
  )
}

export const parcelTerm = (id: string, label: Message, value: number): Term => ({
  label,
  value,
  unit: 'm2',
  parcels: [id],
})
