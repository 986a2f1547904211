import { describe, expect, it } from 'vitest'
import { compare as english } from '../../src/locales/en/compare.ts'
import { addWords, say } from '../../src/locales/say.ts'
import { compare as chinese } from '../../src/locales/zh-Hant/compare.ts'
import { compareFigures, deltaOf, sharedAxis } from '../../src/measures/compareScenarios.ts'
import { consensusOf } from '../../src/measures/consensus.ts'
import { type Figure, present } from '../../src/measures/figure.ts'
import { priceBasisOf, pricedName } from '../../src/measures/priceBasis.ts'
import type { RateCard } from '../../src/plan/rateCard.ts'
import type { Assignment } from '../../src/plan/types.ts'
import { basisOfParcels, EXAMPLE_CARD } from '../support/land.ts'
import { all, PAIR_FEATURES } from '../support/pairs.ts'

describe('the table of a comparison', () => {
  const COST = 'assigned-cost-likely-hkd'
  const hkd = (value: number, low: number, high: number): Figure => ({
    measure: COST,
    unit: 'hkd',
    amount: present(value),
    range: { low, high },
  })
  const of = (id: string, cost: Figure) => ({ id, figures: new Map([[COST, cost]]) })

  it('has each measure against the base, and the best and worst that can be told apart', () => {
    const [row] = compareFigures([of('a', hkd(10, 8, 12)), of('b', hkd(14, 13, 16)), of('c', hkd(11, 9, 13))], 'a')
    expect(row!.cells.map(({ delta, standing, rank }) => [delta, standing, rank])).toEqual([
      [undefined, undefined, 'best'],
      [4, 'more', 'worst'],
      [1, 'not-distinguishable', undefined],
    ])
    expect(sharedAxis(row!)).toEqual({ low: 8, high: 16 })
  })

  it('names none best where the ends cannot be told apart, and no difference of what is absent', () => {
    const [row] = compareFigures([of('a', hkd(10, 5, 20)), of('b', hkd(14, 7, 28))], 'a')
    expect(row!.cells.map(({ rank }) => rank)).toEqual([undefined, undefined])
    const gone: Figure = { measure: COST, unit: 'hkd', amount: { absent: { key: 'absent.noRates' } } }
    expect(compareFigures([of('a', hkd(10, 5, 20)), of('b', gone)], 'a')[0]!.cells[1]).not.toHaveProperty('delta')
  })

  describe('of two costs by the same rates', () => {
    const { lines } = EXAMPLE_CARD
    /** Works by site formation (3,000 / 4,000 / 8,000) and roads (2,000 / 2,500 / 5,000), HK$M at likely rates. */
    const works = (formation: number, roads: number, card: RateCard = EXAMPLE_CARD): Figure => ({
      ...hkd(formation + roads, 0.75 * formation + 0.8 * roads, 2 * formation + 2 * roads),
      byLine: { card, hkd: [formation, roads] },
    })
    // the draws know no contingency here, so that the worked example's own numbers come out
    const plain = { ...EXAMPLE_CARD, onCosts: { ...EXAMPLE_CARD.onCosts, contingency: 0 } }

    it('says which is more though their ranges meet: what is common to both takes no part in the difference', () => {
      // 180–470 and 360–940 meet; the difference is the worked example of MODEL, 211.1 to 326.3
      const { standing, delta, drawn } = deltaOf(works(160, 75, plain), works(320, 150, plain))
      expect([standing, delta]).toEqual(['more', 235])
      expect(Math.abs(drawn!.p10 - 211.1)).toBeLessThanOrEqual(0.6)
      expect(Math.abs(drawn!.p90 - 326.3)).toBeLessThanOrEqual(0.8)
    })

    it('has contingency, 15 per cent, in the difference as in the figures', () => {
      const { p10 } = deltaOf(works(160, 75), works(320, 150)).drawn!
      expect(Math.abs(p10 - 211.1 * 1.15)).toBeLessThanOrEqual(0.7)
    })

    it('is sure of a trade of one line for another only where no likely future turns it round', () => {
      // 10 × formation − 50 × roads: at most 10 × 2 − 50 × 0.8 = −20
      expect(deltaOf(works(100, 100), works(110, 50)).standing).toBe('less')
      // 45 × formation − 50 × roads: from 33.75 − 100 to 90 − 40, with a mean of 50.6 − 56.7
      expect(deltaOf(works(100, 100), works(145, 50)).standing).toBe('not-distinguishable')
    })

    it('takes a copy of the card for the same, and other rates for what they are', () => {
      const copy = { ...EXAMPLE_CARD, id: 'copy', title: { en: 'Copy', zh: '副本' }, lines: [...lines] }
      expect(deltaOf(works(160, 75), works(320, 150, copy)).standing).toBe('more')
      const dearer = { ...EXAMPLE_CARD, lines: lines.map((line) => ({ ...line, high: line.high + 1 })) }
      const { standing, drawn } = deltaOf(works(160, 75), works(320, 150, dearer))
      expect([standing, drawn]).toEqual(['not-distinguishable', undefined])
    })
  })

  it('calls neither best nor worst who pays first, what is counted, and what has no range to tell it apart', () => {
    const ranksOf = (measure: string, unit: Figure['unit']) => {
      const side = (id: string, value: number) => ({
        id,
        figures: new Map([[measure, { measure, unit, amount: present(value) }]]),
      })
      return compareFigures([side('a', 1), side('b', 2), side('c', 3)], 'a')[0]!.cells.map(({ rank }) => rank)
    }
    for (const measure of [
      'public-cost-likely-hkd',
      'private-cost-likely-hkd',
      'resumption-cost-likely-hkd',
      'assigned-cost-p90-hkd',
    ])
      expect(ranksOf(measure, 'hkd'), measure).toEqual([undefined, undefined, undefined])
    expect(ranksOf('access-score', 'score')).toEqual([undefined, undefined, undefined])
    expect(ranksOf('assigned-parcels', 'count')).toEqual([undefined, undefined, undefined])
    expect(ranksOf('balance-assigned-m2', 'm2')).toEqual([undefined, undefined, undefined])
    expect(ranksOf('proximity-score', 'score')).toEqual(['worst', undefined, 'best'])
    expect(ranksOf('share-within-1000m', 'ratio')).toEqual(['worst', undefined, 'best'])
  })
})

describe('the prices of a comparison', () => {
  addWords(english, chinese)
  const card = (priceLevel: string) => ({ priceLevel })
  const named = (measure: string, ...levels: string[]) =>
    pricedName({ key: `figure.${measure}` }, priceBasisOf(measure, levels.map(card)))

  it('are named with every sum of money, and works of cards of different levels only stand at constant prices', () => {
    expect(say(named('assigned-cost-p10-hkd', '2024-09', '2024-09'), 'en')).toBe('Works, P10, assigned, 2024-09 prices')
    expect(say(named('assigned-cost-p10-hkd', '2024-09', '2025'), 'en')).toMatch(/, constant prices$/)
    expect(say(named('assigned-cost-p90-hkd', '2024-09'), 'zh-Hant-HK')).toMatch(/，2024-09價格$/)
    expect(say(named('assigned-cost-likely-hkd', '2024-09'), 'en')).toMatch(/, money of the day$/)
    expect(say(named('resumption-cost-likely-hkd', '2024-09'), 'zh-Hant-HK')).toMatch(/，付款當日價格$/)
    expect(priceBasisOf('proximity-score', [card('2024-09')])).toBeUndefined()
  })
})

describe('agreement of several scenarios', () => {
  it('counts hectares and money at stake; land that none assigns is neither', async () => {
    const basis = await basisOfParcels(PAIR_FEATURES)
    const given = [
      { 0: all('A'), 1: all('A'), 2: all('A') },
      { 0: all('A'), 1: all('B') },
    ] as readonly Record<number, Assignment>[]
    const { agreed, contested } = consensusOf(
      basis,
      [0, 1, 2, 3, 4],
      given.map((one) => (row: number) => one[row]),
    )
    expect([agreed.rows, contested.rows]).toEqual([[0], [1, 2]])
    expect([agreed.areaM2, contested.areaM2].map(Math.round)).toEqual([10_000, 20_000])
    expect(Math.round(agreed.cost.likely / 1e4)).toBe(8223) // 6,500 × 1.1 × 1.15 a m²: HK$82.225M
  })
})
