import { describe, expect, it } from 'vitest'
import { costRange, DRAWS, drawRates, pertQuantiles } from '../../src/measures/costRange.ts'
import { headlineRange } from '../../src/measures/costRangeMeasure.ts'
import { EXAMPLE_CARD } from '../support/land.ts'

const million = (hkd: number) => Math.round(hkd / 1e5) / 10

describe('range of the cost estimate', () => {
  it('gives the worked example, works only: 211.1 / 259.5 / 326.3 against likely 235.0 HK$M', () => {
    // MODEL: A 1 ha formed, B 2 ha pond: site formation 40 + 120, roads 25 + 50, at likely rates
    const range = costRange(drawRates(EXAMPLE_CARD), [160e6, 75e6])!
    expect(Math.abs(million(range.p10) - 211.1)).toBeLessThanOrEqual(0.6)
    expect(Math.abs(million(range.p50) - 259.5)).toBeLessThanOrEqual(0.6)
    expect(Math.abs(million(range.p90) - 326.3)).toBeLessThanOrEqual(0.8)
  })

  it('is the same for the same card, to the last digit', () => {
    const once = costRange(drawRates(EXAMPLE_CARD), [160e6, 75e6])
    expect(costRange(drawRates(EXAMPLE_CARD), [160e6, 75e6])).toEqual(once)
  })

  it('has the mean of a PERT: (low + 4 likely + high) ÷ 6', () => {
    const quantiles = pertQuantiles(3000, 4000, 8000)
    const mean = quantiles.reduce((sum, rate) => sum + rate, 0) / DRAWS
    expect(mean).toBeCloseTo((3000 + 4 * 4000 + 8000) / 6, 0)
    expect(quantiles[0]).toBeGreaterThan(3000)
    expect(quantiles.at(-1)).toBeLessThan(8000)
  })

  it('does not shrink with the number of parcels: twice the land has twice the range', () => {
    const draws = drawRates(EXAMPLE_CARD)
    const [one, two] = [costRange(draws, [160e6, 75e6])!, costRange(draws, [320e6, 150e6])!]
    expect(two.p90 - two.p10).toBeCloseTo(2 * (one.p90 - one.p10), 3)
  })

  it('is absent where there is nothing to cost', () => {
    expect(costRange(drawRates(EXAMPLE_CARD), [0, 0])).toBeUndefined()
  })
})

describe('the range of the headline, of a likely cost of 100', () => {
  const headline = (p10: number, p90: number) => headlineRange(100, { p10, p90 })

  it('is that of the class, −20 and +30 per cent, where the draw is narrower on both sides', () => {
    expect(headline(90, 120)).toEqual({ low: 80, high: 130, by: 'class' })
    expect(headline(81, 129)).toEqual({ low: 80, high: 130, by: 'class' })
  })

  it('is the drawn one where it goes below −20 per cent, though not above +30', () => {
    expect(headline(75, 120)).toEqual({ low: 75, high: 120, by: 'draw' })
  })

  it('is the drawn one where it goes above +30 per cent, though not below −20', () => {
    expect(headline(90, 140)).toEqual({ low: 90, high: 140, by: 'draw' })
  })

  it('is the drawn one where it is wider on both sides', () => {
    expect(headline(70, 140)).toEqual({ low: 70, high: 140, by: 'draw' })
  })
})
