import { expect, it } from 'vitest'
import { moveSchedule, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'
import { watched } from '../support/watched.ts'

it('assigning one of 60 parcels reads the facts of that parcel alone; a full fold reads all', async () => {
  const parcels = Array.from({ length: 60 }, (_, i) => parcel(`P${i}`, square(i * 130, 0, 100)))
  const { basis, rows } = watched(await basisOfParcels(parcels))
  const schedule = scheduleOfAreas(basis, () => undefined)
  expect(rows.size).toBe(60)
  rows.clear()
  const to = { shares: [{ assignee: 'A', share: 1 }], phaseYear: 2030 }
  const moved = moveSchedule(schedule, basis, [{ row: 7, from: undefined, to }])
  expect([...rows]).toEqual(['7'])
  expect(moved).toEqual(scheduleOfAreas(basis, (row) => (row === 7 ? to : undefined)))
})
