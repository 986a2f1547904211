import { describe, expect, it } from 'vitest'
import '../../src/files/whyWords.ts'
import { gridToLonLat } from '../../src/geometry/hk1980.ts'
import type { Message } from '../../src/lib/message.ts'
import { LANGUAGES, type Language } from '../../src/locales/language.ts'
import { say } from '../../src/locales/say.ts'
import type { Basis } from '../../src/measures/basis.ts'
import { knownValue, recompute } from '../../src/measures/figure.ts'
import type { MeasureContext } from '../../src/measures/measure.ts'
import { ratiosById } from '../../src/measures/ratio.ts'
import { nearestStation, quickestRoute, routeTo } from '../../src/measures/travel.ts'
import { minutesFigure, stationFigure } from '../../src/measures/travelFigures.ts'
import { awaitedOn, openingOfWay } from '../../src/measures/wayOpening.ts'
import { loadNetwork } from '../../src/parcels/loadNetwork.ts'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import type { NetworkFeature } from '../../src/parcels/network.ts'
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
 * 2 km north to Three, which opens in 2034, 800 m south of the site. Passed is to stand on the first line from 2040.
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
  stop('Passed', 3500, 50, { status: 'planned', opening_year: 2040 }),
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
    expect(say(why.sentence, 'en')).toBe(
      'From 2034, P is 34 minutes from S: on foot to One, Straight, New to Three, on foot.',
    )
  })
})

describe('from when the way can be taken', () => {
  /** The same land, of whose network some stations or lines stand otherwise. */
  async function withNetwork(changed: Readonly<Record<string, Partial<NetworkFeature>>>): Promise<Basis> {
    const all = await basis()
    const { features, shapes } = all.network!
    return { ...all, network: { features: features.map((one) => ({ ...one, ...changed[one.id] })), shapes } }
  }
  const footnoteOf = (on: Basis, language: Language, phaseYear?: number) => {
    const context = { basis: on, source: () => undefined } as unknown as MeasureContext
    const { sentence, facts } = minutesFigure(context, 0, 0, phaseYear).figure.explain!()
    const said = facts.filter(({ label }) => label.key.startsWith('why.way'))
    return [
      say(sentence, language),
      ...said.map(({ label, text }) => [say(label, language), say(text as Message, language)]),
    ]
  }

  it('is the latest year of its stations and lines; one that the train only passes is not waited for', async () => {
    // New and Three open in 2034; Passed, on the way, in 2040
    const route = routeTo(await basis(), 0, 0)!
    expect(openingOfWay(route)).toBe(2034)
    expect(awaitedOn(route).map(({ id }) => id)).toEqual(['New', 'Three'])
  })

  it('waits for the station at which lines are changed', async () => {
    const late = await withNetwork({ Two: { status: 'under construction', openingYear: 2036 } })
    const route = routeTo(late, 0, 0)!
    expect(route.rail!.ride.changes.map(({ id }) => id)).toEqual(['Two'])
    expect(awaitedOn(route).map(({ id, openingYear }) => [id, openingYear])).toEqual([
      ['Two', 2036],
      ['New', 2034],
      ['Three', 2034],
    ])
    expect(openingOfWay(route)).toBe(2036)
  })

  it('is open where all of it is, is not known where a part has no year, and is never awaited on foot', async () => {
    const toTwo = routeTo(await basis({ asAtYear: 2030 }), 0, 0)!
    expect([openingOfWay(toTwo), awaitedOn(toTwo)]).toEqual(['open', []])
    const { openingYear: _, ...three } = (await basis()).network!.features.find(({ id }) => id === 'Three')!
    const all = await basis()
    const features = all.network!.features.map((one) => (one.id === 'Three' ? three : one))
    const unknown = routeTo({ ...all, network: { ...all.network!, features } }, 0, 0)!
    expect([unknown.rail!.alight.feature.id, openingOfWay(unknown)]).toEqual(['Three', 'unknown'])
    expect(openingOfWay({})).toBe('open')
  })

  it('is said with what opens when, and by how many years the land is before it', async () => {
    const on = await basis()
    expect(footnoteOf(on, 'en', 2027)).toEqual([
      'From 2034, P is 34 minutes from S: on foot to One, Straight, New to Three, on foot.',
      ['Opening', 'the way can be taken from 2034; not open yet: New (2034), Three (2034)'],
      // 2034 − 2027
      ['Phase year', '2027, 7 years before the way can be taken'],
    ])
    expect(footnoteOf(on, 'zh-Hant-HK', 2033)).toEqual([
      '2034年起，P往S需34分鐘：步行至One，乘Straight、New至Three，再步行。',
      ['通車年份', '此路線2034年起可用；尚未通車：New（2034年）、Three（2034年）'],
      ['分期年份', '2033年，早於此路線可用1年'],
    ])
    // in the year itself it can be taken
    expect(footnoteOf(on, 'en', 2034)).toHaveLength(2)
    expect(footnoteOf(await basis({ asAtYear: 2030 }), 'en', 2027)).toEqual([
      // 6.5 + 12 + 45.5
      'P is 64 minutes from S: on foot to One, Straight to Two, on foot.',
      ['Opening', 'every station and line of the way is open'],
    ])
  })
})
