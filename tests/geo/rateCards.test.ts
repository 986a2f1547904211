import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rateCardSchema } from '../../src/files/planSchema.ts'
import { costTotal, parcelCost } from '../../src/measures/costEstimate.ts'
import { cardBasisFindings } from '../../src/measures/costFindings.ts'
import type { RateCard } from '../../src/plan/rateCard.ts'
import { parcel } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'

interface Benchmark {
  readonly id: string
  readonly hkdMillion: number
  readonly grossFormedHa: number
  readonly basis: string
}
const { cards, benchmarks, defaultCard } = JSON.parse(
  readFileSync(new URL('../../public/data/rate-cards.json', import.meta.url), 'utf8'),
) as { cards: RateCard[]; benchmarks: Benchmark[]; defaultCard: string }

const RATIO = 1.357

/**
 * Likely works in HK$ million of one brownfield parcel of Government land with so many gross formed hectares, as the app
 * costs it: without a year it stays at the price level.
 */
async function worksOf(card: RateCard, grossFormedHa: number): Promise<number> {
  const wide = (grossFormedHa * 10_000) / RATIO / 1000
  const land = [820_000, 830_000, 821_000, 830_000 + wide] as const
  const facts = { ground: 'brownfield', tenure: 'Government', area_id: 'HSK' }
  const basis = await basisOfParcels([parcel('A', land, facts)], card)
  const { cents, resumptionCents, yearUnknown } = parcelCost(
    { ...basis, netToGross: new Map([['HSK', RATIO]]) },
    0,
    undefined,
  )
  expect([resumptionCents[1], yearUnknown]).toEqual([0, true])
  return costTotal(cents).likely / 1e6
}

describe('rate cards', () => {
  test('are read in the order in which they are written, so that a plan is the same to the byte after it was reopened', () => {
    for (const card of cards)
      expect(Object.keys(rateCardSchema.parse(card).escalation)).toEqual(Object.keys(card.escalation))
  })

  test.each([
    ['local-works', 3363, 50],
    ['all-in', 27_180, 158],
    ['ceiling', 17_320, 70],
  ])(
    '%s costs a parcel of its project’s size within 1%% of HK$%d million for %d gross formed hectares',
    async (id, published, ha) => {
      const card = cards.find((one) => one.id === id)!
      const benchmark = benchmarks.find((one) => one.id === card.calibratedOn?.benchmark)!
      expect(benchmark).toMatchObject({ hkdMillion: published, grossFormedHa: ha })
      expect(Math.abs((await worksOf(card, ha)) / published - 1)).toBeLessThan(0.01)
    },
  )

  test('have the area basis of their lines, and say that the flat rate after the table is an assumption', () => {
    for (const card of cards) {
      expect(cardBasisFindings(card)).toEqual([])
      expect(card.escalation).toMatchObject({ confidence: 'R', source: 'pwsci18' })
      const inMod = benchmarks.find(({ id }) => id === card.calibratedOn?.benchmark)!.basis === 'approved-estimate-mod'
      expect(card.note!.en.includes('escalated again')).toBe(inMod)
    }
  })

  test('the base year of spending is the year of the newest of the ground', () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'))
    const years = ['parcels', 'network', 'university-town-sites'].flatMap((name) =>
      read(`${name}.geojson`).features.map(({ properties }: { properties: { as_of: string } }) =>
        Number(properties.as_of.slice(0, 4)),
      ),
    )
    const base = read('ratios.json').find(({ id }: { id: string }) => id === 'base_year')
    expect(base.value).toBe(Math.max(...years))
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
