import { describe, expect, it } from 'vitest'
import { HALF_DISTANCES_M, scoresByHalfDistance } from '../../src/measures/halfDistances.ts'
import { leads, marksOf, standing, type Weighed, weightedMark } from '../../src/measures/sensitivity.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'

const scenario = (id: string, score: number, costHkd: number, areaM2: number): Weighed => ({
  id,
  score: { score, low: score - 5, high: score + 5 },
  costHkd,
  areaM2,
})
/** A is nearer, B cheaper and larger. */
const A = scenario('A', 80, 2e9, 600_000)
const B = scenario('B', 60, 1.6e9, 800_000)

describe('sensitivity to the weights', () => {
  it('marks each scenario against the best of those compared', () => {
    expect(marksOf([A, B])).toEqual([
      { id: 'A', proximity: 1, proximityLow: 0.9375, proximityHigh: 1.0625, cost: 0.8, area: 0.75 },
      { id: 'B', proximity: 0.75, proximityLow: 0.6875, proximityHigh: 0.8125, cost: 1, area: 1 },
    ])
    // a third that is no best changes nobody's marks; one without land is not weighed
    expect(marksOf([A, B, scenario('C', 10, 9e9, 1), scenario('D', 90, 0, 0)]).slice(0, 2)).toEqual(marksOf([A, B]))
  })

  it('says from which weight of proximity on the lead is certain, at the ends of the ranges', () => {
    const [a, b] = marksOf([A, B])
    const even = { cost: 1, area: 1 }
    // p: 75 − 65 to 85 − 55, of 80: 0.125 to 0.375; r = (−0.2 − 0.25) ÷ 2 = −0.225
    expect(leads(a!, b!, even)).toEqual({ low: 0.125, high: 0.375, r: expect.closeTo(-0.225, 12) })
    // B is ahead until 0.225 ÷ (0.225 + 0.375), A from 0.225 ÷ (0.225 + 0.125) on
    const found = { kind: 'until', at: expect.closeTo(0.375, 6), until: expect.closeTo(0.642857, 6) }
    expect(standing(a!, b!, even)).toEqual({ ...found, first: 'b' })
    expect(standing(b!, a!, even)).toEqual({ ...found, first: 'a' })
    // at those weights the worst of the one and the best of the other are level
    const mark = (marks: typeof a, w: number, end: 'proximityLow' | 'proximityHigh') =>
      weightedMark(marks!, { proximity: w, cost: (1 - w) / 2, area: (1 - w) / 2 }, end)
    expect(mark(b, 0.375, 'proximityLow')).toBeCloseTo(mark(a, 0.375, 'proximityHigh'), 9)
    expect(mark(a, 0.6428571429, 'proximityLow')).toBeCloseTo(mark(b, 0.6428571429, 'proximityHigh'), 9)
  })

  it('never puts one before the other by scores whose ranges overlap', () => {
    // 80 and 75, each ± 5: the ranges overlap; C is cheaper, so cost tells until proximity weighs too much
    const C = scenario('C', 75, 1.6e9, 600_000)
    const [a, c] = marksOf([A, C])
    // seen from C: p is 70 − 85 of 80 = −0.1875 at worst, r = 0.2 ÷ 2 = 0.1: certain below 0.1 ÷ 0.2875
    expect(standing(a!, c!, { cost: 1, area: 1 })).toEqual({
      kind: 'until',
      first: 'b',
      at: expect.closeTo(0.347826, 6),
    })
    // with the same cost and area nothing tells them apart, whatever the weight
    const D = scenario('D', 75, 2e9, 600_000)
    const [a2, d] = marksOf([A, D])
    expect(standing(a2!, d!, { cost: 1, area: 1 })).toEqual({ kind: 'open' })
  })

  it('normalises weights: only their parts count', () => {
    const [a] = marksOf([A, B])
    expect(weightedMark(a!, { proximity: 2, cost: 1, area: 1 })).toBeCloseTo(0.5 + 0.2 + 0.1875, 12)
    expect(weightedMark(a!, { proximity: 50, cost: 25, area: 25 })).toBeCloseTo(0.8875, 12)
  })

  it('tells who is ahead throughout', () => {
    const marks = (proximity: number, cost: number, area: number) => ({
      id: '',
      proximity,
      proximityLow: proximity,
      proximityHigh: proximity,
      cost,
      area,
    })
    const even = { cost: 1, area: 1 }
    expect(standing(marks(1, 1, 1), marks(0.5, 0.5, 1), even)).toEqual({ kind: 'always' })
    expect(standing(marks(0.5, 1, 0.5), marks(0.5, 1, 0.8), even)).toEqual({ kind: 'never' })
    expect(standing(marks(1, 1, 1), marks(1, 1, 1), even)).toEqual({ kind: 'open' })
    // with no weight on cost and area they do not part
    expect(standing(marks(1, 0, 0), marks(0.5, 1, 1), { cost: 0, area: 0 })).toEqual({ kind: 'always' })
  })
})

describe('sensitivity to the half-distance', () => {
  it('gives the score at each from 0.8 to 8 km, by hand', async () => {
    // the site's west edge lies at 2,000 m: P1 1,900 m away with 1 ha, P2 800 m away with 4 ha
    const basis = await basisOfParcels([parcel('P1', square(0, 0, 100)), parcel('P2', square(1000, 0, 200))])
    const members = [
      { row: 0, share: 1 },
      { row: 1, share: 1 },
    ]
    const scores = scoresByHalfDistance(basis, members)
    expect(scores.map(({ halfDistanceM }) => halfDistanceM)).toEqual([...HALF_DISTANCES_M])
    expect(scores[0]!.score).toBeCloseTo((100 * 2 ** (-1900 / 800) + 4 * 50) / 5, 3)
    expect(scores.at(-1)!.score).toBeCloseTo((100 * 2 ** (-1900 / 8000) + 400 * 2 ** (-800 / 8000)) / 5, 3)
    // the site is known to 500 m
    expect(scores[0]!.low).toBeCloseTo((100 * 2 ** (-2400 / 800) + 400 * 2 ** (-1300 / 800)) / 5, 3)
    for (const [i, one] of scores.slice(1).entries()) expect(one.score).toBeGreaterThan(scores[i]!.score)
    expect(scoresByHalfDistance(basis, [...members].reverse())).toEqual(scores)
    expect(scoresByHalfDistance(basis, [])).toEqual([])
    expect(
      scoresByHalfDistance({ ...basis, asAtYear: 2000, sites: [{ ...basis.sites[0]!, availableFrom: 2030 }] }, members),
    ).toEqual([])
  })
})
