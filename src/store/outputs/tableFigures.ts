import { type LocalText, type Message, message } from '../../lib/message.ts'
import { type Figure, knownValue, type Term } from '../../measures/figure.ts'
import { renamed } from '../../measures/namedFigure.ts'
import { parcelFigures } from '../../measures/parcelFigures.ts'
import { groupName, scheduleFigures } from '../../measures/scheduleFigures.ts'
import { spendingFigures } from '../../measures/spendingFigures.ts'
import type { Spent } from '../../measures/spentByYear.ts'
import { landOfYear, summedUp } from '../../measures/yearFigures.ts'
import { chartFigure } from '../chartFigures.ts'
import { chartSeries } from '../chartSeries.ts'
import { sharedWorksOf } from '../costing.ts'
import { assignmentAt, basisOf, contextOf, type ScheduleRow } from '../selectors.ts'
import type { State } from '../state.ts'

type FiguresIn = (column: string) => readonly Figure[]

/** A figure by whose it is, where it stands without its row. */
export const titled = (figure: Figure, of: Message | LocalText): Figure => {
  return renamed(figure, message('why.of', { figure: figure.title ?? message(`figure.${figure.measure}`), of }))
}

/** What a row of the schedule of areas shows. */
export function scheduleRowFigures(state: State, row: ScheduleRow): FiguresIn {
  const context = contextOf(state)
  const name = groupName(context, row.group)
  return (column) => {
    if (column === 'siteArea') return [titled({ ...row.siteArea, title: message('measure.siteAreaOne') }, name)]
    if (column === 'costLikely') return [titled({ ...row.cost, title: message('measure.cost') }, name)]
    if (column === 'score') return [titled({ ...row.score, title: message('measure.proximity') }, name)]
    if (column !== 'parcels' && column !== 'gfa' && column !== 'share') return []
    return [titled(scheduleFigures(context, row)[column], name)]
  }
}

/** What a site of a bundle shows. */
export function siteFigures(state: State, row: number): FiguresIn {
  const { siteArea, gfa } = parcelFigures(contextOf(state), row, assignmentAt(state, row))
  return (column) => {
    if (column.startsWith('siteArea')) return [siteArea]
    return column === 'gfa' ? [gfa] : []
  }
}

const ENDS = { assignedLow: 'low', assignedLikely: 'value', assignedHigh: 'high' } as const

/** What a line of the cost of assigned parcels shows; the sum of the lines where no line is named. */
export function costLineFigures(state: State, line: number | undefined): FiguresIn {
  const series = chartSeries(state, 'cost')
  return (column) => {
    const end = ENDS[column as keyof typeof ENDS]
    if (end === undefined) return []
    const figures = series.rows.map((row) => chartFigure(state, 'cost', series, row, end))
    const titleOf = (of: Message | LocalText) =>
      message('why.of', {
        figure: message('why.of', { figure: message('measure.cost'), of }),
        of: message(end === 'value' ? 'chart.likely' : `chart.${end}`),
      })
    const row = line === undefined ? undefined : series.rows[line]
    if (row) return [renamed(figures[line!]!, titleOf(row.label))]
    const terms = series.rows.map(
      ({ label }, i): Term => ({ label, value: knownValue(figures[i]!.amount) ?? 0, unit: 'hkd' }),
    )
    return [summedUp('chart-hkd', titleOf(message('schedule.sum')), 'hkd', terms)]
  }
}

/** Columns of the table of years, with what they add up of the spending of a year. */
const SPENT_IN: Readonly<Record<string, readonly Spent[]>> = {
  publicFirst: ['publicWorks'],
  privateFirst: ['privateWorks'],
  costLikely: ['publicWorks', 'privateWorks'],
  resumption: ['resumption'],
  sharedWorks: ['sharedPublic', 'sharedPrivate'],
}

/** What a year shows: land whose works end in it, and what is spent in it. */
export function yearRowFigures(state: State, year: number | undefined, rows: readonly number[]): FiguresIn {
  const name = nameOfYear(year)
  return (column) => {
    if (column === 'parcels') return [landOfYear(basisOf(state).layer, rows, name).parcels]
    if (column === 'siteArea') return [landOfYear(basisOf(state).layer, rows, name).area]
    const spent = column === 'spending' ? undefined : SPENT_IN[column]
    if (!spent && column !== 'spending') return []
    const figures = spendingFigures(contextOf(state), sharedWorksOf(state), year)
    if (!spent) return [figures.sum]
    if (spent.length === 1) return [figures[spent[0]!]]
    const terms = spent.map(
      (key): Term => ({
        label: message(`drivers.${key}`),
        value: knownValue(figures[key].amount) ?? 0,
        unit: 'hkd',
      }),
    )
    const sum = summedUp(
      'spending-hkd',
      message('why.of', { figure: message(`output.column.${column}`), of: name }),
      'hkd',
      terms,
    )
    const { explain } = figures.sum
    return [{ ...sum, explain: () => ({ ...sum.explain!(), facts: explain?.().facts ?? [] }) }]
  }
}

/** What the sum under the years shows: the years added up. */
export function yearSumFigures(
  years: readonly { readonly year: number | undefined; readonly figuresIn: FiguresIn }[],
): FiguresIn {
  return (column) => {
    const terms = years.flatMap(({ year, figuresIn }): readonly Term[] => {
      const [figure] = figuresIn(column)
      return figure ? [{ label: nameOfYear(year), value: knownValue(figure.amount) ?? 0, unit: figure.unit }] : []
    })
    const unit = terms[0]?.unit
    if (unit !== 'm2' && unit !== 'hkd' && unit !== 'count') return []
    const title = message('why.of', { figure: message(`output.column.${column}`), of: message('schedule.sum') })
    return [summedUp(YEAR_MEASURES[unit], title, unit, terms)]
  }
}

const YEAR_MEASURES = { m2: 'year-area-m2', count: 'year-parcels', hkd: 'spending-hkd' } as const

const nameOfYear = (year: number | undefined): Message | LocalText =>
  year === undefined ? message('cost.noYear') : { en: String(year), zh: String(year) }
