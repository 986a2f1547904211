import { describe, expect, it } from 'vitest'
import { costTotal, escalation, parcelCost } from '../../src/measures/costEstimate.ts'
import { resumedShare } from '../../src/measures/costQuantity.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, EXAMPLE_CARD } from '../support/land.ts'

const million = (hkd: number) => Math.round(hkd / 1000) / 1000

// MODEL, Infrastructure cost estimate, the worked example: card 2024, flat rate 3 %, fees 10 %, contingency 15 %.
const example = () =>
  basisOfParcels([
    parcel('A', square(0, 0, 100), { ground: 'formed' }),
    parcel('B', [827_500, 839_500, 827_700, 839_600], { ground: 'fish pond' }),
  ])

describe('infrastructure cost estimate', () => {
  it('gives the worked example: A 92.545, B 256.781, together low 267.550, likely 349.326, high 698.652 HK$M', async () => {
    const basis = await example()
    const a = costTotal(parcelCost(basis, 0, { phaseYear: 2028 }).cents)
    const b = costTotal(parcelCost(basis, 1, { phaseYear: 2030 }).cents)
    expect(million(a.likely)).toBe(92.545)
    expect(million(b.likely)).toBe(256.781)
    expect(million(a.likely + b.likely)).toBe(349.326)
    expect(million(a.low + b.low)).toBe(267.55)
    expect(million(a.high + b.high)).toBe(698.652)
  })

  it('goes by ground and tenure however a file writes them; an unknown ground is one of none', async () => {
    const decontamination = { ...EXAMPLE_CARD.lines[1]!, code: 'DC', likely: 1000, applies: { ground: ['brownfield'] } }
    const unsure = { ...EXAMPLE_CARD.lines[1]!, code: 'EM', likely: 500, applies: { ground: ['unknown'] } }
    const card = { ...EXAMPLE_CARD, lines: [...EXAMPLE_CARD.lines, decontamination, unsure] }
    const grounds = ['Brownfield', 'Fish-Pond', 'pond', undefined]
    const land = grounds.map((ground, i) => parcel(`P${i}`, square(i * 200, 0, 100), { ground }))
    const likely = async (used: typeof card) => {
      const basis = await basisOfParcels(land, used)
      return grounds.map((_, row) => million(costTotal(parcelCost(basis, row, { phaseYear: 2024 }).cents).likely))
    }
    // 10,000 m² × (4,000 + 2,500 + 1,000; 4,000 × 1.5 + 2,500; 4,000 + 2,500 + 500 twice) × 1.10 × 1.15
    expect(await likely(card)).toEqual([94.875, 107.525, 88.55, 88.55])
    // a card that names the file's own word means it: (4,000 + 2,500 + 1,000) × 1.265
    const own = { ...card, lines: [...EXAMPLE_CARD.lines, { ...decontamination, applies: { ground: ['pond'] } }] }
    expect((await likely(own))[2]).toBe(94.875)
  })

  it('resumes what is private by its tenure, however a file writes it; of an unknown tenure nothing is known', async () => {
    const tenures = ['PRIVATE', 'government', 'Crown', 'Mixed']
    const basis = await basisOfParcels(tenures.map((tenure, i) => parcel(`P${i}`, square(i * 200, 0, 100), { tenure })))
    expect(tenures.map((_, row) => resumedShare(basis, row))).toEqual([1, 0, undefined, undefined])
  })

  it('keeps contingency as a line of its own', async () => {
    const { cents } = parcelCost(await example(), 0, { phaseYear: 2024 })
    // 10,000 m² × 4,000 × 1.10, × 2,500 × 1.10, and 15 % of both
    expect([cents[1], cents[4], cents[7]]).toEqual([44_000_000_00, 27_500_000_00, 10_725_000_00])
  })

  it('takes the year the land is available where no phase is set, else the price level and says so', async () => {
    const basis = await basisOfParcels([
      parcel('A', square(0, 0, 100), { available_from: 2030 }),
      parcel('B', square(200, 0, 100)),
    ])
    expect(parcelCost(basis, 0, undefined)).toMatchObject({ year: 2030, yearUnknown: false })
    expect(parcelCost(basis, 1, undefined)).toMatchObject({ year: 2024, yearUnknown: true })
    expect(parcelCost(basis, 0, { phaseYear: 2027 }).year).toBe(2027)
  })

  it('leaves out a floor-based line where there is no plot ratio, with the reason, and never a false 0', async () => {
    const card = { ...EXAMPLE_CARD, lines: EXAMPLE_CARD.lines.map((line) => ({ ...line, basis: 'gfa_m2' as const })) }
    const basis = await basisOfParcels([parcel('A', square(0, 0, 100))], card)
    expect(parcelCost(basis, 0, { phaseYear: 2024 }).notEstimated.map(({ reason }) => reason.key)).toEqual([
      'absent.noPlotRatio',
      'absent.noPlotRatio',
    ])
  })

  it('escalates by the dated table, by the flat rate where the table has no entry', () => {
    const card = { ...EXAMPLE_CARD, escalation: { ...EXAMPLE_CARD.escalation, table: [{ year: 2025, rate: 0.05 }] } }
    expect(escalation(card, 2026)).toBeCloseTo(1.05 * 1.03, 12)
    expect(escalation(card, 2024)).toBe(1)
    expect(escalation(EXAMPLE_CARD, 2028)).toBeCloseTo(1.03 ** 4, 12)
  })

  it('counts formed land by the net-to-gross ratio of the development area', async () => {
    const card = { ...EXAMPLE_CARD, lines: [{ ...EXAMPLE_CARD.lines[1]!, basis: 'formed_m2' as const }] }
    const basis = await basisOfParcels([parcel('A', square(0, 0, 100), { area_id: 'HSK' })], card)
    const gross = { ...basis, netToGross: new Map([['HSK', 1.357]]) }
    expect(parcelCost(gross, 0, { phaseYear: 2024 }).cents[1]).toBe(Math.round(10_000 * 1.357 * 2500 * 1.1 * 100))
    expect(parcelCost(gross, 0, { phaseYear: 2024 }).netToGrossUnknown).toBe(false)
    expect(parcelCost(basis, 0, { phaseYear: 2024 }).netToGrossUnknown).toBe(true)
  })
})
