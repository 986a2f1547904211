import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rateCardSchema } from '../../src/files/planSchema.ts'
import type { RateCard } from '../../src/plan/rateCard.ts'

interface Benchmark {
  readonly id: string
  readonly hkdMillion: number
  readonly grossFormedHa: number
  readonly hkdMillionPerHa: number
}
const { cards, benchmarks, defaultCard } = JSON.parse(
  readFileSync(new URL('../../public/data/rate-cards.json', import.meta.url), 'utf8'),
) as { cards: RateCard[]; benchmarks: Benchmark[]; defaultCard: string }

/** HK$ million per gross formed hectare on brownfield: works lines, then fees, then contingency. */
const perHectare = ({ lines, onCosts }: RateCard): number => {
  const works = lines
    .filter(({ basis, applies }) => basis === 'formed_m2' && (applies?.ground?.includes('brownfield') ?? true))
    .reduce((sum, { likely }) => sum + likely, 0)
  return (works * (1 + onCosts.fees) * (1 + onCosts.contingency) * 10_000) / 1e6
}

describe('rate cards', () => {
  test('are read in the order in which they are written, so that a plan is the same to the byte after it was reopened', () => {
    for (const card of cards)
      expect(Object.keys(rateCardSchema.parse(card).escalation)).toEqual(Object.keys(card.escalation))
  })

  test.each([
    ['local-works', 67.26],
    ['all-in', 172.03],
    ['ceiling', 247.43],
  ])('%s comes to its benchmark of HK$%d million a gross formed hectare', (id, published) => {
    const card = cards.find((one) => one.id === id)!
    const benchmark = benchmarks.find((one) => one.id === card.calibratedOn?.benchmark)!
    expect(benchmark.hkdMillion / benchmark.grossFormedHa).toBeCloseTo(published, 1)
    expect(perHectare(card)).toBeCloseTo(published, 1)
  })

  test('the default is the all-in card', () => {
    expect(defaultCard).toBe('all-in')
  })

  test('what rests on recollection says “unverified assumption” in both languages', () => {
    for (const { lines } of cards)
      for (const { confidence, note } of lines.filter((line) => line.confidence === 'R')) {
        expect(confidence).toBe('R')
        expect(note?.en).toMatch(/unverified assumption/i)
        expect(note?.zh).toContain('未經核實的假設')
      }
  })

  test('resumption at the likely rate is 1.38 times the farmland rate of HK$1,114 a square foot', () => {
    const [land, rest] = cards[0]!.lines.filter(({ basis }) => basis === 'resumed_m2')
    expect(land!.likely / 10.7639104).toBeCloseTo(1114, 0)
    expect((land!.likely + rest!.likely) / land!.likely).toBeCloseTo(1.38, 2)
  })

  test('resumption asks for no tenure: it counts by the private share, which lots give where tenure is not known', () => {
    for (const { lines } of cards)
      for (const line of lines.filter(({ basis }) => basis === 'resumed_m2')) expect(line.applies).toBeUndefined()
  })
})
