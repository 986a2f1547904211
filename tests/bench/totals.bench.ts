import { bench, describe } from 'vitest'
import { moveSchedule, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { intern } from '../../src/plan/assignment.ts'
import { manyParcels } from '../support/manyParcels.ts'

// One parcel among 100,000 is assigned. The first touches one parcel's facts and the sums; its time beside the second,
// which touches all, is the ratio that counts: near 1 to 100,000, never near 1 to 1.
const basis = await manyParcels(100_000)
const held = intern({ shares: [{ assignee: 'A', share: 1 }] })
const schedule = scheduleOfAreas(basis, (row) => (row % 3 === 0 ? held : undefined))

describe('totals of 100,000 parcels after one parcel is assigned', () => {
  bench('move by what changed', () => {
    moveSchedule(schedule, basis, [{ row: 1, from: undefined, to: held }])
  })
  bench(
    'full fold',
    () => {
      scheduleOfAreas(basis, (row) => (row % 3 === 0 || row === 1 ? held : undefined))
    },
    { iterations: 3, time: 0, warmupIterations: 0, warmupTime: 0 },
  )
})
