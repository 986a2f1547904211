import { expect, it } from 'vitest'
import { lots as lotsInEnglish } from '../../src/locales/en/lots.ts'
import { whyLines as whyInEnglish } from '../../src/locales/en/whyLines.ts'
import { addWords } from '../../src/locales/say.ts'
import { lots as lotsInChinese } from '../../src/locales/zh-Hant/lots.ts'
import { whyLines as whyInChinese } from '../../src/locales/zh-Hant/whyLines.ts'
import { type Figure, knownValue, recompute } from '../../src/measures/figure.ts'
import {
  landOverLots,
  lotAreaFigure,
  lotCountFigure,
  privateLandFigure,
  privateShareFigure,
} from '../../src/measures/lotFigures.ts'
import { resumedLand } from '../../src/measures/resumedLand.ts'
import { withPrivateShares } from '../../src/parcels/privateShares.ts'
import { parcel, square } from '../support/gridFile.ts'
import { loadLots, lotsOverAnEdge } from '../support/lots.ts'
import { unsaid } from '../support/unsaid.ts'

addWords({ ...lotsInEnglish, ...whyInEnglish }, { ...lotsInChinese, ...whyInChinese })

const known = (figure: Figure) => knownValue(figure.amount)

it('lots under parcels say why: 40 × 40 m over the common edge, 20 × 20 m inside P-1, Government land inside P-2', async () => {
  const { layer, lots, under } = await lotsOverAnEdge()
  const land = landOverLots(layer, { lots, under })
  const both = [0, 1]
  const figures = {
    all: lotCountFigure(land, both),
    private: lotCountFigure(land, both, (kind) => kind.private),
    area: lotAreaFigure(land, both, 0),
    privateLand: privateLandFigure(land, both),
    share: privateShareFigure(land, 0)!,
  }
  for (const figure of Object.values(figures)) {
    // a share is kept to a millionth
    expect(Math.abs(recompute(figure.explain!())! - known(figure)!), figure.measure).toBeLessThan(1e-6)
    expect(unsaid(figure)).toEqual([])
  }
  // the lot over the edge is one lot; half of its 1,600 m² lies under each parcel
  expect([known(figures.all), known(figures.private)]).toEqual([3, 2])
  expect(known(figures.area)).toBeCloseTo(2000, 3)
  expect(known(figures.privateLand)).toBeCloseTo(2000, 3)
  expect(figures.privateLand.explain!().terms.map(({ parcels, value }) => [parcels![0], Math.round(value)])).toEqual([
    ['P-1', 1200],
    ['P-2', 800],
  ])
  expect(known(figures.share)).toBeCloseTo(0.12, 6)
})

it('land to resume is what the cost counts: the share a parcel states wins over its lots, then its lots, then tenure', async () => {
  const { layer, lots, under } = await loadLots(
    [
      // 10,000 m² at 0.37, though a lot covers all of it
      parcel('P-1', square(0, 0, 100), { tenure: 'mixed', private_share: 0.37 }),
      // a lot of 40 × 40 m
      parcel('P-2', square(200, 0, 100), { tenure: 'Government' }),
      parcel('P-3', square(400, 0, 50), { tenure: 'Private' }),
      parcel('P-4', square(600, 0, 100), { tenure: 'mixed' }),
      parcel('P-5', square(800, 0, 100), { tenure: 'private' }),
    ],
    [parcel('1', square(0, 0, 100), { CLASS: 'New Grant' }), parcel('2', square(210, 10, 40), { CLASS: 'New Grant' })],
  )
  const land = withPrivateShares(layer, under)
  const basis = { layer: land, landBroughtIn: new Set(['landowner'] as const) }
  const given = (row: number) => (row === 4 ? { shares: [], deliveryMode: 'landowner' as const } : undefined)
  const { resumed, unknown, brought } = resumedLand(basis, [0, 1, 2, 3, 4], given)
  // 3,700 + 1,600 + 2,500; P-4 is not known, and the owner of P-5 brings it in
  expect(known(resumed)).toBeCloseTo(7800, 2)
  expect([unknown, brought]).toEqual([1, 1])
  expect(known(privateLandFigure(landOverLots(land, { lots, under }), [0, 1, 2, 3, 4]))).toBeCloseTo(11_600, 2)
  expect(recompute(resumed.explain!())).toBeCloseTo(7800, 2)
  expect(unsaid(resumed)).toEqual([])
})
