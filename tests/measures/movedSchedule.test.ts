import { expect, it } from 'vitest'
import type { Basis } from '../../src/measures/basis.ts'
import { moveSchedule, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'

/** The basis, with every row noted whose site area is read. */
function watched(basis: Basis): { readonly basis: Basis; readonly rows: Set<string> } {
  const rows = new Set<string>()
  const siteAreaM2 = new Proxy(basis.layer.siteAreaM2, {
    get: (areas, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) rows.add(key)
      return Reflect.get(areas, key, areas) as unknown
    },
  })
  return { basis: { ...basis, layer: { ...basis.layer, siteAreaM2 } }, rows }
}

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
