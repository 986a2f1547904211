import { describe, expect, it } from 'vitest'
import { costLineFigure } from '../../src/measures/cardFigures.ts'
import { parcelCost } from '../../src/measures/costEstimate.ts'
import {
  againstAreaBasis,
  beginsTooEarly,
  cardBasisFindings,
  resumptionNotEstimated,
  worksNotEstimated,
} from '../../src/measures/costFindings.ts'
import { onTop } from '../../src/measures/costMeasure.ts'
import { spendingYears } from '../../src/measures/escalation.ts'
import { knownValue, recompute } from '../../src/measures/figure.ts'
import { notEstimatedAt, tooLow } from '../../src/measures/notEstimated.ts'
import { ratiosById } from '../../src/measures/ratio.ts'
import { addSums, assigneeGroup, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { worksCost } from '../../src/measures/sharedWorks.ts'
import type { RateCard } from '../../src/plan/rateCard.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, EXAMPLE_CARD, testRatio } from '../support/land.ts'
import { testWorks } from '../support/works.ts'

const baseYear = (value: number) => ratiosById([testRatio('base_year', value)])
const spread = (spending: readonly number[]): RateCard => ({
  ...EXAMPLE_CARD,
  escalation: { ...EXAMPLE_CARD.escalation, spending },
})
const FIVE = spread([0.1, 0.2, 0.3, 0.25, 0.15])
const partsOf = (card: RateCard, ends: number, base?: number) =>
  spendingYears(card, ends, base).map(({ year, part }) => [year, Number(part.toFixed(12))])

describe('no money is spent in the past', () => {
  it('what a profile of five years puts before 2026 falls into 2026', () => {
    expect(partsOf(FIVE, 2028, 2026)).toEqual([
      [2026, 0.6],
      [2027, 0.25],
      [2028, 0.15],
    ])
    // the first year that it leaves alone
    expect(partsOf(FIVE, 2030, 2026)).toEqual(partsOf(FIVE, 2030))
    expect(partsOf(FIVE, 2030)[0]).toEqual([2026, 0.1])
  })

  it('works that end in the base year or before are spent in the year in which they end', () => {
    expect(partsOf(FIVE, 2026, 2026)).toEqual([[2026, 1]])
    expect(partsOf(FIVE, 2024, 2026)).toEqual([[2024, 1]])
  })

  it('leaves a single year as it is: (1 + e)^(Y − P), also where Y comes before P', () => {
    const factor = (year: number) => spendingYears(EXAMPLE_CARD, year, 2026)[0]!.factor
    expect(factor(2028)).toBeCloseTo(1.03 ** 4, 12)
    expect(factor(2021)).toBeCloseTo(1.03 ** -3, 12)
    expect(spendingYears(EXAMPLE_CARD, 2021, 2026)).toHaveLength(1)
  })

  it('costs by the years that are left: 1 ha in 2027, spent 60 % in 2026 and 40 % in 2027', async () => {
    const land = { code: 'LR1', basis: 'resumed_m2', low: 1, likely: 1000, high: 2000 } as const
    const card = { ...spread([0.2, 0.4, 0.4]), lines: [...EXAMPLE_CARD.lines, { ...EXAMPLE_CARD.lines[0]!, ...land }] }
    const given = { phaseYear: 2027 }
    const at = async (base: number) => ({
      ...(await basisOfParcels([parcel('A', square(0, 0, 100), { private_share: 1 })], card)),
      ratios: baseYear(base),
    })
    const cost = parcelCost(await at(2026), 0, given)
    // 10,000 m² × 4,000 × 1.1 × (0.6 × 1.03² + 0.4 × 1.03³ = 1.0736308)
    expect(cost.cents[1]).toBe(4_723_975_520)
    expect(cost.spending.map(({ year }) => year)).toEqual([2026, 2027])
    // resumption is paid when works begin: 10,000 × 1,000 × 1.03²
    expect([cost.resumptionYear, cost.resumptionCents[1]]).toEqual([2026, 1_060_900_000])
    expect(parcelCost(await at(2020), 0, given).resumptionYear).toBe(2025)
  })

  it('holds for shared works too', async () => {
    const basis = { ...(await basisOfParcels([parcel('A', square(0, 0, 100))], FIVE)), ratios: baseYear(2026) }
    const works = testWorks({ id: 'w', low: 50, likely: 100, high: 200, readyYear: 2027, serves: ['A'] })
    const view = { basis, rowOf: new Map([['A', 0]]), heldAt: () => 'assigned' as const }
    expect(worksCost(works, view).byYear.map(({ year }) => year)).toEqual([2026, 2027])
    const { readyYear: _, ...undated } = works
    expect(worksCost(undated, view).byYear).toEqual([{ year: undefined, cents: 10_000 }])
  })

  it('names the parcels whose works would have had to begin before, all in one finding', async () => {
    const basis = {
      ...(await basisOfParcels(
        [
          parcel('A', square(0, 0, 100), { available_from: 2029 }),
          parcel('B', square(200, 0, 200), { available_from: 2030 }),
          parcel('C', square(600, 0, 100)),
        ],
        FIVE,
      )),
      ratios: baseYear(2026),
    }
    const found = beginsTooEarly(basis, [
      { row: 0, given: undefined },
      { row: 1, given: { shares: [], phaseYear: 2027 } },
      { row: 2, given: undefined },
    ])
    expect(found).toMatchObject([{ code: 'phase-begins', severity: 'look', parcels: ['A', 'B'] }])
    expect(found[0]!.message.params).toMatchObject({ count: 2, year: '2026', area: { m2: expect.closeTo(50_000, 3) } })
    // in 2030 five years of works begin in 2026
    expect(beginsTooEarly(basis, [{ row: 1, given: undefined }])).toEqual([])
    const { ratios: _, ...unknown } = basis
    expect(beginsTooEarly(unknown, [{ row: 0, given: undefined }])).toEqual([])
  })
})

describe('what a cost says of itself', () => {
  it('a parcel without a year is spent in no year, at the price level', async () => {
    const basis = await basisOfParcels([parcel('A', square(0, 0, 100))], FIVE)
    const cost = parcelCost(basis, 0, undefined)
    // 10,000 × 6,500 × 1.1 × 1.15
    expect(cost.spending).toEqual([{ year: undefined, publicCents: 8_222_500_000, privateCents: 0 }])
    const { groups } = scheduleOfAreas(basis, () => ({ shares: [{ assignee: 'X', share: 1 }] }))
    expect([...groups.get(assigneeGroup('X'))!.spending]).toEqual([[undefined, [8_222_500_000, 0, 0]]])
  })

  it('gross for net taken as 1 is summed by site area, where a line counts formed land', async () => {
    const formed = { ...EXAMPLE_CARD, lines: [{ ...EXAMPLE_CARD.lines[0]!, basis: 'formed_m2' as const }] }
    const land = [
      parcel('A', square(0, 0, 100), { area_id: 'HSK' }),
      parcel('B', square(200, 0, 200), { area_id: 'STT' }),
    ]
    const basis = { ...(await basisOfParcels(land, formed)), netToGross: new Map([['HSK', 1.357]]) }
    const sums = addSums(6, scheduleOfAreas(basis, () => undefined).groups.values())
    expect(sums.netToGrossUnknownMm2 / 1e6).toBeCloseTo(40_000, 3)
    const ofSite = { ...basis, card: EXAMPLE_CARD }
    expect(addSums(9, scheduleOfAreas(ofSite, () => undefined).groups.values()).netToGrossUnknownMm2).toBe(0)
  })

  it('a line by formed land is computed again from site area and ratio', async () => {
    const formed = { ...EXAMPLE_CARD, lines: [{ ...EXAMPLE_CARD.lines[0]!, basis: 'formed_m2' as const }] }
    const basis = {
      ...(await basisOfParcels([parcel('A', square(0, 0, 100), { area_id: 'HSK' })], formed)),
      netToGross: new Map([['HSK', 1.357]]),
    }
    const given = { shares: [], phaseYear: 2024 }
    const figure = costLineFigure(basis, 0, given, parcelCost(basis, 0, given), 0)
    const why = figure.explain!()
    expect(why.terms.slice(0, 2).map(({ value }) => Number(value.toFixed(3)))).toEqual([10_000, 1.357])
    // 10,000 × 1.357 × 4,000 × 1.1
    expect(knownValue(figure.amount)).toBe(59_708_000)
    expect(recompute(why)).toBeCloseTo(59_708_000, 2)
  })

  it('a parcel without floor area says which line is missing, and is listed with the reason', async () => {
    const [formation, roads] = EXAMPLE_CARD.lines
    const card = { ...EXAMPLE_CARD, lines: [formation!, { ...roads!, basis: 'gfa_m2' as const }] }
    const basis = await basisOfParcels(
      [parcel('A', square(0, 0, 100), { plot_ratio_non_domestic: 5 }), parcel('B', square(200, 0, 100))],
      card,
    )
    expect(tooLow(notEstimatedAt(basis, 0, undefined))).toBeUndefined()
    expect(tooLow(notEstimatedAt(basis, 1, undefined))?.params).toEqual({
      lines: [{ key: 'cost.gap.line', params: { line: roads!.label, reason: { key: 'absent.noPlotRatio' } } }],
    })
    const both = [0, 1].map((row) => ({ row, given: undefined }))
    expect(worksNotEstimated(basis, both)).toMatchObject([{ code: 'cost-incomplete', parcels: ['B'] }])
    const sums = addSums(9, scheduleOfAreas(basis, () => undefined).groups.values())
    expect([sums.costIncomplete, sums.costIncompleteMm2 / 1e6]).toEqual([1, expect.closeTo(10_000, 3)])
  })

  it('land of unknown tenure is listed, but not where its owner brings it', async () => {
    const land = { ...EXAMPLE_CARD.lines[0]!, code: 'LR1', basis: 'resumed_m2' as const }
    const basis = {
      ...(await basisOfParcels(
        [
          parcel('A', square(0, 0, 100), { tenure: 'mixed' }),
          parcel('B', square(200, 0, 100), { tenure: 'Government' }),
        ],
        { ...EXAMPLE_CARD, lines: [...EXAMPLE_CARD.lines, land] },
      )),
      landBroughtIn: new Set(['landowner'] as const),
    }
    const of = (row: number, deliveryMode?: 'landowner') => ({
      row,
      given: deliveryMode && { shares: [], deliveryMode },
    })
    expect(resumptionNotEstimated(basis, [of(0), of(1)])).toMatchObject([
      { code: 'resumption-unknown', severity: 'note', parcels: ['A'] },
    ])
    expect(resumptionNotEstimated(basis, [of(0, 'landowner')])).toEqual([])
  })

  it('a card for gross formed land must not count the net site area, nor the other way about', () => {
    expect(cardBasisFindings(EXAMPLE_CARD)).toEqual([])
    expect(againstAreaBasis({ ...EXAMPLE_CARD, areaBasis: 'gross' })).toEqual(['SF', 'RD'])
    const formed = EXAMPLE_CARD.lines.map((line) => ({ ...line, basis: 'formed_m2' as const }))
    expect(cardBasisFindings({ ...EXAMPLE_CARD, lines: formed })).toMatchObject([
      { code: 'card-basis', message: { key: 'finding.card-basis-net', params: { lines: ['SF', 'RD'] } } },
    ])
    expect(cardBasisFindings({ ...EXAMPLE_CARD, areaBasis: 'gross', lines: formed })).toEqual([])
  })

  it('fees and contingencies read as factors that follow each other', () => {
    expect([0.1, 0.125, 0, 1].map(onTop)).toEqual(['1.10', '1.125', '1.00', '2.00'])
  })
})
