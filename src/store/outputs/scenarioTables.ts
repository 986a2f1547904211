import { numberText } from '../../files/tables/cellText.ts'
import type { Cell, Column, Row, Table } from '../../files/tables/table.ts'
import { message } from '../../lib/message.ts'
import { fromCents } from '../../lib/round.ts'
import { joinWritten, writeArea, writeDistance, writeMoney } from '../../locales/format.ts'
import type { Language } from '../../locales/language.ts'
import { cardWords } from '../../measures/cardWords.ts'
import { isWorks } from '../../measures/costEstimate.ts'
import { type Figure, isPresent, knownValue } from '../../measures/figure.ts'
import { priceBasisOf, pricedName } from '../../measures/priceBasis.ts'
import { addSums, assigneeOfGroup } from '../../measures/scheduleOfAreas.ts'
import { gapOf } from '../costs.ts'
import { asScenario, basisOf, figuresOf, scenariosOf, scheduleRowsOf } from '../selectors.ts'
import type { State } from '../state.ts'
import { areasNote, column, HKD, M2 } from './columns.ts'
import { amountCell } from './parcelSchedule.ts'
import type { OutputSetting } from './setting.ts'
import { costLineFigures, scheduleRowFigures, titled } from './tableFigures.ts'

/** The schedule of areas by proposed assignee, as the screen shows it. */
export function assigneeSchedule({ state }: OutputSetting): Table {
  const rows = scheduleRowsOf(state).map((line): Row => {
    const { group, assignee, parcels, siteArea, gfaM2, share, cost, costGap, score } = line
    const cells: readonly Cell[] = [
      assignee?.letter,
      assignee?.name ?? message(group === 'sum' ? 'schedule.sum' : `balance.${group}`),
      assignee && message(`kind.${assignee.kind}`),
      assignee?.sector && message(`sector.${assignee.sector}`),
      parcels,
      amountCell(siteArea.amount),
      amountCell(gfaM2),
      amountCell(share),
      ...rangeCells(cost),
      amountCell(score.amount),
    ]
    return {
      cells,
      ...(group === 'sum' ? { total: true } : {}),
      figuresIn: scheduleRowFigures(state, line),
      tooLow: (column) => (column === 'costLikely' && knownValue(cost.amount) ? costGap : undefined),
    }
  })
  return {
    id: 'assignees',
    title: message('schedule.title'),
    columns: [
      column('letter', undefined, undefined, 0.5),
      column('assignee', undefined, undefined, 2.4),
      column('kind', undefined, undefined, 1.3),
      column('sector', undefined, undefined, 2),
      column('parcels', 'count', undefined, 0.8),
      column('siteArea', 'm2', M2),
      column('gfa', 'm2', M2),
      column('share', 'share', undefined, 0.8),
      column('costLow', 'hkd', HKD, 1.4),
      column('costLikely', 'hkd', HKD, 1.4),
      column('costHigh', 'hkd', HKD, 1.4),
      column('score', 'score', undefined, 0.7),
    ],
    rows,
    notes: [areasNote(state), message('output.note.cost')],
  }
}

/** Cost by line: all parcels, and those with a proposed assignee; low, likely and high. */
export function costByLine({ state }: OutputSetting): Table {
  const { card } = basisOf(state)
  const width = 3 * (card.lines.length + 1)
  const groups = [...state.schedule.groups]
  const all = addSums(
    width,
    groups.map(([, sums]) => sums),
  )
  const assigned = addSums(
    width,
    groups.flatMap(([group, sums]) => (assigneeOfGroup(group) === undefined ? [] : [sums])),
  )
  const money = (line: number) =>
    [all, assigned].flatMap(({ costCents }) => [0, 1, 2].map((k) => fromCents(costCents[3 * line + k]!)))
  const places = card.lines.flatMap((line, at) => (isWorks(line) ? [at] : []))
  const whyOf = (line: number | undefined) => ({ figuresIn: costLineFigures(state, line) })
  const rows: Row[] = card.lines.flatMap((line, at) =>
    isWorks(line)
      ? [
          {
            cells: [
              line.code,
              line.label,
              message(`output.basis.${line.basis}`),
              line.low,
              line.likely,
              line.high,
              ...money(at),
            ],
            ...whyOf(places.indexOf(at)),
          },
        ]
      : [],
  )
  const last = card.lines.length
  rows.push({
    cells: [undefined, message('cost.contingency'), undefined, undefined, undefined, undefined, ...money(last)],
    ...whyOf(places.length),
  })
  const sums = [0, 1, 2, 3, 4, 5].map(
    (at) => rows.reduce((sum, { cells }) => sum + Math.round(100 * (cells[6 + at] as number)), 0) / 100,
  )
  rows.push({
    cells: [undefined, message('schedule.sum'), undefined, undefined, undefined, undefined, ...sums],
    total: true,
    ...whyOf(undefined),
    tooLow: (column) => (column.startsWith('assigned') ? gapOf(state, 'assigned-cost-likely-hkd') : undefined),
  })
  return {
    id: 'cost',
    title: message('output.cost'),
    columns: [
      column('code', undefined, undefined, 0.5),
      column('line', undefined, undefined, 2.4),
      column('basis', undefined, undefined, 1.4),
      column('rateLow', 'hkd', HKD),
      column('rateLikely', 'hkd', HKD),
      column('rateHigh', 'hkd', HKD),
      column('allLow', 'hkd', HKD, 1.4),
      column('allLikely', 'hkd', HKD, 1.4),
      column('allHigh', 'hkd', HKD, 1.4),
      column('assignedLow', 'hkd', HKD, 1.4),
      column('assignedLikely', 'hkd', HKD, 1.4),
      column('assignedHigh', 'hkd', HKD, 1.4),
    ],
    rows,
    notes: [cardWords(card), message('output.note.cost'), message('cost.class')],
  }
}

/** The same moment, seen in another scenario. */
export const withScenario = (setting: OutputSetting, scenario: State['scenario']): OutputSetting => ({
  ...setting,
  state: asScenario(setting.state, scenario),
  stamp: {
    ...setting.stamp,
    scenarioId: scenario,
    scenario: setting.state.document.plan.scenarios.get(scenario)?.name ?? setting.stamp.scenario,
  },
})

/** Low, likely and high; a figure that is absent is so three times. */
function rangeCells({ amount, range }: Figure): readonly Cell[] {
  const likely = amountCell(amount)
  return [range?.low ?? likely, likely, range?.high ?? likely]
}

/**
 * The comparison as it is read from afar: one line a measure, each number with its unit as the screen writes it.
 *
 * Takes  the measures that are wanted; without them every one.
 */
export function comparisonRead({ state, language }: OutputSetting, measures?: readonly string[]): Table {
  const scenarios = scenariosOf(state)
  const figures = scenarios.map(({ id }) => figuresOf(asScenario(state, id)))
  const cards = scenarios.map(({ id }) => basisOf(asScenario(state, id)).card)
  const compared = [...(figures[0]?.keys() ?? [])].filter((measure) => measures?.includes(measure) ?? true)
  const rows = compared.map((measure): Row => {
    const written = figures.map((one) => {
      const figure = one.get(measure)
      return figure && isPresent(figure.amount) ? writtenFigure(figure.amount.value, figure.unit, language) : '–'
    })
    const name = pricedName(message(`figure.${measure}`), priceBasisOf(measure, cards))
    const at = (column: string) => scenarios.findIndex(({ id }) => column === `scenario-${id}`)
    return {
      cells: [name, ...written],
      figuresIn: (column) => {
        const figure = figures[at(column)]?.get(measure)
        return figure ? [titled({ ...figure, title: name }, scenarios[at(column)]!.name)] : []
      },
      tooLow: (column) => {
        const figure = figures[at(column)]?.get(measure)
        return figure && knownValue(figure.amount)
          ? gapOf(asScenario(state, scenarios[at(column)]!.id), measure)
          : undefined
      },
    }
  })
  return {
    id: 'comparison',
    title: message('output.comparison'),
    columns: [
      column('measure', undefined, undefined, 3),
      ...scenarios.map(({ id, name }): Column => ({ key: `scenario-${id}`, head: name, width: 1.4 })),
    ],
    rows,
    notes: [],
  }
}

function writtenFigure(value: number, unit: Figure['unit'], language: Language): string {
  if (unit === 'm2') return joinWritten(writeArea(value, language), language)
  if (unit === 'hkd') return joinWritten(writeMoney(value, language), language)
  if (unit === 'm') return joinWritten(writeDistance(value, language), language)
  if (unit === 'ratio') return numberText(value, 'share')
  return numberText(value, unit === 'index' ? 'ratio' : 'count')
}
