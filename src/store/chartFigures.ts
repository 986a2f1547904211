import { type Message, message } from '../lib/message.ts'
import { fromMm2 } from '../lib/round.ts'
import { assigneeTerms } from '../measures/assigneeTerms.ts'
import { cardFact } from '../measures/cardWords.ts'
import { costWidth } from '../measures/costEstimate.ts'
import { NO_SPENDING } from '../measures/costSums.ts'
import { type Explanation, type Figure, present, type Term } from '../measures/figure.ts'
import { namedFigure } from '../measures/namedFigure.ts'
import { areaOf, parcelTerms } from '../measures/parcelTerms.ts'
import { assigneeGroup } from '../measures/scheduleOfAreas.ts'
import { sharedTerms } from '../measures/spendingFigures.ts'
import { bandOf, type ChartId, type ChartRow, type ChartSeries, NO_YEAR } from './chartSeries.ts'
import { sharedWorksOf } from './costing.ts'
import { assigneesOf, contextOf, scoredParcelsOf } from './selectors.ts'
import type { State } from './state.ts'

/** The numbers of a chart's row, as its table shows them; `whole` is what stands at the end of its bar. */
export type ChartCell = 'value' | 'low' | 'high' | 'from' | 'to' | 'apart' | 'whole'

/** A number of the table behind a chart, explained by what it is added up from. */
export function chartFigure(
  state: State,
  chart: ChartId,
  { unit, names }: Pick<ChartSeries, 'unit' | 'names'>,
  row: ChartRow,
  cell: ChartCell,
): Figure {
  const isBrief = cell === 'from' || cell === 'to'
  return namedFigure({
    measure: `chart-${unit}`,
    title: message('why.of', { figure: message(`chart.${chart}`), of: row.label }),
    unit,
    amount: present(numberOf(row, cell)),
    operation: isBrief ? 'product' : 'sum',
    terms: () => {
      if (isBrief) return briefTerms(row, numberOf(row, cell))
      return cell === 'whole' && names ? wholeTerms(row, names) : TERMS[chart](state, row, cell)
    },
    facts: [
      { label: message('why.method'), text: message(`chart.${chart}Note`) },
      ...(unit === 'hkd' ? [cardFact(contextOf(state).basis.card), CLASS] : []),
      ...roundingOf(unit),
    ],
  })
}

function numberOf({ value, range, wanted, apart }: ChartRow, cell: ChartCell): number {
  if (cell === 'value') return value
  if (cell === 'apart') return apart ?? 0
  if (cell === 'whole') return value + (apart ?? 0)
  return (cell === 'low' || cell === 'high' ? range?.[cell] : wanted?.[cell as 'from' | 'to']) ?? 0
}

/** What is drawn as one bar: the filled part and the hollow one beside it. */
const wholeTerms = (row: ChartRow, names: NonNullable<ChartSeries['names']>): readonly Term[] =>
  (['value', 'apart'] as const).map((part) => ({ label: names[part], value: numberOf(row, part), unit: 'hkd' }))

/** What a brief asks for, as it was typed. */
const briefTerms = ({ assignee }: ChartRow, m2: number): readonly Term[] => [
  {
    label: message('why.briefHa'),
    value: m2 / M2_PER_HA,
    unit: 'index',
    ...(assignee ? { opens: { kind: 'assignee', assignee: assignee.id } as const } : {}),
  },
  { label: message('why.m2PerHa'), value: M2_PER_HA, unit: 'm2' },
]

const CLASS = { label: message('why.class'), text: message('cost.class') }

const M2_PER_HA = 10_000

type TermsOf = (state: State, row: ChartRow, cell: ChartCell) => readonly Term[]

const ofAssignee: TermsOf = (state, { id }) => {
  const { basis, members } = contextOf(state)
  return parcelTerms(basis.layer, members(assigneeGroup(id)), 'm2', areaOf(basis.layer))
}

/** Place of low, likely and high among the three numbers of a cost. */
const placeOf = (cell: ChartCell): 0 | 1 | 2 => (cell === 'low' ? 0 : cell === 'high' ? 2 : 1)

const TERMS: Readonly<Record<ChartId, TermsOf>> = {
  area: ofAssignee,
  wanted: ofAssignee,
  sector: (state, { id }) =>
    assigneesOf(state).flatMap((assignee): readonly Term[] => {
      const sums = state.schedule.groups.get(assigneeGroup(assignee.id))
      if ((assignee.sector ?? 'none') !== id || !sums) return []
      const parcels = ofAssignee(state, { id: assignee.id, label: assignee.name, value: 0 }, 'value')
      return [
        {
          label: assignee.name,
          value: fromMm2(sums.siteAreaMm2),
          unit: 'm2',
          parcels: parcels.flatMap((term) => term.parcels ?? []),
        },
      ]
    }),
  cost: (state, { id }, cell) => {
    const context = contextOf(state)
    const { card } = context.basis
    const at = id === 'contingency' ? costWidth(card) / 3 - 1 : Number(id)
    return assigneeTerms(context, 'hkd', ({ costCents }) => costCents[3 * at + placeOf(cell)] ?? 0)
  },
  payer: (state, { id }, cell) => {
    const k = placeOf(cell)
    return assigneeTerms(contextOf(state), 'hkd', ({ costCents, publicCents }) => {
      const ofPublic = publicCents[k]!
      if (id === 'public') return ofPublic
      return costCents.reduce((sum, cents, i) => (i % 3 === k ? sum + cents : sum), 0) - ofPublic
    })
  },
  years: (state, { id }, cell) => {
    const year = id === NO_YEAR ? undefined : Number(id)
    const ofParcels = assigneeTerms(contextOf(state), 'hkd', ({ spending }) => {
      const [ofPublic, ofPrivate, resumed] = spending.get(year) ?? NO_SPENDING
      return cell === 'apart' ? resumed : ofPublic + ofPrivate
    })
    return cell === 'apart' ? ofParcels : [...ofParcels, ...sharedTerms(sharedWorksOf(state), year)]
  },
  score: (state, { id }) => {
    const { layer } = contextOf(state).basis
    const within = scoredParcelsOf(state).filter(({ score }) => bandOf(score) === Number(id))
    return parcelTerms(
      layer,
      within.map(({ row }) => ({ row, share: 1 })),
      'm2',
      areaOf(layer),
    )
  },
}

const roundingOf = (unit: ChartSeries['unit']): Explanation['facts'] => {
  const text: Message = message(unit === 'hkd' ? 'rounding.cost' : 'rounding.area')
  return [{ label: message('why.rounding'), text }]
}
