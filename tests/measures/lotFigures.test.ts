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
import { lotsOverAnEdge } from '../support/lots.ts'
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
