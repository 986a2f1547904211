import { describe, expect, it } from 'vitest'
import { costParts as english } from '../../src/locales/en/costParts.ts'
import { whyLines as whyInEnglish } from '../../src/locales/en/whyLines.ts'
import { addWords } from '../../src/locales/say.ts'
import { costParts as chinese } from '../../src/locales/zh-Hant/costParts.ts'
import { whyLines as whyInChinese } from '../../src/locales/zh-Hant/whyLines.ts'
import { atBenchmarkFigure, perHectareFigure, publishedFigure } from '../../src/measures/benchmarkFigure.ts'
import type { Benchmark } from '../../src/measures/costBenchmarks.ts'
import { absent, type Figure, knownValue, present, recompute } from '../../src/measures/figure.ts'
import { incentiveFigures, incentivesFigure } from '../../src/measures/incentiveFigures.ts'
import { incentiveCost } from '../../src/measures/incentives.ts'
import { worksTotal } from '../../src/measures/sharedWorks.ts'
import { strandedFigure, worksFigure } from '../../src/measures/worksFigures.ts'
import { worksPartFigure, worksRowFigures } from '../../src/measures/worksRowFigures.ts'
import type { SharedWorks } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'
import { unsaid } from '../support/unsaid.ts'
import { testWorks } from '../support/works.ts'

addWords({ ...english, ...whyInEnglish }, { ...chinese, ...whyInChinese })

const works = (id: string, likely: number): SharedWorks =>
  testWorks({
    id,
    name: { en: `Works ${id}`, zh: `工程${id}` },
    low: likely / 2,
    likely,
    high: likely * 2,
    serves: ['A', 'B'],
  })

const BENCHMARK: Benchmark = {
  id: 'contract',
  title: { en: 'Contract', zh: '合約' },
  basis: 'contract-sum',
  year: 2024,
  hkdMillion: 3363,
  grossFormedHa: 50,
  scope: { en: 'works', zh: '工程' },
  rebased: false,
  source: 'test',
  confidence: 'B',
}

async function figures(): Promise<readonly Figure[]> {
  // A 1 ha, given; B 4 ha, nobody's
  const basis = await basisOfParcels([parcel('A', square(0, 0, 100)), parcel('B', square(200, 0, 200))])
  const rowOf = new Map([
    ['A', 0],
    ['B', 1],
  ])
  const total = worksTotal([works('substation', 100e6), works('sewer', 33_333_333.33)], {
    basis,
    rowOf,
    heldAt: (row) => (row === 0 ? 'assigned' : 'unassigned'),
  })
  // HK$20 a m² a month for 48 months on half of 1,000 m²; B has no floor area
  const rentSubsidy = { hkdPerM2Month: 20, months: 48, share: 0.5 }
  const held = (row: number, gfaM2: number | undefined) => ({
    row,
    share: 1,
    siteAreaM2: 10_000,
    gfaM2,
    year: undefined,
    nearest: undefined,
  })
  const cost = incentiveCost({ id: 'F', incentives: { rentSubsidy } }, [held(0, 1000), held(1, undefined)])!
  const name = (id: string) => ({ en: id, zh: id })
  const costs = [cost]
  const rows = total.items.flatMap((item) => [
    ...Object.values(worksRowFigures(item)),
    ...item.shares.map((share) => worksPartFigure(item, share)),
  ])
  return [
    worksFigure(total),
    strandedFigure(total),
    incentivesFigure(costs, name),
    perHectareFigure(basis, [{ row: 0, share: 1 }], present(92_545_000)),
    ...rows,
    ...Object.values(incentiveFigures(basis.layer, cost, name('F'))),
    publishedFigure(BENCHMARK, name('source')),
    atBenchmarkFigure('at-benchmark-hkd', { key: 'benchmark.title' }, BENCHMARK, 26_012, undefined),
  ]
}

describe('what stands beside the works of parcels', () => {
  it('is HK$133.3M of shared works, four fifths of it stranded, and HK$92.5M a hectare', async () => {
    const [all, stranded, incentives, perHectare] = (await figures()).map(({ amount }) => knownValue(amount))
    expect(all).toBe(133_333_333.33)
    // 80,000,000.00 + 26,666,666.66: what B carries of 33,333,333.33 after A's 6,666,666.67
    expect(stranded).toBe(106_666_666.66)
    expect(incentives).toBe(480_000)
    expect(perHectare).toBeCloseTo(92_545_000, 2)
  })

  it('is absent for a hectare where works are: a card without works costs no HK$0', async () => {
    const basis = await basisOfParcels([parcel('A', square(0, 0, 100))])
    const none = absent({ key: 'absent.noRates' })
    expect(perHectareFigure(basis, [{ row: 0, share: 1 }], none).amount).toEqual(none)
  })

  it('can be computed again from its printed inputs', async () => {
    // a part is rounded so that all of them add up to the cent: it may be a cent from its own product
    for (const figure of await figures())
      expect(Math.abs(recompute(figure.explain!())! - knownValue(figure.amount)!), figure.measure).toBeLessThan(0.011)
  })

  it('says why in both languages, with every parameter filled', async () => {
    for (const figure of await figures()) {
      expect(unsaid(figure)).toEqual([])
    }
  })
})
