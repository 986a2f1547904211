import { describe, expect, it } from 'vitest'
import { allFigures } from '../../src/measures/all.ts'
import type { Basis } from '../../src/measures/basis.ts'
import { knownValue } from '../../src/measures/figure.ts'
import type { MeasureContext } from '../../src/measures/measure.ts'
import { areDistinguishable, nearestSite, parcelAccess, sitesLeftOut } from '../../src/measures/proximity.ts'
import { membersOf, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import { loadUniversityTown } from '../../src/parcels/universityTown.ts'
import type { Assignment } from '../../src/plan/types.ts'
import { gridFile, parcel, square } from '../support/gridFile.ts'
import { EXAMPLE_CARD, testAssignee } from '../support/land.ts'

/**
 * Two sites and three parcels in a row, west to east, metres:
 * P1 0–100 (1 ha), West 600–1,100 (25 ha, from 2026), P2 1,400–1,600 (4 ha), East 2,600–3,600 (100 ha, from 2030),
 * P3 3,600–3,800 (4 ha), touching East.
 */
const SITE = { name_en: 'S', name_zh: 'S', source: 't', as_of: '2026', accuracy_m: 300 }
const SITES = [
  parcel('West', square(600, 0, 500), { ...SITE, campus: 'Ngau Tam Mei', available_from: 2026 }),
  parcel('East', square(2600, 0, 1000), { ...SITE, campus: 'Hung Shui Kiu', available_from: 2030 }),
]
const P1 = parcel('P1', square(0, 0, 100), { accuracy_m: 400 })
const P2 = parcel('P2', square(1400, 0, 200))
const P3 = parcel('P3', square(3600, 0, 200))

async function twoSites(parcels = [P1, P2, P3], more: Partial<Basis> = {}): Promise<Basis> {
  const town = loadUniversityTown(gridFile(SITES))
  if (!town.ok) throw new Error(town.reason.key)
  const loaded = await loadParcels({ name: 't.geojson', bytes: gridFile(parcels), sites: town.value })
  if (!loaded.ok) throw new Error(loaded.reason.key)
  const land = { layer: loaded.value.layer, sites: town.value.sites, siteShapes: town.value.shapes }
  return { ...land, netToGross: new Map(), card: EXAMPLE_CARD, halfDistanceM: 1000, scoredKinds: [], ...more }
}

function figuresOf(basis: Basis, holders: Readonly<Record<string, string>>) {
  const assignmentOf = (row: number): Assignment | undefined => {
    const holder = holders[basis.layer.ids[row]!]
    return holder === undefined ? undefined : { shares: [{ assignee: holder, share: 1 }] }
  }
  const firms = new Map([
    ['F', testAssignee('F', 'anchor-firm')],
    ['D', testAssignee('D', 'developer')],
  ])
  const context: MeasureContext = {
    basis,
    schedule: scheduleOfAreas(basis, assignmentOf),
    overlaps: { state: 'checking', done: 0, total: 3 },
    assignee: (id) => firms.get(id),
    members: (group) => membersOf(basis.layer, assignmentOf).get(group) ?? [],
    source: () => undefined,
  }
  return allFigures(context)
}

const ALL = { P1: 'F', P2: 'F', P3: 'D' }

describe('proximity of three parcels to two sites', () => {
  it('measures edge to edge, to the millimetre', async () => {
    const { layer } = await twoSites()
    const metres = [500, 2500, 300, 1000, 2500, 0]
    for (const [i, metre] of metres.entries()) expect(Math.abs(layer.siteDistancesM[i]! - metre)).toBeLessThan(0.001)
  })

  it('scores by the nearest, weighs by site area, and carries the accuracy of both shapes', async () => {
    const basis = await twoSites()
    // √(300² + 400²) = 500
    expect(nearestSite(basis, 0)).toMatchObject({ accuracyM: 500, site: { id: 'West' } })
    // P1 100 × 2^−0.5 = 70.710678, P2 100 × 2^−0.3 = 81.225240, P3 100
    // (70.710678 × 1 + 81.225240 × 4 + 100 × 4) ÷ 9 = 88.401293
    const score = figuresOf(basis, ALL).get('proximity-score')!
    expect(knownValue(score.amount)).toBeCloseTo((70.710678 + 81.22524 * 4 + 400) / 9, 5)
    // P1 0–1,000 m: 50–100; P2 0–600 m: 65.975396–100; P3 0–300 m: 81.225240–100
    expect(score.range!.low).toBeCloseTo((50 + 65.975396 * 4 + 81.22524 * 4) / 9, 5)
    expect(score.range!.high).toBeCloseTo(100, 5)
  })

  it('counts only the kinds of assignee that are chosen', async () => {
    const basis = await twoSites(undefined, { scoredKinds: ['anchor-firm'] })
    const figures = figuresOf(basis, ALL)
    expect(knownValue(figures.get('proximity-score')!.amount)).toBeCloseTo((70.710678 + 81.22524 * 4) / 5, 5)
    expect(knownValue(figures.get('share-within-500m')!.amount)).toBe(1)
  })

  it('shares the assigned land out by distance', async () => {
    const figures = figuresOf(await twoSites(), ALL)
    // 500 m to the millimetre or a hair more: P1 counts from 1 km on
    expect(knownValue(figures.get('share-within-1000m')!.amount)).toBeCloseTo(1, 6)
    const basis = await twoSites(undefined, { asAtYear: 2028 })
    // East comes in 2030: P3 then lies 2,500 m from West
    const early = figuresOf(basis, ALL)
    expect(knownValue(early.get('share-within-1000m')!.amount)).toBeCloseTo(5 / 9, 6)
    expect(knownValue(early.get('share-within-2000m')!.amount)).toBeCloseTo(5 / 9, 6)
    expect(knownValue(early.get('share-within-5000m')!.amount)).toBeCloseTo(1, 6)
  })

  it('gives access to every site by its area; a site not yet there drops from the sum and stays in the divisor', async () => {
    const basis = await twoSites()
    // P1: (25 × 2^−0.5 + 100 × 2^−2.5) ÷ 125 = (17.677670 + 17.677670) ÷ 125 = 28.284271 %
    expect(parcelAccess(basis, 0)).toBeCloseTo(28.284271, 4)
    // P3: (25 × 2^−2.5 + 100) ÷ 125 = 83.535534 %
    expect(parcelAccess(basis, 2)).toBeCloseTo(83.535534, 4)
    const early = { ...basis, asAtYear: 2028 }
    expect(parcelAccess(early, 0)).toBeCloseTo(14.142136, 4)
    expect(sitesLeftOut(early).map(({ id }) => id)).toEqual(['East'])
    const p2 = (25 * 2 ** -0.3 + 100 * 2 ** -1) / 1.25
    const access = figuresOf(basis, ALL).get('access-score')!
    expect(knownValue(access.amount)).toBeCloseTo((28.284271 + p2 * 4 + 83.535534 * 4) / 9, 4)
  })

  it('gives the model’s example: 1, 8 and 10 km from 52, 40 and 9 ha, 39.2', async () => {
    const basis = await twoSites()
    const sites = [52, 40, 9].map((ha) => ({ ...basis.sites[0]!, siteAreaM2: ha * 10_000 }))
    const layer = { ...basis.layer, siteDistancesM: new Float64Array([1000, 8000, 10_000]) }
    expect(parcelAccess({ ...basis, sites, layer, halfDistanceM: 2000 }, 0)).toBeCloseTo(39.2, 1)
  })

  it('is absent, with the year in the reason, before any site is there', async () => {
    const figures = figuresOf(await twoSites(undefined, { asAtYear: 2025 }), ALL)
    expect(figures.get('proximity-score')!.amount).toEqual({
      absent: { key: 'absent.noSiteByYear', params: { year: '2025' } },
    })
    // land within reach of a site that is not there: a true 0
    expect(knownValue(figures.get('access-score')!.amount)).toBe(0)
  })

  it('does not depend on the order of the parcels', async () => {
    const values = (figures: ReturnType<typeof figuresOf>) =>
      [...figures].filter(([id]) => /score|share/.test(id)).map(([, { amount }]) => knownValue(amount))
    const one = values(figuresOf(await twoSites(), ALL))
    expect(values(figuresOf(await twoSites([P3, P1, P2]), ALL))).toEqual(one)
    expect(one).toHaveLength(6)
  })

  it('tells two scores apart only where their ranges do not meet', () => {
    expect(areDistinguishable({ low: 40, high: 60 }, { low: 60, high: 70 })).toBe(false)
    expect(areDistinguishable({ low: 40, high: 59 }, { low: 60, high: 70 })).toBe(true)
    expect(areDistinguishable({ low: 60, high: 70 }, { low: 40, high: 59 })).toBe(true)
  })
})
