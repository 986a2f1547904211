import { type LocalText, type Message, message } from '../lib/message.ts'
import type { BalanceKind } from './areaBalance.ts'
import type { BudgetLine } from './areaChecks.ts'
import type { Explanation, Figure, Term } from './figure.ts'
import { counted, type Land, listed, namedArea } from './namedArea.ts'
import { areaOf, parcelTerms } from './parcelTerms.ts'

/** How many parcels one kind of land has, each once whoever shares it. */
export const kindParcelsFigure = ({ layer }: Land, kind: BalanceKind, rows: readonly number[]): Figure =>
  counted(
    'balance-parcels',
    message('why.of', { figure: message('schedule.parcels'), of: message(`balance.${kind}`) }),
    rows.length,
    'sum',
    () =>
      listed(
        layer,
        rows.map((row) => ({ row })),
        'count',
        () => 1,
      ),
  )

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
    published: namedArea(
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
    inLayer: namedArea('budget-in-layer-m2', name, 'areas.inLayer', inLayerM2, 'sum', () => land(rows), []),
    assigned: namedArea('budget-assigned-m2', name, 'areas.assigned', assignedM2, 'sum', () => land(assignedRows), []),
    difference: namedArea(
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
