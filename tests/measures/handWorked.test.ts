import { describe, expect, it } from 'vitest'
import { access } from '../../src/measures/accessMeasure.ts'
import { allFigures } from '../../src/measures/all.ts'
import type { Basis } from '../../src/measures/basis.ts'
import { coLocations } from '../../src/measures/coLocation.ts'
import { parcelCost } from '../../src/measures/costEstimate.ts'
import { inYearOrder } from '../../src/measures/costSums.ts'
import { spendingYears } from '../../src/measures/escalation.ts'
import { isPresent, knownValue } from '../../src/measures/figure.ts'
import { landGroupings, largestPieceFigure } from '../../src/measures/grouping.ts'
import type { MeasureContext } from '../../src/measures/measure.ts'
import { neighboursOf } from '../../src/measures/pieces.ts'
import { parcelAccess } from '../../src/measures/proximity.ts'
import { addSums, assigneeGroup, membersOf, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import { loadUniversityTown } from '../../src/parcels/universityTown.ts'
import type { RateCard } from '../../src/plan/rateCard.ts'
import type { Assignee, Assignment } from '../../src/plan/types.ts'
import { gridFile, lonLatFile, parcel, square } from '../support/gridFile.ts'
import { EXAMPLE_CARD, testAssignee } from '../support/land.ts'

// Three parcels, two University Town sites, two assignees: every figure on the way worked by hand.
//
//   A  1 ha, formed, Government land            to X, 2028, formed by Government
//   B  4 ha, fish pond, half private            to Y (3/4) and X (1/4), 2030, formed by the successful tenderer
//   C  0.25 ha, brownfield, mixed, no share     to nobody, no year
//
// Price level 2024, 3 % a year, spending 40 % in the year before and 60 % in the phase year, fees 10 %, contingency 15 %:
//   2028: 0.4 × 1.03³ + 0.6 × 1.03⁴ = 0.4370908 + 0.675305286 = 1.112396086
//   2030: 0.4 × 1.03⁵ + 0.6 × 1.03⁶ = 0.46370962972 + 0.7164313779174 = 1.1801410076374
const card: RateCard = {
  ...EXAMPLE_CARD,
  lines: [
    EXAMPLE_CARD.lines[0]!,
    { ...EXAMPLE_CARD.lines[1]!, likely: 2600 },
    {
      code: 'LR1',
      label: { en: 'Land', zh: '土地' },
      basis: 'resumed_m2',
      low: 10_000,
      likely: 12_000,
      high: 16_000,
      applies: { tenure: ['private', 'mixed'] },
      source: 'example',
      confidence: 'derived',
    },
  ],
  escalation: { flat: 0.03, spending: [0.4, 0.6], source: 'example', confidence: 'R' },
}

const PARCELS = [
  parcel('A', square(0, 0, 100), { ground: 'formed', tenure: 'Government', land_status: 'free' }),
  parcel('B', square(200, 0, 200), { ground: 'fish pond', tenure: 'mixed', private_share: 0.5 }),
  parcel('C', square(500, 0, 50), { ground: 'brownfield', tenure: 'mixed' }),
]
const HELD: Readonly<Record<string, Assignment>> = {
  A: { shares: [{ assignee: 'X', share: 1 }], phaseYear: 2028, deliveryMode: 'government' },
  B: {
    shares: [
      { assignee: 'Y', share: 0.75 },
      { assignee: 'X', share: 0.25 },
    ],
    phaseYear: 2030,
    deliveryMode: 'successful-tenderer',
  },
}

async function example(order = [0, 1, 2]): Promise<MeasureContext> {
  const site = (id: string, east: number) =>
    parcel(id, square(east, 0, 1000), {
      name_en: id,
      name_zh: id,
      campus: 'Ngau Tam Mei',
      accuracy_m: 0,
      source: 'test',
      as_of: '2026-01',
    })
  // west edge of one site at 2,000 m, east edge of the other at −600 m
  const sites = loadUniversityTown(lonLatFile([site('East', 2000), site('West', -1600)]))
  if (!sites.ok) throw new Error(sites.reason.key)
  const bytes = gridFile(order.map((row) => PARCELS[row]!))
  const loaded = await loadParcels({ name: 'hand.geojson', bytes, sites: sites.value })
  if (!loaded.ok) throw new Error(loaded.reason.key)
  const basis: Basis = {
    layer: loaded.value.layer,
    sites: sites.value.sites,
    netToGross: new Map(),
    card,
    halfDistanceM: 2000,
    scoredKinds: [],
    payers: new Map([
      ['government', 'public'],
      ['successful-tenderer', 'private'],
    ]),
  }
  const assignmentOf = (row: number) => HELD[basis.layer.ids[row]!]
  const firms = new Map(['X', 'Y'].map((id) => [id, testAssignee(id)] as const))
  return {
    basis,
    schedule: scheduleOfAreas(basis, assignmentOf),
    overlaps: { state: 'known', unionAreaM2: 52_500, overlapAreaM2: 0, pairs: 0, findings: [] },
    assignee: (id) => firms.get(id),
    members: (group) => membersOf(basis.layer, assignmentOf).get(group) ?? [],
    source: () => undefined,
  }
}

const assignedSpending = ({ groups }: MeasureContext['schedule']) =>
  [...addSums(12, [groups.get(assigneeGroup('X'))!, groups.get(assigneeGroup('Y'))!]).spending].sort(([a], [b]) =>
    inYearOrder(a, b),
  )

const costsOf = ({ basis }: MeasureContext, id: string) => parcelCost(basis, basis.layer.ids.indexOf(id), HELD[id])

describe('the example worked by hand: three parcels, two sites, two assignees', () => {
  it('costs A line by line: 1 ha × 4,000 and 2,600 × 1.1 × 1.112396086, and 15 % of both', async () => {
    const { cents, publicCents, year } = costsOf(await example(), 'A')
    // low, likely and high of formation, of roads, of resumption (a subtotal of its own: 0 here), of contingency
    expect([...cents]).toEqual([
      3_670_907_084, 4_894_542_778, 9_789_085_557, 2_447_271_389, 3_181_452_806, 6_118_178_473, 0, 0, 0, 917_726_771,
      1_211_399_338, 2_386_089_605,
    ])
    // Government forms it, so Government pays all of it first
    expect([...publicCents]).toEqual([7_035_905_244, 9_287_394_922, 18_293_353_635])
    expect(year).toBe(2028)
  })

  it('costs B with the pond factor of 1.5 on formation alone, all of it private first', async () => {
    const { cents, publicCents } = costsOf(await example(), 'B')
    expect([cents[1], cents[4], cents[10]]).toEqual([31_155_722_602, 13_500_813_127, 6_698_480_359])
    expect([...publicCents]).toEqual([0, 0, 0])
  })

  it('keeps C, which has no year, at the price level: 2,500 × 6,600 × 1.1 and 15 %', async () => {
    const cost = costsOf(await example(), 'C')
    expect([cost.cents[1], cost.cents[4], cost.cents[10]]).toEqual([1_100_000_000, 715_000_000, 272_250_000])
    expect(cost).toMatchObject({ year: 2024, yearUnknown: true })
  })

  it('resumes half of B, escalated only, nothing of A, and says that C cannot be estimated', async () => {
    const context = await example()
    // paid in 2029, when works begin: 20,000 m² × 10,000, 12,000 and 16,000 × 1.03⁵ = 1.1592740743
    expect([...costsOf(context, 'B').resumptionCents]).toEqual([23_185_481_486, 27_822_577_783, 37_096_770_378])
    expect(costsOf(context, 'B').resumptionYear).toBe(2029)
    expect([...costsOf(context, 'A').resumptionCents]).toEqual([0, 0, 0])
    expect(costsOf(context, 'C').resumptionUnknown).toBe(true)
    expect(addSums(12, context.schedule.groups.values()).resumptionUnknownMm2).toBe(2500e6)
  })

  it('has no false zero: no rates of resumption, no works, or tenure that nobody knows', async () => {
    const context = await example()
    const said = (lines: RateCard['lines'], held = HELD) => {
      const basis = { ...context.basis, card: { ...card, lines } }
      const schedule = scheduleOfAreas(basis, (row) => held[basis.layer.ids[row]!])
      const { amount } = allFigures({ ...context, basis, schedule }).get('resumption-cost-likely-hkd')!
      return isPresent(amount) ? amount.value : amount.absent.key
    }
    expect(said(card.lines.slice(0, 2))).toBe('absent.noResumptionRates')
    expect(said(card.lines, { C: { shares: [{ assignee: 'X', share: 1 }] } })).toBe('absent.tenureUnknown')
    expect(said(card.lines, { A: HELD.A! })).toBe(0)
    const basis = { ...context.basis, card: { ...card, lines: card.lines.slice(2) } }
    const schedule = scheduleOfAreas(basis, (row) => HELD[basis.layer.ids[row]!])
    const figures = allFigures({ ...context, basis, schedule })
    for (const id of ['cost-likely-hkd', 'public-cost-likely-hkd', 'private-cost-likely-hkd'])
      expect(figures.get(id)!.amount).toEqual({ absent: { key: 'absent.noRates' } })
  })

  it('spends all in the one year where a card of a file has a profile that says nothing', () => {
    for (const spending of [[], [0, 0]])
      expect(spendingYears({ priceLevel: '2024', escalation: { ...card.escalation, spending } }, 2025)).toEqual([
        { year: 2025, part: 1, factor: 1.03 },
      ])
  })

  it('spends by year to the cent: A in 2027 and 2028, B in 2029 and 2030', async () => {
    const context = await example()
    expect(costsOf(context, 'A').spending).toEqual([
      { year: 2027, publicCents: 3_649_271_089, privateCents: 0 },
      { year: 2028, publicCents: 5_638_123_833, privateCents: 0 },
    ])
    expect(costsOf(context, 'B').spending).toEqual([
      { year: 2029, publicCents: 0, privateCents: 20_178_788_247 },
      { year: 2030, publicCents: 0, privateCents: 31_176_227_841 },
    ])
  })

  it('sums by year: works by payer, and resumption in a place of its own, whole with whoever shares it', async () => {
    const { schedule } = await example()
    expect([...assignedSpending(schedule)]).toEqual([
      [2027, [3_649_271_089, 0, 0]],
      [2028, [5_638_123_833, 0, 0]],
      [2029, [0, 20_178_788_247, 27_822_577_783]],
      [2030, [0, 31_176_227_841, 0]],
    ])
    // three quarters of B's, rounded, with Y; the rest with X
    expect(schedule.groups.get(assigneeGroup('Y'))!.spending.get(2029)![2]).toBe(20_866_933_337)
    expect(schedule.groups.get(assigneeGroup('X'))!.spending.get(2029)![2]).toBe(6_955_644_446)
  })

  it('resumes nothing of land that its owner brings, and says so instead of 0', async () => {
    const context = await example()
    const basis = { ...context.basis, landBroughtIn: new Set(['landowner'] as const) }
    const figureOf = (held: Readonly<Record<string, Assignment>>) => {
      const schedule = scheduleOfAreas(basis, (row) => held[basis.layer.ids[row]!])
      return allFigures({ ...context, basis, schedule }).get('resumption-cost-likely-hkd')!
    }
    const own = { ...HELD.B!, deliveryMode: 'landowner' } as const
    expect(figureOf({ B: own }).amount).toEqual({ absent: { key: 'absent.landBrought' } })
    // Government land has nothing to bring: with A the sum is a true 0, and B's 4 ha are named
    const both = figureOf({ A: { ...HELD.A!, deliveryMode: 'landowner' }, B: own })
    expect(knownValue(both.amount)).toBe(0)
    expect(both.explain!().facts).toContainEqual({
      label: { key: 'why.incomplete' },
      text: { key: 'cost.landBrought', params: { area: { m2: expect.closeTo(40_000, 3) } } },
    })
    // unknown tenure is no longer the reason: the owner brings C, whatever part of it is private
    expect(figureOf({ C: { shares: [{ assignee: 'X', share: 1 }], deliveryMode: 'landowner' } }).amount).toEqual({
      absent: { key: 'absent.landBrought' },
    })
  })

  it('splits B between Y and X by line: three quarters rounded, the rest to X, nothing lost', async () => {
    const { schedule } = await example()
    const likely = (id: string) => {
      const { costCents } = schedule.groups.get(assigneeGroup(id))!
      return [costCents[1], costCents[4], costCents[10]]
    }
    expect(likely('Y')).toEqual([23_366_791_952, 10_125_609_845, 5_023_860_269])
    // A and a quarter of B
    expect(likely('X')).toEqual([
      4_894_542_778 + 7_788_930_650,
      3_181_452_806 + 3_375_203_282,
      1_211_399_338 + 1_674_620_090,
    ])
  })

  it('adds up: 9,287,394,922 + 51,355,016,088 cents assigned, 2,087,250,000 more in all', async () => {
    const figures = allFigures(await example())
    const value = (id: string) => knownValue(figures.get(id)!.amount)
    expect(value('assigned-cost-likely-hkd')).toBe(606_424_110.1)
    expect(value('cost-likely-hkd')).toBe(627_296_610.1)
    expect(value('public-cost-likely-hkd')).toBe(92_873_949.22)
    expect(value('private-cost-likely-hkd')).toBe(513_550_160.88)
    expect(value('resumption-cost-likely-hkd')).toBe(278_225_777.83)
    expect(value('site-area-m2')).toBeCloseTo(52_500, 6)
    expect(value('assigned-area-m2')).toBeCloseTo(50_000, 6)
  })

  it('measures to the nearest of two sites to the millimetre, and scores by site area', async () => {
    const context = await example()
    const { layer, sites } = context.basis
    const distances = layer.ids.map((_, row) => [0, 1].map((i) => layer.siteDistancesM[row * sites.length + i]!))
    const expected = [
      [1900, 600],
      [1600, 800],
      [1450, 1100],
    ]
    for (const [row, pair] of expected.entries())
      for (const [i, metres] of pair.entries()) expect(Math.abs(distances[row]![i]! - metres)).toBeLessThan(0.001)
    const figures = allFigures(context)
    // 100 × 2^(−0.3) = 81.225 on 1 ha, 100 × 2^(−0.4) = 75.786 on 4 ha
    expect(knownValue(figures.get('proximity-score')!.amount)).toBeCloseTo((81.22524 + 4 * 75.78583) / 5, 3)
    // two sites of 100 ha each: A (2^−0.95 + 2^−0.3) ÷ 2 = 66.4942, B (2^−0.8 + 2^−0.4) ÷ 2 = 66.6103
    expect(knownValue(access.of(context).amount)).toBeCloseTo((66.4942 + 4 * 66.6103) / 5, 2)
  })

  it('finds the access of each parcel and assignee: every site by its 100 ha and its distance', async () => {
    const context = await example()
    const { layer } = context.basis
    // A: (2^(−1900 ÷ 2000) + 2^(−600 ÷ 2000)) ÷ 2 × 100 = (51.76325 + 81.22524) ÷ 2
    // B: (2^(−0.8) + 2^(−0.4)) ÷ 2 × 100 = (57.43492 + 75.78583) ÷ 2
    // C: (2^(−0.725) + 2^(−0.55)) ÷ 2 × 100 = (60.49970 + 68.30201) ÷ 2
    const expected = [66.494245, 66.610375, 64.400859]
    for (const [row, id] of layer.ids.entries())
      expect(parcelAccess(context.basis, row), id).toBeCloseTo(expected[row]!, 4)
    // X holds all of A and a quarter of B, 1 ha each; Y three quarters of B
    const terms = access.of(context).explain!().terms
    expect(terms.map(({ weight }) => weight)).toEqual([30_000, 20_000])
    expect(terms[0]!.value).toBeCloseTo(66.610375, 4)
    expect(terms[1]!.value).toBeCloseTo((66.494245 + 66.610375) / 2, 4)
  })

  it('groups by the gap: A and B lie 100 m apart, B and C as well', async () => {
    const { basis, members } = await example()
    const firms = [testAssignee('X'), testAssignee('Y')].map((firm): Assignee => ({ ...firm, sector: 'ai-data' }))
    const [ofX, ofY, ofSector] = landGroupings(basis, firms, members)
    // X: A and a quarter of B, 1 ha each, in two pieces, none with a neighbour
    expect(ofX!.pieces.map(({ areaM2 }) => Math.round(areaM2))).toEqual([10_000, 10_000])
    expect(ofX!.contiguity).toEqual({ value: 0 })
    expect(knownValue(largestPieceFigure(basis, ofX!).amount)).toBeCloseTo(0.5, 6)
    // Y: three quarters of B alone; one parcel has no contiguity
    expect(ofY!.areaM2).toBeCloseTo(30_000, 3)
    expect(ofY!.contiguity).toEqual({ absent: { key: 'absent.oneParcel' } })
    // together: B once, 4 ha, and A, 1 ha: four fifths in the largest piece
    expect(ofSector!.parcels).toBe(2)
    expect(ofSector!.areaM2).toBeCloseTo(50_000, 3)
    expect(knownValue(largestPieceFigure(basis, ofSector!).amount)).toBeCloseTo(0.8, 6)
    // with a gap of 101 m the two are one piece, each with a neighbour
    const [joined] = landGroupings({ ...basis, neighbourGapM: 101 }, firms, members)
    expect(joined!.pieces.map(({ rows }) => rows)).toEqual([[0, 1]])
    expect(joined!.contiguity).toEqual({ value: 1 })
    expect(neighboursOf(basis.layer, 1, 101).map(({ row, gapM }) => [row, Math.round(gapM * 1000)])).toEqual([
      [0, 100_000],
      [2, 100_000],
    ])
  })

  it('weighs what an anchor firm gains: area × 2^(−distance ÷ 2,000 m), parcel by parcel', async () => {
    const { basis, members } = await example()
    const firm = (id: string): Assignee => ({ ...testAssignee(id, 'anchor-firm'), sector: 'ai-data' })
    const [ofX, ofY] = coLocations(basis, [firm('X'), firm('Y')], members)
    const said = (one: typeof ofX) =>
      one!.terms.map(({ row, areaM2, distanceM, valueM2 }) => [
        basis.layer.ids[row],
        ...[areaM2, distanceM, valueM2].map((value) => Number(value.toFixed(3))),
      ])
    // X stands on a quarter of B itself: Y's three quarters lie at no distance, and C is nobody's
    expect(said(ofX)).toEqual([['B', 30_000, 0, 30_000]])
    expect(knownValue(ofX!.figure.amount)).toBeCloseTo(30_000, 3)
    // for Y: X's quarter of B at 0 m, and A at 100 m: 10,000 × 2^(−0.05) = 9,659.363
    expect(said(ofY)).toEqual([
      ['B', 10_000, 0, 10_000],
      ['A', 10_000, 100, 9659.363],
    ])
    expect(knownValue(ofY!.figure.amount)).toBeCloseTo(19_659.363, 3)
  })

  it('gives the same totals, to the last digit, with the parcels in any order', async () => {
    const values = async (order: readonly number[]) =>
      [...allFigures(await example([...order]))].map(([id, { amount }]) => [id, amount])
    const first = await values([0, 1, 2])
    expect(await values([2, 0, 1])).toEqual(first)
    expect(await values([1, 2, 0])).toEqual(first)
  })
})
