import type { Row, Table } from '../../files/tables/table.ts'
import { message } from '../../lib/message.ts'
import { fromCents, fromMm2, toMm2 } from '../../lib/round.ts'
import { parcelCost } from '../../measures/costEstimate.ts'
import { sumsOf } from '../../measures/costRangeMeasure.ts'
import { inYearOrder } from '../../measures/costSums.ts'
import { notResumed } from '../../measures/payerMeasure.ts'
import { liveRows } from '../../parcels/parcelLayer.ts'
import { isAssigned } from '../../plan/assignment.ts'
import { sharedWorksOf } from '../costing.ts'
import { gapOf } from '../costs.ts'
import { assignmentAt, basisOf, contextOf } from '../selectors.ts'
import { areasNote, column, HKD, M2 } from './columns.ts'
import type { OutputSetting } from './setting.ts'
import { yearRowFigures, yearSumFigures } from './tableFigures.ts'

interface Year {
  readonly rows: number[]
  parcels: number
  areaMm2: number
  publicCents: number
  privateCents: number
  resumptionCents: number
  sharedCents: number
}

const NOTHING: Omit<Year, 'rows'> = {
  parcels: 0,
  areaMm2: 0,
  publicCents: 0,
  privateCents: 0,
  resumptionCents: 0,
  sharedCents: 0,
}
const KEYS = ['parcels', 'areaMm2', 'publicCents', 'privateCents', 'resumptionCents', 'sharedCents'] as const

/** Columns in which works of the assigned parcels stand. */
const WORKS: ReadonlySet<string> = new Set(['publicFirst', 'privateFirst', 'costLikely', 'spending'])

/**
 * Land and likely spending of the assigned parcels year by year: when works end, when they and resumption are paid for
 * and by whom, and the scenario's shared works beside them.
 */
export function yearsTable({ state }: OutputSetting): Table {
  const basis = basisOf(state)
  const years = new Map<number | undefined, Year>()
  const at = (year: number | undefined): Year => {
    const known = years.get(year) ?? { ...NOTHING, rows: [] }
    years.set(year, known)
    return known
  }
  for (const row of liveRows(state.land)) {
    const assignment = assignmentAt(state, row)
    if (!isAssigned(assignment)) continue
    const { year, yearUnknown, spending, resumptionYear, resumptionCents } = parcelCost(basis, row, assignment)
    const ends = at(yearUnknown ? undefined : year)
    ends.parcels++
    ends.rows.push(row)
    ends.areaMm2 += toMm2(basis.layer.siteAreaM2[row]!)
    for (const paid of spending) {
      const of = at(paid.year)
      of.publicCents += paid.publicCents
      of.privateCents += paid.privateCents
    }
    if (resumptionCents[1]! > 0) at(resumptionYear).resumptionCents += resumptionCents[1]!
  }
  for (const [year, [ofPublic, ofPrivate]] of sharedWorksOf(state).byYear) at(year).sharedCents += ofPublic + ofPrivate
  const line = ({ parcels, areaMm2, publicCents, privateCents, resumptionCents, sharedCents }: Omit<Year, 'rows'>) => [
    parcels,
    fromMm2(areaMm2),
    fromCents(publicCents),
    fromCents(privateCents),
    fromCents(publicCents + privateCents),
    fromCents(resumptionCents),
    fromCents(sharedCents),
    fromCents(publicCents + privateCents + resumptionCents + sharedCents),
  ]
  const inOrder = [...years].sort(([a], [b]) => inYearOrder(a, b))
  const whole = { ...NOTHING }
  for (const [, year] of inOrder) for (const key of KEYS) whole[key] += year[key]
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
          cells: [year ?? message('cost.noYear'), ...line(of)],
          figuresIn: whys[i]!.figuresIn,
        }),
      ),
      {
        cells: [message('schedule.sum'), ...line(whole)],
        total: true,
        figuresIn: yearSumFigures(whys),
        tooLow: (column) =>
          WORKS.has(column)
            ? gapOf(state, 'assigned-cost-likely-hkd')
            : column === 'resumption'
              ? gapOf(state, 'resumption-cost-likely-hkd')
              : undefined,
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
