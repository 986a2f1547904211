import { describe, expect, it } from 'vitest'
import { costDrivers } from '../../src/measures/costDrivers.ts'
import { drawRates } from '../../src/measures/costRange.ts'
import { EXAMPLE_CARD } from '../support/land.ts'

const draws = drawRates(EXAMPLE_CARD)

describe('what drives the range of a cost', () => {
  it('lists site formation before roads: a sum of 160 and 75 HK$M, rates 3–4–8 and 2–2.5–5 thousand', () => {
    const drivers = costDrivers(EXAMPLE_CARD, draws, [160e6, 75e6])
    expect(drivers.map(({ line }) => line)).toEqual([0, 1])
    expect(drivers[0]!.swingHkd).toBeGreaterThan(drivers[1]!.swingHkd)
  })

  it('moves one line alone: each swing is the line’s own P10 to P90, the others at their likely rate', () => {
    const [formation, roads] = costDrivers(EXAMPLE_CARD, draws, [160e6, 75e6])
    // PERT 3–4–8, λ 4 is a beta with α = 1.8 and β = 4.2 on a span of 5: P10 3.450 and P90 5.730 (thousand)
    expect(formation!.lowHkd / 1e6).toBeCloseTo(235 + 160 * (3.45 / 4 - 1), 0)
    expect(formation!.highHkd / 1e6).toBeCloseTo(235 + 160 * (5.7295 / 4 - 1), 0)
    expect(roads!.highHkd).toBeLessThan(formation!.highHkd)
  })

  it('leaves out lines without a total, and rates without a range', () => {
    const fixed = {
      ...EXAMPLE_CARD,
      lines: EXAMPLE_CARD.lines.map((line) => ({ ...line, low: 9, likely: 9, high: 9 })),
    }
    expect(costDrivers(EXAMPLE_CARD, draws, [160e6, 0]).map(({ line }) => line)).toEqual([0])
    expect(costDrivers(fixed, drawRates(fixed), [1e6, 1e6])).toEqual([])
  })
})
