import type { Cell, Column, Row, Table } from '../../files/tables/table.ts'
import { message } from '../../lib/message.ts'
import { type ComparisonRow, compareFigures } from '../../measures/compareScenarios.ts'
import { priceBasisOf, pricedName } from '../../measures/priceBasis.ts'
import { baseScenarioOf } from '../../plan/edits/setBaseScenario.ts'
import type { ScenarioId } from '../../plan/types.ts'
import { type Compared, comparedOf, sentencesOf } from '../comparing.ts'
import type { State } from '../state.ts'
import { column } from './columns.ts'
import { amountCell } from './parcelSchedule.ts'
import type { OutputSetting } from './setting.ts'

/** The comparison as it is exported: the table of the screen, and every scenario against the base in sentences. */
export const comparisonTables = (setting: OutputSetting): readonly Table[] => [
  scenarioComparison(setting, true),
  differencesInWords(setting),
]

/**
 * Every figure of every scenario side by side: a row a measure, a column a scenario; a figure with a range has two rows
 * more. Where asked for, each against the base, whether the two can be told apart, and which scenario is best and worst.
 */
export function scenarioComparison({ state }: OutputSetting, withDeltas = false): Table {
  const { compared, base, others } = sidesOf(state)
  const held = withDeltas ? others : []
  const rows = compareFigures(compared, base.id).flatMap((row) => rowsOf(row, compared, held, withDeltas))
  const against = (other: Compared) => ({ scenario: other.name, base: base.name })
  return {
    id: 'comparison',
    title: message('output.comparison'),
    columns: [
      column('measure', undefined, undefined, 3),
      column('unit', undefined, undefined, 0.8),
      ...compared.map(({ id, name }): Column => ({ key: `scenario-${id}`, head: name, form: 'ratio', width: 1.4 })),
      ...held.flatMap((other): readonly Column[] => [
        { key: `against-${other.id}`, head: message('output.against', against(other)), form: 'ratio', width: 1.4 },
        { key: `apart-${other.id}`, head: message('compare.apart', against(other)), width: 1.4 },
      ]),
      ...(withDeltas
        ? RANKS.map((rank): Column => ({ key: rank, head: message(`compare.${rank}Of`), width: 1.4 }))
        : []),
    ],
    rows,
    notes: [message('output.note.comparison')],
  }
}

const RANKS = ['best', 'worst'] as const

/** The measure, and where it has a range its low and its high. */
function rowsOf(
  { measure, unit, cells }: ComparisonRow,
  compared: readonly Compared[],
  others: readonly Compared[],
  withRanks: boolean,
): readonly Row[] {
  const cellOf = (id: ScenarioId) => cells.find(({ scenario }) => scenario === id)
  const cellFor = ({ id }: Compared): Cell => {
    const figure = cellOf(id)?.figure
    return figure && amountCell(figure.amount)
  }
  const ranked = (rank: (typeof RANKS)[number]): Cell => {
    const at = cells.find((cell) => cell.rank === rank)?.scenario
    return compared.find(({ id }) => id === at)?.name
  }
  const cards = compared.map(({ basis }) => basis.card)
  const head = pricedName(message(`figure.${measure}`), priceBasisOf(measure, cards))
  const unitCell = message(`output.figureUnit.${unit}`)
  const values: Row = {
    cells: [
      head,
      unitCell,
      ...compared.map(cellFor),
      ...others.flatMap(({ id }): readonly Cell[] => {
        const { delta, standing } = cellOf(id) ?? {}
        return [delta, standing && message(`compare.standing.${standing}`)]
      }),
      ...(withRanks ? RANKS.map(ranked) : []),
    ],
  }
  if (!cells.some(({ figure }) => figure.range)) return [values]
  const empty = Array<undefined>(values.cells.length - 2 - compared.length).fill(undefined)
  const end = (which: 'low' | 'high'): Row => ({
    cells: [
      message(`output.${which}Of`, { figure: head }),
      unitCell,
      ...compared.map((one): Cell => cellOf(one.id)?.figure.range?.[which] ?? cellFor(one)),
      ...empty,
    ],
  })
  return [values, end('low'), end('high')]
}

/** Each scenario against the base, a row a sentence. */
function differencesInWords({ state }: OutputSetting): Table {
  const { base, others } = sidesOf(state)
  return {
    id: 'differences',
    title: message('compare.sentences'),
    columns: [column('comparison', undefined, undefined, 2), column('difference', undefined, undefined, 8)],
    rows: others.flatMap((other) =>
      sentencesOf(base, other).map(
        ({ words }): Row => ({
          cells: [message('output.against', { scenario: other.name, base: base.name }), words],
        }),
      ),
    ),
    notes: [message('output.note.comparison')],
  }
}

function sidesOf(state: State) {
  const compared = comparedOf(state)
  const baseId = baseScenarioOf(state.document.plan)
  const base = compared.find(({ id }) => id === baseId) ?? compared[0]!
  return { compared, base, others: compared.filter((one) => one !== base) }
}
