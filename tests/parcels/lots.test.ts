import { describe, expect, it } from 'vitest'
import { looksLikeLots } from '../../src/parcels/lotColumns.ts'
import { joinLots } from '../../src/parcels/lots.ts'
import { numberAt } from '../../src/parcels/parcelLayer.ts'
import { lotsAt, lotsTogether, shareByLots, withPrivateShares } from '../../src/parcels/privateShares.ts'
import { parcel, square } from '../support/gridFile.ts'
import { loadLots, lotsOverAnEdge } from '../support/lots.ts'

/** Parcels of 100 m by 100 m, 200 m apart; the last states its own share. */
const PARCELS = [
  parcel('P-1', square(0, 0, 100)),
  parcel('P-2', square(200, 0, 100)),
  parcel('P-3', square(400, 0, 100), { private_share: 0.9 }),
  parcel('P-4', square(600, 0, 100)),
]
const LOTS = [
  // P-1: 40 × 40 = 1,600 m² old schedule; 20 × 20 of a lot of 40 × 40 that reaches over the corner = 400 m² new grant
  parcel('1', square(10, 10, 40), { LOT: '101', CLASS: 'Old Schedule Lot' }),
  parcel('2', square(80, 80, 40), { LOT: '102', CLASS: 'New Grant' }),
  // P-2: two lots of 50 × 50 that share 10 × 50: 5,000 m² in all, 4,500 of land; Government land of 30 × 30
  parcel('3', square(200, 0, 50), { LOT: '103', CLASS: 'Old Schedule Lot' }),
  parcel('4', square(240, 0, 50), { LOT: '104', CLASS: 'Old Schedule Lot' }),
  parcel('5', square(200, 60, 30), { LOT: '', CLASS: 'Government land' }),
  // P-3: 50 × 50
  parcel('6', square(400, 0, 50), { LOT: '105', CLASS: 'New Grant' }),
  // touches P-4 along an edge only
  parcel('7', square(700, 0, 50), { LOT: '106', CLASS: 'New Grant' }),
]

const example = () => loadLots(PARCELS, LOTS)

describe('lots under parcels', () => {
  it('counts a lot that reaches under two parcels once among both', async () => {
    const { lots, under } = await lotsOverAnEdge()
    expect([lotsAt(under, 0), lotsAt(under, 1)]).toEqual([2, 2])
    expect(lotsTogether(under, lots.classOf, [0, 1])).toEqual([2, 1])
    expect(lotsTogether(under, lots.classOf, [1])).toEqual([1, 1])
    expect(lotsTogether(under, lots.classOf, [])).toEqual([0, 0])
  })

  it('counts lots and their m² by class, by hand', async () => {
    const { lots, under } = await example()
    expect(lots.classes).toEqual([
      { name: 'old-schedule', private: true },
      { name: 'new-grant', private: true },
      { name: 'Government land', private: false },
    ])
    const row = (at: number) => [
      [...under.counts.subarray(at * 3, at * 3 + 3)],
      [...under.areasM2.subarray(at * 3, at * 3 + 3)].map((area) => Math.round(area * 1000) / 1000),
    ]
    expect(row(0)).toEqual([
      [1, 1, 0],
      [1600, 400, 0],
    ])
    expect(row(1)).toEqual([
      [2, 0, 1],
      [5000, 0, 900],
    ])
    expect(row(2)).toEqual([
      [0, 1, 0],
      [0, 2500, 0],
    ])
    expect(row(3)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ])
    expect([0, 1, 2, 3].map((at) => lotsAt(under, at))).toEqual([2, 3, 1, 0])
  })

  it('takes land under two private lots once, and Government land not at all', async () => {
    const { layer, under } = await example()
    expect(under.privateM2[0]).toBeCloseTo(2000, 3)
    expect(under.privateM2[1]).toBeCloseTo(4500, 3)
    expect([0, 1, 2, 3].map((at) => shareByLots(layer, under, at))).toEqual([0.2, 0.45, 0.25, undefined])
  })

  it('gives its share where a parcel states none; a stated share stays, and no lot says nothing', async () => {
    const { layer, under } = await example()
    const land = withPrivateShares(layer, under)
    expect([0, 1, 2, 3].map((row) => numberAt(land, 'private_share', row))).toEqual([0.2, 0.45, 0.9, undefined])
    expect([...land.byLots!]).toEqual([1, 1, 0, 0])
    // the layer itself is as it was
    expect(numberAt(layer, 'private_share', 0)).toBeUndefined()
  })

  it('tells a DD lot by its district or number, and never an old-schedule lot by them', async () => {
    const { lots } = await loadLots(PARCELS, [
      parcel('1', square(0, 0, 10), { DD: '99', LOT: '12' }),
      parcel('2', square(20, 0, 10), { LOT: 'D.D. 92 Lot 7 RP' }),
      parcel('3', square(40, 0, 10), { LOT: 'TSWTL 33' }),
    ])
    expect([...lots.classOf].map((place) => lots.classes[place]?.name)).toEqual(['dd-lot', 'dd-lot', 'not-stated'])
  })

  it('leaves out a lot whose outline crosses itself, and says which', async () => {
    const bow = parcel('bow', square(0, 0, 40), { LOT: '9' })
    if (bow.geometry.type !== 'Polygon') throw new Error('a polygon')
    const [a, b, c, d] = bow.geometry.coordinates[0]!
    bow.geometry.coordinates = [[a!, c!, b!, d!, a!]]
    const { under } = await loadLots(PARCELS, [bow, LOTS[0]!])
    expect(under.skipped).toEqual([0])
    expect(lotsAt(under, 0)).toBe(1)
  })

  it('joins files of lots, equal classes together', async () => {
    const { lots } = await example()
    const twice = joinLots([lots, lots])!
    expect(twice.shapes.rows).toBe(14)
    expect(twice.classes).toEqual(lots.classes)
    expect([...twice.classOf.subarray(7)]).toEqual([...lots.classOf])
  })

  it('knows a file of lots by its columns, and planned sites that state a lot number as parcels', () => {
    expect(looksLikeLots(['OBJECTID', 'LotCSUID', 'PRN'])).toBe(true)
    expect(looksLikeLots(['DD', 'LOT_NO'])).toBe(true)
    expect(looksLikeLots(['LOT_ID', 'zone'])).toBe(false)
    expect(looksLikeLots(['LOT_ID', 'area_id'])).toBe(false)
    expect(looksLikeLots(['name_en', 'land_use'])).toBe(false)
  })
})
