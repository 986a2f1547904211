import { bench, describe } from 'vitest'
import { costRange } from '../../src/measures/costRange.ts'
import { drawsOf, hkdOf, rangeOfSums } from '../../src/measures/costRangeMeasure.ts'
import { holdingsOf } from '../../src/measures/holdings.ts'
import { moveSchedule, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { subtotalOf } from '../../src/measures/subtotal.ts'
import { zoneCheck, zoneChecker } from '../../src/measures/zoneCheck.ts'
import { intern } from '../../src/plan/assignment.ts'
import type { Assignment } from '../../src/plan/types.ts'
import { keepSchedule, scheduleFor } from '../../src/store/schedules.ts'
import { manyParcels } from '../support/manyParcels.ts'

// What follows an act among 100,000 parcels, a third of them assigned, each beside the full fold: the ratio is what counts.
const basis = await manyParcels(100_000)
const { ids } = basis.layer
const rowOf = new Map(ids.map((id, row) => [id, row]))
const to = (assignee: string) => intern({ shares: [{ assignee, share: 1 }], phaseYear: 2030 })
const given: ReadonlyMap<string, Assignment> = new Map(
  ids.flatMap((id, row) => (row % 3 === 0 ? [[id, to(`A${row % 10}`)] as const] : [])),
)
const other = new Map(given)
for (let row = 0; row < 3000; row += 3) other.set(ids[row]!, to('B'))
const schedule = scheduleFor(basis, given, rowOf)
const once = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 }
const fold = () => {
  scheduleOfAreas(basis, (row) => given.get(ids[row]!))
}

describe('1 of 100,000 parcels is assigned', () => {
  bench('sums moved', () => {
    moveSchedule(schedule, basis, [{ row: 1, from: undefined, to: to('A1') }])
  })
  bench('full fold', fold, once)
})

describe('another scenario of 100,000 parcels is shown', () => {
  bench('seen before', () => {
    keepSchedule({ basis, given, schedule })
    scheduleFor(basis, other, rowOf)
  })
  bench('1,000 parcels differ', () => {
    keepSchedule({ basis, given, schedule })
    scheduleFor(basis, new Map(other), rowOf)
  })
  bench('full fold', fold, once)
})

describe('findings after an assign: 33,334 parcels looked through', () => {
  const zones = [
    { id: 'z', order: 1, plan: 'S/1', zone: 'R(A)', column1: ['RA'], column2: [], source: 'bench', asOf: '2026' },
  ]
  bench('holdings', () => {
    holdingsOf(basis, given, rowOf)
  })
  bench('zones, each pair once', () => {
    const check = zoneChecker(zones, {})
    for (const [id, assignment] of given) check(basis, rowOf.get(id)!, assignment)
  })
  bench('zones, each parcel', () => {
    for (const id of given.keys()) zoneCheck(zones, {}, `zone ${rowOf.get(id)! % 5}`, 'RA')
  })
  bench('full fold', fold, once)
})

describe('the range of the cost, which does not grow with the parcels', () => {
  const [sums] = schedule.groups.values()
  bench('P10–P90 from sums', () => {
    rangeOfSums(basis.card, sums!)
  })
  bench('quantiles alone', () => {
    costRange(drawsOf(basis.card), hkdOf(sums!.baseCents))
  })
  bench('full fold', fold, once)
})

describe('the selection of 10,000 parcels grows by one', () => {
  const assignmentOf = (row: number) => given.get(ids[row]!)
  const rows = Array.from({ length: 10_001 }, (_, i) => i * 9)
  bench('rows remembered', () => {
    subtotalOf({ basis, assignmentOf }, rows)
  })
  bench(
    'every row estimated',
    () => {
      subtotalOf({ basis: { ...basis }, assignmentOf }, rows)
    },
    once,
  )
})
