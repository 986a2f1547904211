import { describe, expect, it } from 'vitest'
import { type DevelopmentRatios, developmentOf, sumKnown } from '../../src/measures/development.ts'
import { absent, present } from '../../src/measures/figure.ts'
import { parcel, square } from '../support/gridFile.ts'
import { loadGrid } from '../support/land.ts'

const RATIOS: DevelopmentRatios = {
  gfaPerFlatM2: 50,
  gfaPerWorkerM2: 47,
  personsPerFlat: 2.7,
  personsPerFlatOf: new Map([['HSK', 2.8]]),
}

/** One parcel of 1 ha with these fields. */
async function developed(fields: Record<string, unknown>) {
  const { layer } = await loadGrid([parcel('P', square(0, 0, 100), fields)])
  return developmentOf({ layer }, 0, RATIOS)
}

describe('floor, flats, people and jobs', () => {
  it('are 60,000 m², 1,200 flats and 3,360 people on 1 ha at a domestic ratio of 6 in an area of 2.8 persons a flat', async () => {
    const { domesticGfaM2, nonDomesticGfaM2, flats, people } = await developed({
      plot_ratio_domestic: 6,
      area_id: 'HSK',
    })
    expect(domesticGfaM2).toEqual({ value: expect.closeTo(60_000, 2) })
    expect(nonDomesticGfaM2).toEqual(present(0))
    expect(flats).toEqual(present(1200))
    expect(people).toEqual(present(3360))
  })

  it('take 2.7 persons where the area has no figure', async () => {
    expect((await developed({ plot_ratio_domestic: 6 })).people).toEqual(present(3240))
  })

  it('are 1,277 jobs on 1 ha of innovation land at 6, and absent with a reason on other land', async () => {
    expect((await developed({ plot_ratio_non_domestic: 6, land_use: 'OUIT' })).jobs).toEqual(present(1277))
    expect((await developed({ plot_ratio_non_domestic: 6, land_use: 'C' })).jobs).toEqual(
      absent({ key: 'absent.noWorkerRatio' }),
    )
    expect((await developed({ plot_ratio_domestic: 6, land_use: 'RA' })).jobs).toEqual(present(0))
  })

  it('split a stated floor as the ratios do, and not at all without ratios', async () => {
    const split = await developed({ gfa_stated_m2: 80_000, plot_ratio_domestic: 6, plot_ratio_non_domestic: 2 })
    expect(split.domesticGfaM2).toEqual(present(60_000))
    expect(split.nonDomesticGfaM2).toEqual(present(20_000))
    expect((await developed({ gfa_stated_m2: 80_000 })).flats).toEqual(absent({ key: 'absent.floorNotSplit' }))
  })

  it('keep stated flats, and say why there are none', async () => {
    expect((await developed({ flats_stated: 900, plot_ratio_domestic: 6 })).flats).toEqual(present(900))
    expect((await developed({})).flats).toEqual(absent({ key: 'absent.noPlotRatio' }))
  })

  it('add up to what is known, with what is missing counted', () => {
    expect(sumKnown([present(2), absent({ key: 'absent.noPlotRatio' }), present(3)])).toEqual({
      value: 5,
      counted: 2,
      missing: 1,
      reason: { key: 'absent.noPlotRatio' },
    })
    expect(sumKnown([])).toEqual({ value: 0, counted: 0, missing: 0 })
  })
})
