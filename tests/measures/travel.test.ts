import { describe, expect, it } from 'vitest'
import { gridToLonLat } from '../../src/geometry/hk1980.ts'
import { LANGUAGES } from '../../src/locales/language.ts'
import { say } from '../../src/locales/say.ts'
import type { Basis } from '../../src/measures/basis.ts'
import { knownValue, recompute } from '../../src/measures/figure.ts'
import type { MeasureContext } from '../../src/measures/measure.ts'
import { ratiosById } from '../../src/measures/ratio.ts'
import { nearestStation, quickestRoute, routeTo } from '../../src/measures/travel.ts'
import { minutesFigure, stationFigure } from '../../src/measures/travelFigures.ts'
import { loadNetwork } from '../../src/parcels/loadNetwork.ts'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import { loadUniversityTown } from '../../src/parcels/universityTown.ts'
import { gridFile, ORIGIN, parcel, square } from '../support/gridFile.ts'
import { EXAMPLE_CARD, testRatio } from '../support/land.ts'

const at = (east: number, north: number) => [...gridToLonLat(new Float64Array([ORIGIN[0] + east, ORIGIN[1] + north]))]
const feature = (id: string, kind: string, type: string, coordinates: unknown, more = {}) => ({
  type: 'Feature',
  id,
  properties: { kind, name_en: id, name_zh: id, status: 'existing', ...more },
  geometry: { type, coordinates },
})
const stop = (id: string, east: number, north: number, more = {}) =>
  feature(id, 'station', 'Point', at(east, north), more)
const line = (id: string, way: readonly (readonly [number, number])[], more = {}) =>
  feature(
    id,
    'rail',
    'LineString',
    way.map(([east, north]) => at(east, north)),
    more,
  )

/**
 * A parcel of 1 ha at 0; One 400 m east of it; Two 9 km on by a line with a bend (6 + 3 km); from Two another line of
 * 2 km north to Three, which opens in 2034, 800 m south of the site.
 */
const FEATURES = [
  line('Straight', [
    [500, 50],
    [6500, 50],
    [6500, 3050],
  ]),
  line(
    'New',
    [
      [6500, 3050],
      [6500, 5050],
    ],
    { status: 'planned', opening_year: 2034 },
  ),
  stop('One', 500, 50),
  stop('Two', 6500, 3050),
  stop('Three', 6500, 5050, { status: 'planned', opening_year: 2034 }),
  stop('Nowhere', 300, 400, { status: 'planned' }),
]

const RATIOS = ratiosById([testRatio('walk_detour', 1.3), testRatio('walk_speed', 80), testRatio('rail_speed', 45)])

async function basis(more: Partial<Basis> = {}): Promise<Basis> {
  const site = { name_en: 'S', name_zh: 'S', campus: 'Ngau Tam Mei', source: 't', as_of: '2026', accuracy_m: 300 }
  const town = loadUniversityTown(gridFile([parcel('S', square(6000, 5850, 1000), site)]))
  const network = loadNetwork(
    new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features: FEATURES })),
  )
  if (!town.ok || !network.ok) throw new Error('fixture')
  const loaded = await loadParcels({
    name: 't.geojson',
    bytes: gridFile([parcel('P', square(0, 0, 100))]),
    sites: town.value,
  })
  if (!loaded.ok) throw new Error(loaded.reason.key)
  return {
    layer: loaded.value.layer,
    sites: town.value.sites,
    siteShapes: town.value.shapes,
    network: network.value,
    ratios: RATIOS,
    netToGross: new Map(),
    card: EXAMPLE_CARD,
    halfDistanceM: 2000,
    scoredKinds: [],
    ...more,
  }
}

describe('by rail and on foot', () => {
  it('adds the walk, the track by its length over both lines, and the walk from the last station', async () => {
    const route = routeTo(await basis(), 0, 0)!
    // 400 × 1.3 ÷ 80 = 6.5; 11,000 m ÷ 750 m/min = 14.6667; 800 × 1.3 ÷ 80 = 13
    expect(route.walkM).toBeCloseTo(400, 3)
    expect(route.walkMin).toBeCloseTo(6.5, 5)
    expect(route.rail!.ride.lengthM).toBeCloseTo(11_000, 2)
    expect(route.rail!.rideMin).toBeCloseTo(14.66667, 4)
    expect(route.rail!.walkMin).toBeCloseTo(13, 5)
    expect(route.minutes).toBeCloseTo(34.16667, 4)
    expect([route.rail!.board.feature.id, route.rail!.alight.feature.id]).toEqual(['One', 'Three'])
    expect(route.rail!.ride.lines.map(({ id }) => id)).toEqual(['Straight', 'New'])
  })

  it('takes only what is open by the year', async () => {
    const route = quickestRoute(await basis({ asAtYear: 2030 }), 0)!
    // to Two: 9,000 ÷ 750 = 12; then 2,800 × 1.3 ÷ 80 = 45.5
    expect(route.rail!.alight.feature.id).toBe('Two')
    expect(route.minutes).toBeCloseTo(6.5 + 12 + 45.5, 4)
  })

  it('goes on foot where that is as quick, and knows no way without speeds', async () => {
    const near = await basis()
    const { features, shapes } = near.network!
    const onlyOne = { features: features.slice(0, 3), shapes: { ...shapes, rows: 3 } }
    const route = routeTo({ ...near, network: onlyOne }, 0, 0)!
    expect(route.rail).toBeUndefined()
    // edge to edge: 5,900 m east, 5,750 m north
    expect(route.minutes).toBeCloseTo((Math.hypot(5900, 5750) * 1.3) / 80, 3)
    const { ratios: _, ...unknown } = near
    expect(routeTo(unknown, 0, 0)).toBeUndefined()
  })

  it('names the nearest station, edge to edge; one without a known year only while no year is asked', async () => {
    const all = nearestStation(await basis(), 0)!
    expect(all.feature.id).toBe('Nowhere')
    expect(all.distanceM).toBeCloseTo(Math.hypot(200, 300), 3)
    const station = nearestStation(await basis({ asAtYear: 2026 }), 0)!
    expect(station.feature.id).toBe('One')
    expect(station.distanceM).toBeCloseTo(400, 3)
  })

  it('explains itself from its printed inputs, in both languages', async () => {
    const context = { basis: await basis(), source: () => ({ en: 'Source', zh: '來源' }) } as unknown as MeasureContext
    const { figure } = minutesFigure(context, 0)
    const why = figure.explain!()
    expect(why.terms.map(({ value }) => Math.round(value * 100) / 100)).toEqual([6.5, 14.67, 13])
    expect(recompute(why)).toBeCloseTo(knownValue(figure.amount)!, 9)
    const station = stationFigure(context, 0).figure
    expect(recompute(station.explain!())).toBeCloseTo(knownValue(station.amount)!, 9)
    for (const language of LANGUAGES)
      for (const one of [why.sentence, why.formula, station.explain!().sentence])
        expect(say(one, language)).not.toMatch(/\{\{|undefined|NaN|^why/)
    expect(say(why.sentence, 'en')).toBe('P is 34 minutes from S: on foot to One, Straight, New to Three, on foot.')
  })
})
