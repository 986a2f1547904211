import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Basis } from '../../src/measures/basis.ts'
import { scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { intern } from '../../src/plan/assignment.ts'
import type { Assignment } from '../../src/plan/types.ts'
import { keepSchedule, scheduleFor } from '../../src/store/schedules.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'
import { watched } from '../support/watched.ts'

const PARCELS = 40
const features = Array.from({ length: PARCELS }, (_, i) => parcel(`P${i}`, square(i * 130, 0, 100)))
const land = await basisOfParcels(features)
const rowOf = new Map(land.layer.ids.map((id, row) => [id, row]))
const to = (assignee: string, phaseYear = 2030) => intern({ shares: [{ assignee, share: 1 }], phaseYear })
const given = (all: Readonly<Record<string, Assignment>>) => new Map(Object.entries(all))
const folded = (basis: Basis, of: ReadonlyMap<string, Assignment>) =>
  scheduleOfAreas(basis, (row) => of.get(basis.layer.ids[row]!))

describe('the schedule of another scenario', () => {
  it('reads the parcels that differ, and no other; a scenario seen before reads none', () => {
    const { basis, rows } = watched(land)
    const one = given({ P1: to('A'), P2: to('A'), P3: to('B') })
    const other = given({ P1: to('A'), P2: to('B'), P4: to('A') })
    scheduleFor(basis, one, rowOf)
    expect(rows.size).toBe(PARCELS)
    rows.clear()
    const moved = scheduleFor(basis, other, rowOf)
    expect([...rows].sort()).toEqual(['2', '3', '4'])
    expect(moved).toEqual(folded(land, other))
    rows.clear()
    scheduleFor(basis, one, rowOf)
    scheduleFor(basis, other, rowOf)
    expect([...rows]).toEqual([])
  })

  it('an edit takes the place of what it was made from, so that the other scenarios are still remembered', () => {
    const { basis, rows } = watched(land)
    const other = given({ P2: to('B') })
    scheduleFor(basis, other, rowOf)
    let last = given({})
    scheduleFor(basis, last, rowOf)
    for (let i = 0; i < 30; i++) {
      const next = new Map(last).set(`P${i}`, to('A'))
      keepSchedule({ basis, given: next, schedule: folded(land, next) }, last)
      last = next
    }
    rows.clear()
    expect(scheduleFor(basis, other, rowOf)).toEqual(folded(land, other))
    expect([...rows]).toEqual([])
  })

  it('is the full fold, whatever was looked at before', () => {
    const assignment = fc.constantFrom(to('A'), to('B'), to('A', 2034), {
      shares: [
        { assignee: 'A', share: 0.3 },
        { assignee: 'B', share: 0.7 },
      ],
    })
    const scenario = fc.dictionary(
      fc.integer({ min: 0, max: PARCELS - 1 }).map((row) => `P${row}`),
      assignment,
    )
    fc.assert(
      fc.property(fc.array(scenario, { minLength: 2, maxLength: 9 }), (scenarios) => {
        const basis = { ...land }
        for (const all of scenarios) {
          const map = given(all)
          expect(scheduleFor(basis, map, rowOf)).toEqual(folded(basis, map))
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})
