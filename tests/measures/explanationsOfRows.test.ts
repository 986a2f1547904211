import { describe, expect, it } from 'vitest'
import { boardSheets as sheetsInEnglish } from '../../src/locales/en/boardSheets.ts'
import { costParts as costInEnglish } from '../../src/locales/en/costParts.ts'
import { proximityPanels as panelsInEnglish } from '../../src/locales/en/proximityPanels.ts'
import { whyLines as whyInEnglish } from '../../src/locales/en/whyLines.ts'
import { addWords } from '../../src/locales/say.ts'
import { boardSheets as sheetsInChinese } from '../../src/locales/zh-Hant/boardSheets.ts'
import { costParts as costInChinese } from '../../src/locales/zh-Hant/costParts.ts'
import { proximityPanels as panelsInChinese } from '../../src/locales/zh-Hant/proximityPanels.ts'
import { whyLines as whyInChinese } from '../../src/locales/zh-Hant/whyLines.ts'
import { bundleSums } from '../../src/measures/bundleSums.ts'
import { bundleHomeFigures, bundleUseFigures } from '../../src/measures/bundleUseFigures.ts'
import { bundleHomes, bundleUses } from '../../src/measures/bundleUses.ts'
import { campusScaleFigure, campusScales } from '../../src/measures/campusScale.ts'
import { landFigures } from '../../src/measures/cardFigures.ts'
import { clarkEvansFigures } from '../../src/measures/clarkEvansFigure.ts'
import { coLocations } from '../../src/measures/coLocation.ts'
import { coLocationTermFigures } from '../../src/measures/coLocationFigures.ts'
import { costDrivers } from '../../src/measures/costDrivers.ts'
import { drawsOf, hkdOf, sumsOf } from '../../src/measures/costRangeMeasure.ts'
import { driverFigures } from '../../src/measures/driverFigures.ts'
import { type Figure, isPresent, knownValue, recompute } from '../../src/measures/figure.ts'
import { landGroupings } from '../../src/measures/grouping.ts'
import { groupingFigures, neighbourFigure, pieceFigure } from '../../src/measures/groupingFigures.ts'
import { scoresByHalfDistance } from '../../src/measures/halfDistances.ts'
import type { MeasureContext } from '../../src/measures/measure.ts'
import { neighboursOf } from '../../src/measures/pieces.ts'
import { membersOf, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { marksOf } from '../../src/measures/sensitivity.ts'
import { markFigure, scoreAtHalfFigure } from '../../src/measures/sensitivityFigures.ts'
import { worksTotal } from '../../src/measures/sharedWorks.ts'
import { spendingFigures } from '../../src/measures/spendingFigures.ts'
import type { Assignee, Assignment } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, testAssignee, testRatio } from '../support/land.ts'
import { unsaid } from '../support/unsaid.ts'
import { testWorks } from '../support/works.ts'

addWords(
  { ...sheetsInEnglish, ...costInEnglish, ...panelsInEnglish, ...whyInEnglish },
  { ...sheetsInChinese, ...costInChinese, ...panelsInChinese, ...whyInChinese },
)

// P 1 ha and Q 1 ha, 20 m apart; R 4 ha, 180 m from Q; all for 2030. F, an anchor firm, has P and Q; G of its sector R.
const LAND = [
  parcel('P', square(0, 0, 100), { available_from: 2030 }),
  parcel('Q', square(120, 0, 100), { available_from: 2030 }),
  parcel('R', square(400, 0, 200), { available_from: 2030 }),
]
const FIRMS: readonly Assignee[] = [
  { ...testAssignee('F', 'anchor-firm', 1), sector: 'ai-data' },
  { ...testAssignee('G', 'developer', 2), sector: 'ai-data' },
]
const GIVEN: Readonly<Record<string, Assignment>> = {
  P: { shares: [{ assignee: 'F', share: 1 }], deliveryMode: 'government' },
  Q: { shares: [{ assignee: 'F', share: 1 }], deliveryMode: 'successful-tenderer' },
  R: { shares: [{ assignee: 'G', share: 1 }], deliveryMode: 'government' },
}
const SEWER = testWorks({ low: 5e6, likely: 10e6, high: 20e6, readyYear: 2030, serves: ['P', 'Q'] })

async function context(): Promise<MeasureContext> {
  const payers = new Map([
    ['government', 'public'],
    ['successful-tenderer', 'private'],
  ] as const)
  const basis = { ...(await basisOfParcels(LAND)), payers }
  const assignmentOf = (row: number) => GIVEN[basis.layer.ids[row]!]
  return {
    basis,
    schedule: scheduleOfAreas(basis, assignmentOf),
    overlaps: { state: 'checking', done: 0, total: 3 },
    assignee: (id) => FIRMS.find((one) => one.id === id),
    members: (group) => membersOf(basis.layer, assignmentOf).get(group) ?? [],
    source: () => undefined,
  }
}

/** Each figure makes itself again from its printed inputs, to the grain of its unit, and says why in both languages. */
function hold(figures: readonly Figure[]): void {
  for (const figure of figures) {
    expect(isPresent(figure.amount), figure.measure).toBe(true)
    const again = recompute(figure.explain!())!
    // money is rounded to the cent, land to a square millimetre, scores to a millionth
    expect(Math.abs(again - knownValue(figure.amount)!), figure.measure).toBeLessThan(
      figure.unit === 'hkd' ? 0.006 : 1e-5,
    )
    expect(unsaid(figure), figure.measure).toEqual([])
  }
}
const known = (figure: Figure) => knownValue(figure.amount)

describe('why a number in a row of a panel', () => {
  it('of grouping: F has two parcels in one piece of 2 ha, all of them with a neighbour', async () => {
    const { basis, members } = await context()
    const [ofF, ofG, ofSector] = landGroupings(basis, FIRMS, members)
    const figures = groupingFigures(basis, ofF!, FIRMS[0]!.name)
    hold(Object.values(figures))
    expect(known(figures.parcels)).toBe(2)
    expect(known(figures.area)).toBeCloseTo(20_000, 3)
    expect(known(figures.pieces)).toBe(1)
    expect(known(figures.largest)).toBe(1)
    expect(known(figures.contiguity)).toBe(1)
    expect(figures.pieces.explain!().terms[0]!.parcels).toEqual(['P', 'Q'])
    // a single parcel can have no neighbour of its own: absent, not 0
    expect(groupingFigures(basis, ofG!, FIRMS[1]!.name).contiguity.amount).toEqual({
      absent: { key: 'absent.oneParcel' },
    })
    // the sector: P and Q in one piece, R in another; two of three have a neighbour
    const sector = groupingFigures(basis, ofSector!, { key: 'sector.ai-data' })
    hold(Object.values(sector))
    expect(known(sector.pieces)).toBe(2)
    expect(known(sector.contiguity)).toBeCloseTo(2 / 3, 9)
    const piece = pieceFigure(basis, ofSector!, 1, { key: 'why.pieceOf', params: { at: 2, name: 'F' } })
    hold([piece])
    expect(piece.explain!().terms.map(({ parcels }) => parcels)).toEqual([['P'], ['Q']])
  })

  it('of a neighbour: Q is 20 m from P', async () => {
    const { basis } = await context()
    const figure = neighbourFigure(basis, 0, neighboursOf(basis.layer, 0)[0]!)
    hold([figure])
    expect(known(figure)).toBeCloseTo(20, 3)
  })

  it('of co-location: R, 180 m from Q, counts as 4 ha × 2^(−0.09)', async () => {
    const { basis, members } = await context()
    const [shown] = coLocations(basis, FIRMS, members)
    const figures = coLocationTermFigures(basis, shown!, shown!.terms[0]!)
    hold(Object.values(figures))
    expect(known(figures.area)).toBeCloseTo(40_000, 3)
    expect(known(figures.distance)).toBeCloseTo(180, 3)
    expect(known(figures.counts)).toBeCloseTo(40_000 * 2 ** -0.09, 2)
    expect(figures.distance.explain!().terms[0]!.parcels).toEqual(['R', 'Q'])
  })

  it('of Clark–Evans: the standard score is the lead over chance in standard errors', async () => {
    const { basis } = await context()
    const name = { key: 'grouping.wholePlan' }
    const { plain, corrected, score } = clarkEvansFigures(basis, [0, 1, 2], undefined, name)
    hold([plain, corrected, score])
  })

  it('of the tornado: 60 of 6 ha at likely rates, one line at its own quantile, and the swing between', async () => {
    const of = await context()
    const { card } = of.basis
    const drivers = costDrivers(card, drawsOf(card), hkdOf(sumsOf(of, 'assigned').baseCents))
    expect(drivers.map(({ line }) => line)).toEqual([0, 1])
    for (const driver of drivers) {
      const figures = driverFigures(card, driver)
      hold(Object.values(figures))
      // formation 240M and roads 150M on 6 ha: the other line stands at its likely rate
      expect(figures.low.explain!().terms[0]!.value).toBeCloseTo(driver.line === 0 ? 150e6 : 240e6, 0)
      expect(known(figures.low)!).toBeLessThan(390e6)
      expect(known(figures.high)!).toBeGreaterThan(390e6)
    }
  })

  it('of a year: public and private works by assignee, and the sewer apart', async () => {
    const of = await context()
    const rowOf = new Map(['P', 'Q', 'R'].map((id, row) => [id, row] as const))
    const works = worksTotal([SEWER], { basis: of.basis, rowOf, heldAt: () => 'assigned' })
    const figures = spendingFigures(of, works, 2030)
    hold(Object.values(figures))
    // 1 ha × 6,500 × 1.1 × 1.15 × 1.03⁶ for each hectare: P and R public, 5 ha; Q private, 1 ha
    const hectare = 10_000 * 6500 * 1.1 * 1.15 * 1.03 ** 6
    expect(known(figures.publicWorks)).toBeCloseTo(5 * hectare, 0)
    expect(known(figures.privateWorks)).toBeCloseTo(hectare, 0)
    expect(known(figures.sharedPublic)).toBeCloseTo(10e6 * 1.03 ** 6, 1)
    expect(known(figures.sharedPrivate)).toBe(0)
    expect(figures.publicWorks.explain!().terms.map(({ parcels }) => parcels)).toEqual([['R'], ['P', 'Q']])
    expect(known(figures.sum)).toBeCloseTo(6 * hectare + 10e6 * 1.03 ** 6, 0)
  })

  it('of sensitivity: a mark is each part of the best by its weight, a score that of its half-distance', async () => {
    const { basis, members } = await context()
    const weigh = (id: string, score: number, costHkd: number, areaM2: number) => ({
      id,
      score: { score, low: score, high: score },
      costHkd,
      areaM2,
    })
    const [a, b] = [weigh('a', 80, 200, 10), weigh('b', 40, 100, 20)]
    const figure = markFigure(a, marksOf([a, b])[0]!, { proximity: 2, cost: 1, area: 1 })
    hold([figure])
    // (2 × 1 + 100 ÷ 200 + 10 ÷ 20) ÷ 4
    expect(known(figure)).toBeCloseTo(0.75, 9)
    // 84 of 80 would pass the best, and is the best
    const sure = { ...a, score: { score: 80, low: 60, high: 84 } }
    const marks = marksOf([sure, weigh('c', 40, 200, 10)])[0]!
    const weights = { proximity: 2, cost: 1, area: 1 }
    const [low, high] = [markFigure(sure, marks, weights, 'low'), markFigure(sure, marks, weights, 'high')]
    hold([low, high])
    // (2 × 60 ÷ 80 + 1 + 1) ÷ 4
    expect([known(low), known(high)]).toEqual([0.875, 1])
    const own = members('assignee:F')
    const at = scoresByHalfDistance(basis, own, [800])[0]!
    const half = scoreAtHalfFigure(basis, own, at)
    hold([half, scoreAtHalfFigure(basis, own, at, 'low'), scoreAtHalfFigure(basis, own, at, 'high')])
    // P 1,900 m, Q 1,780 m from the site
    expect(known(half)).toBeCloseTo(50 * (2 ** (-1900 / 800) + 2 ** (-1780 / 800)), 3)
  })

  it('of what a bundle is for: 5,000 m² of homes on P make 100 flats and 270 people', async () => {
    const basis = await basisOfParcels([
      parcel('P', square(0, 0, 100), { land_use: 'R', plot_ratio_domestic: 0.5 }),
      parcel('Q', square(200, 0, 100), { land_use: 'R' }),
    ])
    const rowOf = new Map(['P', 'Q'].map((id, row) => [id, row] as const))
    const sites = ['P', 'Q'].map((id) => ({ parcel: id, duty: 'retain' as const }))
    const sums = bundleSums(basis, rowOf, { id: 'b', order: 1, name: { en: 'b', zh: 'b' }, sites })
    const [use] = bundleUses(basis, sums, () => undefined)
    const name = { en: 'Homes', zh: '住宅' }
    const figures = bundleUseFigures(basis, use!, name)
    const ratios = { gfaPerFlatM2: 50, gfaPerWorkerM2: 47, personsPerFlat: 2.7, personsPerFlatOf: new Map() }
    const homes = bundleHomeFigures(
      basis,
      bundleHomes(basis, sums, ratios, () => undefined),
    )
    hold([...Object.values(figures), ...Object.values(homes)])
    expect(known(figures.area)).toBeCloseTo(20_000, 3)
    expect(known(figures.gfa)).toBeCloseTo(5000, 3)
    expect([known(homes.flats), known(homes.people)]).toEqual([100, 270])
    // Q has no plot ratio: it is not counted, and that is said
    expect(homes.flats.explain!().facts.map(({ text }) => text)).toEqual([{ key: 'absent.noPlotRatio' }])
    const none = { ...use!, of: use!.of.map((site) => ({ ...site, gfaM2: undefined })) }
    expect(bundleUseFigures(basis, none, name).gfa.amount).toEqual({ absent: { key: 'absent.noPlotRatio' } })
  })

  it('of a card: 400 m around, and 1 ha measured against 1.25 ha stated', async () => {
    const basis = await basisOfParcels([parcel('P', square(0, 0, 100), { stated_area_m2: 12_500 })])
    const { perimeter, ofStated } = landFigures(basis, 0)
    hold([perimeter, ofStated!])
    expect(known(perimeter)).toBeCloseTo(400, 3)
    expect(known(ofStated!)).toBeCloseTo(0.8, 6)
    expect(landFigures(await basisOfParcels([parcel('Q', square(0, 0, 100))]), 0).ofStated).toBeUndefined()
  })

  it('of a scale: 101 ha are 1.68 times a campus of 60 ha', () => {
    const label = { en: 'HKUST', zh: '科大' }
    const ratio = { ...testRatio('campus_hkust', 60), label }
    const [scale] = campusScales(1_010_000, new Map([[ratio.id, ratio]]))
    const figure = campusScaleFigure(1_010_000, { key: 'measure.siteAreaOne' }, scale!, undefined)
    hold([figure])
    expect(known(figure)).toBeCloseTo(101 / 60, 9)
  })
})
