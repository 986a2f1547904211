import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BALANCE, balanceArea, siteAreaTotal } from '../../src/measures/areaBalance.ts'
import { costWidth } from '../../src/measures/costEstimate.ts'
import { meanScore } from '../../src/measures/proximityMeasure.ts'
import {
  addSums,
  assigneeGroup,
  moveSchedule,
  redrawSchedule,
  scheduleOfAreas,
} from '../../src/measures/scheduleOfAreas.ts'
import type { Assignment } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'

const STATUSES = [undefined, 'free', 'committed', 'reserved']
const land = () =>
  basisOfParcels(
    Array.from({ length: 24 }, (_, i) =>
      parcel(`P${i}`, square(i * 130, (i % 5) * 150, 33.333 + i), {
        ...(STATUSES[i % 4] === undefined ? {} : { land_status: STATUSES[i % 4] }),
        ...(i % 3 === 0 ? {} : { plot_ratio_non_domestic: 5 }),
      }),
    ),
  )

const anyAssignment: fc.Arbitrary<Assignment | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ assignee: fc.constantFrom('A', 'B', 'C'), phaseYear: fc.constantFrom(undefined, 2028, 2031) }).map(
    ({ assignee, phaseYear }): Assignment => ({
      shares: [{ assignee, share: 1 }],
      ...(phaseYear ? { phaseYear } : {}),
    }),
  ),
  fc.constantFrom(0.5, 1 / 3, 0.137).map(
    (share): Assignment => ({
      shares: [
        { assignee: 'A', share },
        { assignee: 'C', share: 1 - share },
      ],
    }),
  ),
)

describe('schedule of areas', () => {
  it('moves by what changed to exactly the full fold, after 1,000 random edits', async () => {
    const basis = await land()
    const held: (Assignment | undefined)[] = Array.from({ length: 24 })
    let running = scheduleOfAreas(basis, (row) => held[row])
    const edits = fc.sample(fc.tuple(fc.nat(23), anyAssignment), { numRuns: 1000, seed: 11 })
    for (const [row, to] of edits) {
      running = moveSchedule(running, basis, [{ row, from: held[row], to }])
      held[row] = to
    }
    expect(running).toEqual(scheduleOfAreas(basis, (row) => held[row]))
  })

  it('leaves the schedule it moves from as it was, also when parcels are drawn anew', async () => {
    const basis = await land()
    const assignmentOf = () => ({ shares: [{ assignee: 'A', share: 1 }], phaseYear: 2030 })
    const before = scheduleOfAreas(basis, assignmentOf)
    const drawn = { basis, rows: [0, 4], assignmentOf }
    redrawSchedule(before, drawn, { basis, rows: [0], assignmentOf })
    moveSchedule(before, basis, [{ row: 8, from: assignmentOf(), to: undefined }])
    expect(before).toEqual(scheduleOfAreas(basis, assignmentOf))
  })

  it('always closes: assigned + unassigned + committed + reserved is the sum of site areas', async () => {
    const basis = await land()
    fc.assert(
      fc.property(fc.array(anyAssignment, { minLength: 24, maxLength: 24 }), (held) => {
        const schedule = scheduleOfAreas(basis, (row) => held[row])
        const parts = BALANCE.reduce((sum, kind) => sum + balanceArea(schedule, kind), 0)
        expect(Math.abs(parts - siteAreaTotal(schedule))).toBeLessThan(1e-6)
      }),
      { seed: 5, numRuns: 60 },
    )
  })

  it('splits a shared parcel without losing or making a square millimetre', async () => {
    const basis = await basisOfParcels([parcel('A', square(0, 0, 33.3333))])
    const third = { shares: ['A', 'B', 'C'].map((assignee) => ({ assignee, share: 1 / 3 })) }
    const schedule = scheduleOfAreas(basis, () => third)
    expect(siteAreaTotal(schedule)).toBe(Math.round(33.3333 ** 2 * 1e6) / 1e6)
    expect(schedule.assignedParcels).toBe(1)
  })

  it('counts a parcel that several share once in their sum, with what of it is not estimated, and once in each', async () => {
    const basis = await basisOfParcels([
      parcel('whole', square(0, 0, 100)),
      parcel('two', square(200, 0, 100)),
      parcel('three', square(400, 0, 100), { plot_ratio_non_domestic: 5 }),
    ])
    const shares = (...assignees: string[]) => assignees.map((assignee) => ({ assignee, share: 1 / assignees.length }))
    const held: readonly Assignment[] = [
      { shares: shares('A'), phaseYear: 2030 },
      { shares: shares('A', 'B') },
      { shares: shares('A', 'B', 'C') },
    ]
    const schedule = scheduleOfAreas(basis, (row) => held[row])
    const of = (assignee: string) => schedule.groups.get(assigneeGroup(assignee))!
    const all = addSums(costWidth(basis.card), schedule.groups.values())
    expect([of('A').parcels, of('B').parcels, of('C').parcels, all.parcels]).toEqual([3, 2, 1, 3])
    // two parcels without a year, two without a plot ratio; B and C alone share the last one only with each other
    expect([all.yearUnknown, all.withoutGfa]).toEqual([2, 2])
    const withC = addSums(costWidth(basis.card), [of('B'), of('C')])
    expect([withC.parcels, withC.yearUnknown, withC.withoutGfa]).toEqual([2, 2, 1])
    expect(all.siteAreaMm2).toBe(3e10)

    // B lets go of its half: nothing of the sharing is left behind
    const moved = moveSchedule(schedule, basis, [{ row: 1, from: held[1], to: { shares: shares('A') } }])
    const after = addSums(costWidth(basis.card), moved.groups.values())
    expect([moved.groups.get(assigneeGroup('B'))!.parcels, after.parcels, after.yearUnknown]).toEqual([1, 3, 2])
  })

  it('weights the score by site area: a touching parcel of 3 ha and one 2 km off of 1 ha give 87.5', async () => {
    const basis = await basisOfParcels([
      parcel('near', [829_200, 838_500, 829_500, 838_600]),
      parcel('far', square(-100, 0, 100)),
    ])
    const schedule = scheduleOfAreas(basis, () => ({ shares: [{ assignee: 'A', share: 1 }] }))
    const mean = meanScore(schedule.groups.get(assigneeGroup('A'))!)
    // near: d = 0, score 100; far: d = 2,000 m = h, score 50
    expect(mean?.score).toBeCloseTo((100 * 3 + 50 * 1) / 4, 5)
    expect(mean!.low).toBeLessThan(mean!.score)
    expect(mean!.high).toBeGreaterThan(mean!.score)
  })
})
