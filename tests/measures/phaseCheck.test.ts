import { describe, expect, it } from 'vitest'
import { costParts as costInEnglish } from '../../src/locales/en/costParts.ts'
import { whyLines as whyInEnglish } from '../../src/locales/en/whyLines.ts'
import { addWords } from '../../src/locales/say.ts'
import { costParts as costInChinese } from '../../src/locales/zh-Hant/costParts.ts'
import { whyLines as whyInChinese } from '../../src/locales/zh-Hant/whyLines.ts'
import { knownValue, recompute } from '../../src/measures/figure.ts'
import { phaseBreaches, phaseFindings, yearsEarlyFigure } from '../../src/measures/phaseCheck.ts'
import type { Assignment, SharedWorks } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'
import { unsaid } from '../support/unsaid.ts'
import { testWorks } from '../support/works.ts'

addWords({ ...costInEnglish, ...whyInEnglish }, { ...costInChinese, ...whyInChinese })

const sewer = testWorks({ readyYear: 2032, serves: ['A', 'B'] })
const firm = (phaseYear?: number): Assignment => ({
  shares: [{ assignee: 'F', share: 1 }],
  ...(phaseYear === undefined ? {} : { phaseYear }),
})

async function breaches(held: Readonly<Record<string, Assignment>>, works: readonly SharedWorks[] = [], shift = 0) {
  const basis = await basisOfParcels([
    parcel('A', square(0, 0, 100), { available_from: 2030 }),
    parcel('B', square(200, 0, 100), { available_from: 2030 }),
    parcel('C', square(400, 0, 100)),
    parcel('D', square(600, 0, 100), { available_from: 2030 }),
  ])
  const rowOf = new Map(basis.layer.ids.map((id, row) => [id, row] as const))
  const name = { en: 'Early', zh: '提早' }
  const sites = [{ parcel: 'D', duty: 'retain' as const }]
  const bundles = new Map([['early', { id: 'early', order: 1, name, sites, yearsEarlier: 2 }]])
  const seen = { basis: { ...basis, phaseShiftYears: shift }, assignments: Object.entries(held), rowOf, bundles }
  return { basis: seen.basis, found: phaseBreaches({ ...seen, sharedWorks: works }) }
}

const found = async (...asked: Parameters<typeof breaches>) =>
  phaseFindings((await breaches(...asked)).found).map(({ code, parcels }) => [code, ...parcels])

describe('phase check', () => {
  it('says how many years too early, and from which two years', async () => {
    // A is to be taken up in 2027 + 1; its land is formed in 2030, the sewer ready in 2032
    const { basis, found: early } = await breaches({ A: firm(2027) }, [sewer], 1)
    const figures = early.map((one) => yearsEarlyFigure(basis, one))
    expect(figures.map(({ amount }) => amount)).toEqual([{ value: 2 }, { value: 4 }])
    expect(figures[1]!.explain!().terms.map(({ value }) => value)).toEqual([2032, 2028])
    for (const figure of figures) {
      expect(recompute(figure.explain!())).toBe(knownValue(figure.amount))
      expect(unsaid(figure)).toEqual([])
    }
  })

  it('finds parcels taken up before their land is formed, those of the same years together', async () => {
    expect(await found({ A: firm(2028), B: firm(2028), C: firm(2028) })).toEqual([['phase-land', 'A', 'B']])
    expect(await found({ A: firm(2028), B: firm(2029) })).toEqual([
      ['phase-land', 'A'],
      ['phase-land', 'B'],
    ])
  })

  it('finds nothing in the very year, or where no year is set', async () => {
    expect(await found({ A: firm(2030), B: firm(), C: firm(2020) })).toEqual([])
  })

  it('finds parcels taken up before shared works that serve them, also where the year is that of the land', async () => {
    expect(await found({ A: firm(2031), B: firm(), C: firm(2020) }, [sewer])).toEqual([
      ['phase-works', 'A'],
      ['phase-works', 'B'],
    ])
    expect(await found({ A: firm(2032) }, [sewer])).toEqual([])
  })

  it('takes the programme of a bundle at its word: land formed two years before Government’s date', async () => {
    expect(await found({ A: { ...firm(2028), bundle: 'early' }, B: { ...firm(2027), bundle: 'early' } })).toEqual([
      ['phase-land', 'B'],
    ])
  })

  it('finds the bundle of a parcel that it lists, but not where someone else is to form the land', async () => {
    expect(await found({ D: firm(2028) })).toEqual([])
    expect(await found({ D: { ...firm(2028), deliveryMode: 'successful-tenderer' } })).toEqual([])
    expect(await found({ D: firm(2027) })).toEqual([['phase-land', 'D']])
    expect(await found({ D: { ...firm(2028), deliveryMode: 'government' } })).toEqual([['phase-land', 'D']])
    // what the assignment itself names counts, whoever forms it
    expect(await found({ D: { ...firm(2028), deliveryMode: 'landowner', bundle: 'early' } })).toEqual([])
  })

  it('obeys the shift of the scenario: two years later, the land is there', async () => {
    expect(await found({ A: firm(2028) }, [], 2)).toEqual([])
    expect(await found({ A: firm(2031) }, [], -2)).toEqual([['phase-land', 'A']])
  })
})
