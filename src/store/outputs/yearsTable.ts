import type { Row, Table } from '../../files/tables/table.ts'
import { message } from '../../lib/message.ts'
import { fromCents, fromMm2, toMm2 } from '../../lib/round.ts'
import { parcelCost } from '../../measures/costEstimate.ts'
import { liveRows } from '../../parcels/parcelLayer.ts'
import { isAssigned } from '../../plan/assignment.ts'
import { assignmentAt, basisOf } from '../selectors.ts'
import { areasNote, column, HKD, M2 } from './columns.ts'
import type { OutputSetting } from './setting.ts'

interface Year {
  parcels: number
  areaMm2: number
  publicCents: number
  privateCents: number
}

/** Land and likely works of the assigned parcels year by year: when works end, and when they are paid for and by whom. */
export function yearsTable({ state }: OutputSetting): Table {
  const basis = basisOf(state)
  const years = new Map<number, Year>()
  const at = (year: number): Year => {
    const known = years.get(year) ?? { parcels: 0, areaMm2: 0, publicCents: 0, privateCents: 0 }
    years.set(year, known)
    return known
  }
  for (const row of liveRows(state.land)) {
    const assignment = assignmentAt(state, row)
    if (!isAssigned(assignment)) continue
    const { year, spending } = parcelCost(basis, row, assignment)
    const ends = at(year)
    ends.parcels++
    ends.areaMm2 += toMm2(basis.layer.siteAreaM2[row]!)
    for (const paid of spending) {
      const of = at(paid.year)
      of.publicCents += paid.publicCents
      of.privateCents += paid.privateCents
    }
  }
  const line = ({ parcels, areaMm2, publicCents, privateCents }: Year) => [
    parcels,
    fromMm2(areaMm2),
    fromCents(publicCents),
    fromCents(privateCents),
    fromCents(publicCents + privateCents),
  ]
  const inOrder = [...years].sort(([a], [b]) => a - b)
  const whole: Year = { parcels: 0, areaMm2: 0, publicCents: 0, privateCents: 0 }
  for (const [, year] of inOrder)
    for (const key of ['parcels', 'areaMm2', 'publicCents', 'privateCents'] as const) whole[key] += year[key]
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
    ],
    rows: [
      ...inOrder.map(([year, of]): Row => ({ cells: [year, ...line(of)] })),
      { cells: [message('schedule.sum'), ...line(whole)], total: true },
    ],
    notes: [areasNote(state), message('output.note.years'), message('output.note.cost')],
  }
}
