import { describe, expect, it } from 'vitest'
import { costParts as english } from '../../src/locales/en/costParts.ts'
import { LANGUAGES } from '../../src/locales/language.ts'
import { addWords, say } from '../../src/locales/say.ts'
import { costParts as chinese } from '../../src/locales/zh-Hant/costParts.ts'
import { perHectareFigure } from '../../src/measures/benchmarkFigure.ts'
import { absent, type Figure, knownValue, present, recompute } from '../../src/measures/figure.ts'
import { incentivesFigure } from '../../src/measures/incentiveFigures.ts'
import { worksTotal } from '../../src/measures/sharedWorks.ts'
import { strandedFigure, worksFigure } from '../../src/measures/worksFigures.ts'
import type { SharedWorks } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'

addWords(english, chinese)

const works = (id: string, likely: number): SharedWorks => ({
  id,
  order: 1,
  name: { en: `Works ${id}`, zh: `工程${id}` },
  code: 'PU',
  low: likely / 2,
  likely,
  high: likely * 2,
  priceLevel: '2024',
  payer: 'public',
  serves: ['A', 'B'],
  sharedBy: 'site-area',
  source: 'test',
  confidence: 'R',
})

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
  const incentive = { floorM2: 1000, withoutFloor: 1, rentSubsidyHkd: 480_000, premiumConcessionHkd: 0 }
  const costs = [{ assignee: 'F', totalHkd: 480_000, ...incentive }]
  return [
    worksFigure(total),
    strandedFigure(total),
    incentivesFigure(costs, (id) => ({ en: id, zh: id })),
    perHectareFigure(basis, [{ row: 0, share: 1 }], present(92_545_000)),
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
    for (const figure of await figures())
      expect(recompute(figure.explain!())).toBeCloseTo(knownValue(figure.amount)!, 4)
  })

  it('says why in both languages, with every parameter filled', async () => {
    for (const figure of await figures()) {
      const { sentence, formula, facts, unverified } = figure.explain!()
      for (const language of LANGUAGES)
        for (const one of [sentence, formula, ...facts.flatMap(({ label, text }) => [label, text]), unverified]) {
          if (!one || !('key' in one)) continue
          expect(say(one, language)).not.toBe(one.key)
          expect(say(one, language)).not.toMatch(/\{\{|undefined|NaN/)
        }
    }
  })
})
