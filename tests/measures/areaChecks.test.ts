import { expect, it } from 'vitest'
import { checkSheets as checksInEnglish } from '../../src/locales/en/checkSheets.ts'
import { whyLines as whyInEnglish } from '../../src/locales/en/whyLines.ts'
import { addWords } from '../../src/locales/say.ts'
import { checkSheets as checksInChinese } from '../../src/locales/zh-Hant/checkSheets.ts'
import { whyLines as whyInChinese } from '../../src/locales/zh-Hant/whyLines.ts'
import { budgetFigures } from '../../src/measures/areaCheckFigures.ts'
import { budgetLines, statedAreas } from '../../src/measures/areaChecks.ts'
import { type Figure, knownValue, recompute } from '../../src/measures/figure.ts'
import { offByFigure, statedFigures, statedSumFigures } from '../../src/measures/statedFigures.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'
import { unsaid } from '../support/unsaid.ts'

addWords({ ...checksInEnglish, ...whyInEnglish }, { ...checksInChinese, ...whyInChinese })

/** Each figure makes itself again from its printed inputs, and says why in both languages. */
function hold(figures: readonly Figure[]): void {
  for (const figure of figures) {
    expect(recompute(figure.explain!()), figure.measure).toBeCloseTo(knownValue(figure.amount)!, 4)
    expect(unsaid(figure)).toEqual([])
  }
}

it('compares stated with measured areas, the largest difference first, beyond 0.5 % apart', async () => {
  const basis = await basisOfParcels([
    parcel('A', square(0, 0, 100), { stated_area_m2: 10_040 }),
    parcel('B', square(200, 0, 100), { stated_area_m2: 12_500 }),
    parcel('C', square(400, 0, 100)),
  ])
  const stated = statedAreas(basis)
  expect(stated.parcels.map(({ row, beyond }) => [row, beyond])).toEqual([
    [1, true],
    [0, false],
  ])
  expect(stated.statedM2).toBe(22_540)
  expect(stated.siteAreaM2).toBeCloseTo(20_000, 2)
  expect(stated.without).toBe(1)
  for (const one of stated.parcels) hold([...Object.values(statedFigures(basis, one)), offByFigure(basis, one)])
  const sums = statedSumFigures(basis, stated)
  hold(Object.values(sums))
  expect(knownValue(sums.difference.amount)).toBeCloseTo(2540, 2)
  expect([sums.count, sums.beyond, sums.without].map(({ amount }) => knownValue(amount))).toEqual([2, 1, 1])
  expect(sums.beyond.explain!().terms.map(({ parcels }) => parcels)).toEqual([['B']])
  // 2,500 m² more than 10,000
  expect(knownValue(offByFigure(basis, stated.parcels[0]!).amount)).toBeCloseTo(0.25, 6)
})

it('sets the land of each use against what was published', async () => {
  const basis = await basisOfParcels([
    parcel('A', square(0, 0, 100), { area_id: 'STT', land_use: 'OUIT' }),
    parcel('B', square(200, 0, 100), { area_id: 'STT', land_use: 'OUIT' }),
    parcel('C', square(400, 0, 100), { area_id: 'NTM', land_use: 'OUIT' }),
  ])
  const budget = { area: 'STT', use: 'OUIT', ha: 2.5, source: 's' }
  const given = (row: number) => (row === 0 ? { shares: [{ assignee: 'A', share: 1 }] } : undefined)
  const [line] = budgetLines(basis, [budget], given)
  expect(line!.inLayerM2).toBeCloseTo(20_000, 2)
  expect(line!.assignedM2).toBeCloseTo(10_000, 2)
  expect(line!.differenceM2).toBeCloseTo(-5000, 2)
  const figures = budgetFigures(basis, line!, { en: 'San Tin', zh: '新田' }, { en: 'paper', zh: '文件' })
  hold(Object.values(figures))
  expect(figures.inLayer.explain!().terms.map(({ parcels }) => parcels)).toEqual([['A'], ['B']])
  expect(figures.assigned.explain!().terms.map(({ parcels }) => parcels)).toEqual([['A']])
  const moved = budgetLines(basis, [budget], () => ({ shares: [], landUse: 'RA' }))[0]!
  expect(moved.inLayerM2).toBe(0)
})
