import type { Row, Table } from '../../files/tables/table.ts'
import { message } from '../../lib/message.ts'
import { fromCents, fromMm2, toMm2 } from '../../lib/round.ts'
import { worksYear } from '../../measures/costEstimate.ts'
import { sumsOf } from '../../measures/costRangeMeasure.ts'
import { inYearOrder } from '../../measures/costSums.ts'
import { notResumed } from '../../measures/payerMeasure.ts'
import { NOTHING_SPENT, SPENT, type Spent, type SpentCents, spentByYear } from '../../measures/spentByYear.ts'
import { liveRows } from '../../parcels/parcelLayer.ts'
import { isAssigned } from '../../plan/assignment.ts'
import { sharedWorksOf } from '../costing.ts'
import { gapOf } from '../costs.ts'
import { assignmentAt, basisOf, contextOf } from '../selectors.ts'
import { areasNote, column, HKD, M2 } from './columns.ts'
import type { OutputSetting } from './setting.ts'
import { yearRowFigures, yearSumFigures } from './tableFigures.ts'

/** Land whose works end in a year, and what is spent in it. */
interface Year {
  readonly rows: readonly number[]
  readonly areaMm2: number
  readonly cents: SpentCents
}

/** Columns in which works of the assigned parcels stand. */
const WORKS: ReadonlySet<string> = new Set(['publicFirst', 'privateFirst', 'costLikely', 'spending'])
/** Columns in which resumption stands. */
const RESUMED: ReadonlySet<string> = new Set(['resumption', 'spending'])

/**
 * Land and likely spending of the assigned parcels year by year: when works end, when they and resumption are paid for
 * and by whom, and the scenario's shared works beside them.
 */
export function yearsTable({ state }: OutputSetting): Table {
  const basis = basisOf(state)
  const ending = new Map<number | undefined, number[]>()
  for (const row of liveRows(state.land)) {
    const assignment = assignmentAt(state, row)
    if (!isAssigned(assignment)) continue
    const year = worksYear(basis, row, assignment)
    const rows = ending.get(year)
    if (rows) rows.push(row)
    else ending.set(year, [row])
  }
  const spent = spentByYear(sumsOf(contextOf(state), 'assigned'), sharedWorksOf(state))
  const years = [...new Set([...ending.keys(), ...spent.keys()])].sort(inYearOrder)
  const inOrder = years.map((year): readonly [number | undefined, Year] => {
    const rows = ending.get(year) ?? []
    const areaMm2 = rows.reduce((sum, row) => sum + toMm2(basis.layer.siteAreaM2[row]!), 0)
    return [year, { rows, areaMm2, cents: spent.get(year) ?? NOTHING_SPENT }]
  })
  const line = (of: readonly Year[]) => {
    const sum = (...keys: readonly Spent[]) =>
      fromCents(of.reduce((total, { cents }) => keys.reduce((whole, key) => whole + cents[key], total), 0))
    return [
      of.reduce((count, { rows }) => count + rows.length, 0),
      fromMm2(of.reduce((total, { areaMm2 }) => total + areaMm2, 0)),
      sum('publicWorks'),
      sum('privateWorks'),
      sum('publicWorks', 'privateWorks'),
      sum('resumption'),
      sum('sharedPublic', 'sharedPrivate'),
      sum(...SPENT),
    ]
  }
  const whys = inOrder.map(([year, { rows }]) => ({ year, figuresIn: yearRowFigures(state, year, rows) }))
  return {
    id: 'years',
    title: message('output.years'),
    columns: [
      column('year', 'year', undefined, 0.8),
      column('parcels', 'count', undefined, 0.9),
      column('siteArea', 'm2', M2),
      column('publicFirst', 'hkd', HKD),
      column('privateFirst', 'hkd', HKD),
      column('costLikely', 'hkd', HKD),
      column('resumption', 'hkd', HKD),
      column('sharedWorks', 'hkd', HKD),
      column('spending', 'hkd', HKD),
    ],
    rows: [
      ...inOrder.map(
        ([year, of], i): Row => ({
          cells: [year ?? message('cost.noYear'), ...line([of])],
          figuresIn: whys[i]!.figuresIn,
        }),
      ),
      {
        cells: [message('schedule.sum'), ...line(inOrder.map(([, year]) => year))],
        total: true,
        figuresIn: yearSumFigures(whys),
        tooLow: (column) =>
          (WORKS.has(column) ? gapOf(state, 'assigned-cost-likely-hkd') : undefined) ??
          (RESUMED.has(column) ? gapOf(state, 'resumption-cost-likely-hkd') : undefined),
      },
    ],
    notes: [
      areasNote(state),
      message('output.note.years'),
      ...notResumed(sumsOf(contextOf(state), 'assigned')).map((reason) =>
        message('output.note.resumption', { reason }),
      ),
      message('output.note.cost'),
    ],
  }
}
