import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { brokenPromises, type Fault, figuresHeld, missedFigures } from '../../geo/build/promises.ts'
import { validate } from '../../geo/build/schema.ts'
import { readServed } from '../../geo/build/served.ts'
import { topology } from '../../geo/build/topology.ts'

const folder = new URL('../../public/data/', import.meta.url)
const served = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const))

/** The served files with one of them changed. */
const changed = (name: string, change: (json: never) => void): ReadonlyMap<string, string> => {
  const json = JSON.parse(served.get(name) ?? '')
  change(json as never)
  return new Map([...served, [name, JSON.stringify(json)]])
}

interface Collection {
  readonly features: { id: string; properties: Record<string, unknown>; geometry: { coordinates: number[][][] } }[]
}

const reasons = (faults: readonly Fault[]) =>
  faults.map(({ file, feature, reason }) => `${file}: ${feature}: ${reason}`)

describe('the ground keeps its promises', () => {
  test('as served, nothing is broken', () => {
    expect(reasons(brokenPromises(served).faults)).toEqual([])
  })

  test('a parcel moved onto its neighbour is named with the overlap', () => {
    const files = changed('parcels.geojson', ({ features }: Collection) => {
      features.splice(4)
      features[1]!.geometry = { ...features[0]!.geometry }
    })
    expect(
      reasons(topology(readServed(files))).some((reason) => /^parcels\.geojson: .* overlaps .* m²$/.test(reason)),
    ).toBe(true)
  })

  test('a source that does not exist and a missing Chinese name are named', () => {
    const files = changed('areas.geojson', ({ features }: Collection) => {
      features[0]!.properties.source = 'nowhere'
      features[0]!.properties.name_zh = 'San Tin'
    })
    expect(reasons(validate(files))).toEqual([
      'areas.geojson: STT: names the source “nowhere”, which is not in sources.json',
      'areas.geojson: STT: has no Chinese name',
    ])
  })

  test('a ratio whose unit has no Chinese is named', () => {
    const files = changed('ratios.json', (ratios: { id: string; unit: { en: string; zh: string } }[]) => {
      ratios.find(({ id }) => id === 'walk_speed')!.unit.zh = 'm per minute'
    })
    expect(reasons(validate(files))).toEqual(['ratios.json: walk_speed: has no Chinese unit'])
  })

  test('an area that no longer measures what is published is named with both figures', () => {
    const files = changed('university-town-sites.geojson', ({ features }: Collection) => {
      features[0]!.properties.area_ha = 46
    })
    expect(reasons(missedFigures(figuresHeld(readServed(files))))).toContain(
      'public/data: UT-NTM University Town site, Ngau Tam Mei: measures 52.00 ha, published 46 ha',
    )
  })

  test('a land-use budget that is missed is named', () => {
    const files = changed('parcels.geojson', ({ features }: Collection) => {
      for (const { properties } of features) if (properties.land_use === 'HOS') properties.land_use = 'GIC'
    })
    expect(reasons(missedFigures(figuresHeld(readServed(files))))).toContain(
      'public/data: NTM HOS: measures 0.00 ha, published 10 ha',
    )
  })
})
