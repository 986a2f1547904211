import { describe, expect, it } from 'vitest'
import { findOverlaps } from '../../src/geometry/overlaps.ts'
import { say } from '../../src/locales/say.ts'
import { joinLayers } from '../../src/parcels/joinLayers.ts'
import { overlapFindings } from '../../src/parcels/overlapFindings.ts'
import { numberAt, textAt } from '../../src/parcels/parcelLayer.ts'
import { loadUniversityTown } from '../../src/parcels/universityTown.ts'
import { collection, feature, load, polygon, square } from './loading.ts'

describe('layers joined', () => {
  it('have the rows of all, in order, with ids unique and findings under the new names', async () => {
    const first = await load(
      collection([feature(polygon(square()), { zone: 'OU' }, 'a'), feature(polygon(square(300)), {}, 'b')]),
      'one.geojson',
    )
    const second = await load(
      collection([
        feature(polygon(square(600, 0, 50).slice(0, 4)), { zone: 'R(A)', private_share: 0.5 }, 'a'),
        feature(polygon(square(900)), { zone: 'OU' }, 'c'),
      ]),
      'two.geojson',
    )
    const joined = joinLayers([first.layer, second.layer])
    expect(joined).toMatchObject({ rows: 4, ids: ['a', 'b', 'a~2', 'c'], crs: 'EPSG:2326', name: 'one.geojson' })
    expect([...joined.siteAreaM2].map(Math.round)).toEqual([10_000, 10_000, 2_500, 10_000])
    expect([0, 1, 2, 3].map((row) => textAt(joined, 'zone', row))).toEqual(['OU', undefined, 'R(A)', 'OU'])
    expect(numberAt(joined, 'private_share', 2)).toBe(0.5)
    expect([...joined.siteDistancesM].map(Math.round)).toEqual([900, 600, 350, 0])
    expect(joined.shapes.rows).toBe(4)
    expect(joined.findings).toMatchObject([
      { code: 'unclosed-ring', parcels: ['a~2'] },
      { code: 'duplicate-id', parcels: ['a~2'], message: { params: { file: 'two.geojson' } } },
    ])
    expect(joinLayers([first.layer])).toBe(first.layer)
  })
})

describe('overlaps', () => {
  it('are told as findings in both languages', async () => {
    const { layer } = await load(
      collection([feature(polygon(square()), {}, 'a'), feature(polygon(square(50)), {}, 'b')]),
    )
    const [overlap] = overlapFindings(layer, findOverlaps(layer))
    expect(overlap).toMatchObject({ code: 'overlap', parcels: ['a', 'b'] })
    expect(say(overlap!.message, 'en')).toBe(
      'a and b overlap by 0.50 ha. That land is counted twice in the sum of site areas.',
    )
  })
})

describe('University Town sites', () => {
  const site = (properties: object) =>
    loadUniversityTown(
      new TextEncoder().encode(JSON.stringify(collection([feature(polygon(square()), properties, 'UT-1')]))),
    )

  it('are read with their area', () => {
    const town = site({ campus: 'Ngau Tam Mei', name_en: 'N', name_zh: '牛', accuracy_m: 500, available_from: 2028 })
    expect(town).toMatchObject({
      ok: true,
      value: {
        sites: [
          {
            id: 'UT-1',
            campus: 'Ngau Tam Mei',
            accuracyM: 500,
            availableFrom: 2028,
            siteAreaM2: expect.closeTo(10_000, 5) as number,
          },
        ],
      },
    })
  })

  it('without an accuracy are refused: a distance to them would claim too much', () => {
    expect(site({ campus: 'Ngau Tam Mei' })).toMatchObject({
      ok: false,
      reason: { key: 'refusal.file.university-town', params: { site: 'UT-1', what: 'accuracy_m' } },
    })
  })
})
