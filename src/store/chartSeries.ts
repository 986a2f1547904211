import { memoLast } from '../lib/memo.ts'
import { type LocalText, type Message, message } from '../lib/message.ts'
import { fromCents, fromMm2 } from '../lib/round.ts'
import { costWidth, isWorks } from '../measures/costEstimate.ts'
import { knownValue, type Unit } from '../measures/figure.ts'
import { assignedSums, assigneeGroup, assigneeOfGroup } from '../measures/scheduleOfAreas.ts'
import { spentHkd } from '../measures/spentByYear.ts'
import type { Assignee } from '../plan/types.ts'
import { spendingOf } from './costs.ts'
import { assigneesOf, basisOf, figuresOf, scoredParcelsOf } from './selectors.ts'
import type { State } from './state.ts'

export const CHARTS = ['area', 'sector', 'wanted', 'cost', 'payer', 'years', 'score'] as const
export type ChartId = (typeof CHARTS)[number]

/** One bar of a chart with what it means; a chart's table has a row for each. */
export interface ChartRow {
  readonly id: string
  readonly label: Message | LocalText
  readonly assignee?: Assignee
  readonly value: number
  /** What stands beside the value and is never in it, in the same unit. */
  readonly apart?: number
  /** Low and high of the same figure, where it has a range. */
  readonly range?: { readonly low: number; readonly high: number }
  /** What a brief asks for, in the unit of the chart. */
  readonly wanted?: { readonly from: number; readonly to: number }
}

export interface ChartSeries {
  readonly unit: Unit
  readonly rows: readonly ChartRow[]
  /** What the values are, and what stands apart from them, where any does. */
  readonly names?: { readonly value: Message; readonly apart: Message }
}

const M2_PER_HA = 10_000

/** Bars of one chart for the shown scenario; zero rows are kept, so that nobody asks where an assignee went. */
export const chartSeries = (state: State, chart: ChartId): ChartSeries => SERIES[chart](state)

const areaOf = (state: State, assignee: Assignee): number =>
  fromMm2(state.schedule.groups.get(assigneeGroup(assignee.id))?.siteAreaMm2 ?? 0)

const byAssignee = memoLast(
  (state: State) => [state.schedule, assigneesOf(state)],
  (state): ChartSeries => ({
    unit: 'm2',
    rows: assigneesOf(state).map((assignee) => ({
      id: assignee.id,
      label: assignee.name,
      assignee,
      value: areaOf(state, assignee),
    })),
  }),
)

const bySector = memoLast(
  (state: State) => [state.schedule, assigneesOf(state)],
  (state): ChartSeries => {
    const sums = new Map<string, number>()
    for (const assignee of assigneesOf(state)) {
      const sector = assignee.sector ?? 'none'
      sums.set(sector, (sums.get(sector) ?? 0) + areaOf(state, assignee))
    }
    return {
      unit: 'm2',
      rows: [...sums].map(([sector, value]) => ({
        id: sector,
        label: message(sector === 'none' ? 'chart.noSector' : `sector.${sector}`),
        value,
      })),
    }
  },
)

const wantedAndGiven = memoLast(
  (state: State) => [state.schedule, assigneesOf(state)],
  (state): ChartSeries => ({
    unit: 'm2',
    rows: assigneesOf(state).flatMap((assignee) => {
      const { haFrom, haTo } = assignee.brief ?? {}
      if (haFrom === undefined && haTo === undefined) return []
      const wanted = { from: (haFrom ?? haTo ?? 0) * M2_PER_HA, to: (haTo ?? haFrom ?? 0) * M2_PER_HA }
      return [{ id: assignee.id, label: assignee.name, assignee, value: areaOf(state, assignee), wanted }]
    }),
  }),
)

const byCostLine = memoLast(
  (state: State) => [state.schedule, basisOf(state), assigneesOf(state)],
  (state): ChartSeries => {
    const basis = basisOf(state)
    const { card } = basis
    const sums = assignedSums(basis, state.schedule, (id) => state.document.plan.assignees.get(id)?.kind)
    const at = (line: number, k: number) => fromCents(sums.costCents[3 * line + k] ?? 0)
    const row = (id: string, label: Message | LocalText, line: number): ChartRow => ({
      id,
      label,
      value: at(line, 1),
      range: { low: at(line, 0), high: at(line, 2) },
    })
    const lines = card.lines.flatMap((line, index) => (isWorks(line) ? [row(String(index), line.label, index)] : []))
    const contingency = costWidth(card) / 3 - 1
    return { unit: 'hkd', rows: [...lines, row('contingency', message('cost.contingency'), contingency)] }
  },
)

const byPayer = memoLast(
  (state: State) => [figuresOf(state)],
  (state): ChartSeries => ({
    unit: 'hkd',
    rows: (['public', 'private'] as const).flatMap((payer) => {
      const figure = figuresOf(state).get(`${payer}-cost-likely-hkd`)
      const value = figure && knownValue(figure.amount)
      if (value === undefined) return []
      const label = message(payer === 'public' ? 'totals.publicFirst' : 'totals.privateFirst')
      return [{ id: payer, label, value, ...(figure?.range ? { range: figure.range } : {}) }]
    }),
  }),
)

/** The row of parcels and shared works that have no year. */
export const NO_YEAR = 'no-year'

const byYear = memoLast(
  (state: State) => [spendingOf(state)],
  (state): ChartSeries => ({
    unit: 'hkd',
    names: { value: message('chart.works'), apart: message('figure.resumption-cost-likely-hkd') },
    rows: spendingOf(state).map(({ year, label, cents }) => ({
      id: String(year ?? NO_YEAR),
      label,
      value: spentHkd({ ...cents, resumption: 0 }),
      apart: fromCents(cents.resumption),
    })),
  }),
)

/** Bands of the score: 0–20 … 80–100. */
const BANDS = [80, 60, 40, 20, 0]

/** The band of a score by the score it begins at. */
export const bandOf = (score: number): number => Math.min(4, Math.floor(score / 20)) * 20

const byScore = memoLast(
  (state: State) => [scoredParcelsOf(state)],
  (state): ChartSeries => ({
    unit: 'm2',
    rows: BANDS.map((from) => ({
      id: String(from),
      label: message('chart.band', { from, to: from + 20 }),
      value: scoredParcelsOf(state).reduce(
        (sum, { score, siteAreaM2 }) => (bandOf(score) === from ? sum + siteAreaM2 : sum),
        0,
      ),
    })),
  }),
)

const SERIES: Readonly<Record<ChartId, (state: State) => ChartSeries>> = {
  area: byAssignee,
  sector: bySector,
  wanted: wantedAndGiven,
  cost: byCostLine,
  payer: byPayer,
  years: byYear,
  score: byScore,
}

/** Whether there is anything to draw: a chart of nothing says so. Shared works are spent on though nothing is assigned. */
export const anythingIn = (state: State, chart: ChartId): boolean =>
  chart === 'years'
    ? spendingOf(state).length > 0
    : [...state.schedule.groups.keys()].some((group) => assigneeOfGroup(group) !== undefined)
