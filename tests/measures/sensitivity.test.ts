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
      { id: 'A', proximity: 1, cost: 0.8, area: 0.75 },
      { id: 'B', proximity: 0.75, cost: 1, area: 1 },
    ])
    // a third that is no best changes nobody's marks; one without land is not weighed
    expect(marksOf([A, B, scenario('C', 10, 9e9, 1), scenario('D', 90, 0, 0)]).slice(0, 2)).toEqual(marksOf([A, B]))
  })

  it('says at which weight of proximity the lead changes', () => {
    const [a, b] = marksOf([A, B])
    // p = 0.25; r = (−0.2 − 0.25) ÷ 2 = −0.225; w* = 0.225 ÷ 0.475 = 0.473684
    expect(leads(a!, b!, { cost: 1, area: 1 })).toEqual({ p: 0.25, r: expect.closeTo(-0.225, 12) })
    const found = standing(a!, b!, { cost: 1, area: 1 })
    expect(found).toEqual({ kind: 'above', at: expect.closeTo(0.473684, 6) })
    expect(standing(b!, a!, { cost: 1, area: 1 })).toEqual({ kind: 'below', at: expect.closeTo(0.473684, 6) })
    // at that weight both marks are the same, on either side the other one leads
    const mark = (marks: typeof a, w: number) =>
      weightedMark(marks!, { proximity: w, cost: (1 - w) / 2, area: (1 - w) / 2 })
    const at = 'at' in found ? found.at : Number.NaN
    expect(mark(a, at)).toBeCloseTo(mark(b, at), 12)
    expect(mark(a, at + 0.01)).toBeGreaterThan(mark(b, at + 0.01))
    expect(mark(a, at - 0.01)).toBeLessThan(mark(b, at - 0.01))
  })

  it('normalises weights: only their parts count', () => {
    const [a] = marksOf([A, B])
    expect(weightedMark(a!, { proximity: 2, cost: 1, area: 1 })).toBeCloseTo(0.5 + 0.2 + 0.1875, 12)
    expect(weightedMark(a!, { proximity: 50, cost: 25, area: 25 })).toBeCloseTo(0.8875, 12)
  })

  it('tells who is ahead throughout, and who is equal', () => {
    const marks = (proximity: number, cost: number, area: number) => ({ id: '', proximity, cost, area })
    const even = { cost: 1, area: 1 }
    expect(standing(marks(1, 1, 1), marks(0.5, 0.5, 1), even)).toEqual({ kind: 'always' })
    expect(standing(marks(0.5, 1, 0.5), marks(0.5, 1, 0.8), even)).toEqual({ kind: 'never' })
    expect(standing(marks(1, 1, 1), marks(1, 1, 1), even)).toEqual({ kind: 'equal' })
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
