import { type LocalText, type Message, message } from '../lib/message.ts'
import { computedAreaAt } from '../parcels/countedAreas.ts'
import type { BudgetLine, StatedArea } from './areaChecks.ts'
import type { Basis } from './basis.ts'
import { type Explanation, type Figure, present, type Term } from './figure.ts'
import { namedFigure } from './namedFigure.ts'
import { areaOf, parcelTerms } from './parcelTerms.ts'

type Land = Pick<Basis, 'layer'>

/** The measured area of one parcel, m², whichever areas totals count. */
export const measuredFigure = ({ layer }: Land, row: number): Figure => {
  const term = parcelTerm(layer.ids[row]!, message('areas.measuredHead'), computedAreaAt(layer, row))
  return named('parcel-measured-area-m2', layer.ids[row]!, 'areas.measuredHead', term.value, 'sum', [term], MEASURED)
}

/** The area that a parcel's paper states, the measured one, and the first less the second; m², each explained. */
export function statedFigures({ layer }: Land, { row, statedM2, siteAreaM2 }: StatedArea) {
  const id = layer.ids[row]!
  const stated = parcelTerm(id, message('areas.statedHead'), statedM2)
  const measured = parcelTerm(id, message('areas.measuredHead'), siteAreaM2)
  return {
    stated: named('stated-area-m2', id, 'areas.statedHead', statedM2, 'sum', [stated], [], 'why.statedInFile'),
    measured: measuredFigure({ layer }, row),
    difference: named(
      'stated-less-measured-m2',
      id,
      'areas.difference',
      statedM2 - siteAreaM2,
      'difference',
      [stated, measured],
      MEASURED,
    ),
  }
}

/** A line of the published land use budget beside the scenario's land, m², each explained. */
export function budgetFigures(
  { layer }: Land,
  { budget, inLayerM2, assignedM2, differenceM2, rows, assignedRows }: BudgetLine,
  name: Message | LocalText,
  source: LocalText | undefined,
) {
  const published = budget.ha * 10_000
  const sources: Explanation['facts'] = source ? [{ label: message('why.source'), text: source }] : []
  const land = (of: readonly number[]) =>
    parcelTerms(
      layer,
      of.map((row) => ({ row, share: 1 })),
      'm2',
      areaOf(layer),
    )
  const term = (key: string, value: number): Term => ({ label: message(key), value, unit: 'm2' })
  return {
    published: named(
      'budget-published-m2',
      name,
      'areas.published',
      published,
      'product',
      [
        { label: message('why.publishedHa'), value: budget.ha, unit: 'index' },
        { label: message('why.m2PerHa'), value: 10_000, unit: 'm2' },
      ],
      sources,
    ),
    inLayer: named('budget-in-layer-m2', name, 'areas.inLayer', inLayerM2, 'sum', () => land(rows), []),
    assigned: named('budget-assigned-m2', name, 'areas.assigned', assignedM2, 'sum', () => land(assignedRows), []),
    difference: named(
      'budget-difference-m2',
      name,
      'areas.difference',
      differenceM2,
      'difference',
      [term('areas.inLayer', inLayerM2), term('areas.published', published)],
      sources,
    ),
  }
}

const MEASURED: Explanation['facts'] = [{ label: message('why.method'), text: message('method.grid') }]

const parcelTerm = (id: string, label: Message, value: number): Term => ({ label, value, unit: 'm2', parcels: [id] })

const named = (
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
