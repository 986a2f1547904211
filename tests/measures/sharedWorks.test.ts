import { describe, expect, it } from 'vitest'
import { type Held, worksCost, worksTotal } from '../../src/measures/sharedWorks.ts'
import type { SharedWorks } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, EXAMPLE_CARD } from '../support/land.ts'
import { testWorks } from '../support/works.ts'

const substation = testWorks({
  id: 'substation',
  name: { en: 'Substation', zh: '變電站' },
  code: 'PU',
  low: 80e6,
  likely: 100e6,
  high: 150e6,
  readyYear: 2026,
  serves: ['A', 'B', 'C'],
})

// A 1 ha, ratio 6; B 4 ha, ratio 1; C 1 ha, no ratio
const view = async (held: Readonly<Record<string, Held>>, card = EXAMPLE_CARD) => {
  const basis = await basisOfParcels(
    [
      parcel('A', square(0, 0, 100), { plot_ratio_non_domestic: 6 }),
      parcel('B', square(200, 0, 200), { plot_ratio_non_domestic: 1 }),
      parcel('C', square(500, 0, 100)),
    ],
    card,
  )
  const rowOf = new Map(basis.layer.ids.map((id, row) => [id, row] as const))
  return { basis, rowOf, heldAt: (row: number): Held => held[basis.layer.ids[row]!] ?? 'unassigned' }
}
const centsOf = (cost: ReturnType<typeof worksCost>) => cost.shares.map(({ parcel: id, cents }) => [id, cents])

describe('shared works', () => {
  it('are escalated to the year they are ready: HK$100M of 2024 at 3 % is HK$106.09M in 2026', async () => {
    const cost = worksCost(substation, await view({}))
    expect(cost.cents).toEqual([84_872_000_00, 106_090_000_00, 159_135_000_00])
    expect(cost.byYear).toEqual([{ year: 2026, cents: 106_090_000_00 }])
  })

  it('are shared by site area: 1, 4 and 1 of 6 hectares, to the cent', async () => {
    const cost = worksCost(substation, await view({ A: 'assigned' }))
    // 106,090,000 ÷ 6 = 17,681,666.67; × 5 ÷ 6 = 88,408,333.33: cut at 17,681,666.67 and 88,408,333.33
    expect(centsOf(cost)).toEqual([
      ['A', 1_768_166_667],
      ['B', 7_072_666_666],
      ['C', 1_768_166_667],
    ])
    expect(centsOf(cost).reduce((sum, [, cents]) => sum + Number(cents), 0)).toBe(cost.cents[1])
  })

  it('leave stranded what falls on parcels that nobody is given, and not what others hold', async () => {
    const cost = worksCost(substation, await view({ A: 'assigned', C: 'others' }))
    expect(cost.strandedCents).toBe(7_072_666_666)
    expect(worksCost(substation, await view({ A: 'assigned', B: 'assigned', C: 'assigned' })).strandedCents).toBe(0)
  })

  it('are shared by floor among the parcels that have a floor area: A 60,000 and B 40,000 m², C nothing', async () => {
    const cost = worksCost({ ...substation, sharedBy: 'gfa' }, await view({ A: 'assigned' }))
    expect(cost.shares.map(({ measureM2 }) => measureM2 && Math.round(measureM2))).toEqual([60_000, 40_000, undefined])
    expect(centsOf(cost).map(([, cents]) => cents)).toEqual([63_654_000_00, 42_436_000_00, 0])
    expect(cost.strandedCents).toBe(42_436_000_00)
  })

  it('are carried by nobody, and say so, where no parcel is served or none has a floor area', async () => {
    expect(worksCost({ ...substation, serves: [] }, await view({})).unsharedCents).toBe(106_090_000_00)
    const floorless = worksCost({ ...substation, sharedBy: 'gfa', serves: ['C', 'gone'] }, await view({}))
    expect(floorless).toMatchObject({ unsharedCents: 106_090_000_00, strandedCents: 0, missing: ['gone'] })
  })

  it('stay at their price level where no ready year is set', async () => {
    const { readyYear: _, ...undated } = substation
    expect(worksCost(undated, await view({}))).toMatchObject({ yearUnknown: true, cents: [80e8, 100e8, 150e8] })
  })

  it('are spent over the years of the card, each at its own factor, and add up to the cent', async () => {
    const spending = [0.25, 0.75]
    const card = { ...EXAMPLE_CARD, escalation: { ...EXAMPLE_CARD.escalation, spending } }
    const cost = worksCost(substation, await view({}, card))
    // 25 M × 1.03 in 2025, 75 M × 1.0609 in 2026
    expect(cost.byYear).toEqual([
      { year: 2025, cents: 25_750_000_00 },
      { year: 2026, cents: 79_567_500_00 },
    ])
    expect(cost.cents[1]).toBe(105_317_500_00)
  })

  it('add up by year and by who pays first, in whatever order they are listed', async () => {
    const sewer: SharedWorks = { ...substation, id: 'sewer', likely: 33_333_333.33, payer: 'private', readyYear: 2025 }
    const seen = await view({ A: 'assigned' })
    const total = worksTotal([substation, sewer], seen)
    expect(total.publicHkd).toBe(106_090_000)
    expect(total.privateHkd).toBe(34_333_333.33)
    expect(total.likelyHkd).toBe(140_423_333.33)
    expect([...total.byYear]).toEqual([
      [2025, [0, 34_333_333_33]],
      [2026, [106_090_000_00, 0]],
    ])
    const { items: _a, ...forward } = total
    const { items: _b, ...backward } = worksTotal([sewer, substation], seen)
    expect(backward).toEqual(forward)
  })
})
