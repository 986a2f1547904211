import { bench, describe } from 'vitest'
import { moveSchedule, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { intern } from '../../src/plan/assignment.ts'
import { manyParcels } from '../support/manyParcels.ts'

const basis = await manyParcels(20_000)
const held = intern({ shares: [{ assignee: 'A', share: 1 }] })
const schedule = scheduleOfAreas(basis, (row) => (row % 3 === 0 ? held : undefined))

describe('totals of 20,000 parcels after one parcel is assigned', () => {
  bench('move by what changed', () => {
    moveSchedule(schedule, basis, [{ row: 1, from: undefined, to: held }])
  })
  bench('full fold', () => {
    scheduleOfAreas(basis, (row) => (row % 3 === 0 || row === 1 ? held : undefined))
  })
})
