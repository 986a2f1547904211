import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { planFromBytes } from '../../src/files/planFromJson.ts'
import { piecesOf } from '../../src/measures/pieces.ts'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import { numberAt, type ParcelLayer, textAt } from '../../src/parcels/parcelLayer.ts'
import { loadUniversityTown } from '../../src/parcels/universityTown.ts'
import type { Plan } from '../../src/plan/types.ts'

const read = (name: string) => new Uint8Array(readFileSync(new URL(`../../public/data/${name}`, import.meta.url)))

let plan: Plan
let layer: ParcelLayer
let campuses: readonly string[]

beforeAll(async () => {
  const opened = planFromBytes('example-plan.json', read('example-plan.json'))
  const sites = loadUniversityTown(read('university-town-sites.geojson'))
  if (!opened.ok || !sites.ok) throw new Error('the example does not open')
  const loaded = await loadParcels({ name: 'parcels.geojson', bytes: read('parcels.geojson'), sites: sites.value })
  if (!loaded.ok) throw new Error('the parcels do not open')
  plan = opened.value
  layer = loaded.value.layer
  campuses = sites.value.sites.map((site) => site.campus)
})

/** Rows that an assignee holds in a scenario. */
const held = (scenario: 'a' | 'b' | 'c', assignee: string): number[] =>
  [...(plan.assignments.get(`scenario-${scenario}`) ?? [])]
    .filter(([, assignment]) => assignment.shares[0]?.assignee === assignee)
    .map(([id]) => layer.ids.indexOf(id))
const hectares = (rows: readonly number[]) => rows.reduce((sum, row) => sum + layer.siteAreaM2[row]!, 0) / 10000
const toNgauTamMei = (row: number) => layer.siteDistancesM[row * campuses.length + campuses.indexOf('Ngau Tam Mei')]!
const yearOf = (row: number) => numberAt(layer, 'available_from', row) ?? 0

describe('the example plan keeps to its story', () => {
  test('ten invented assignees and three scenarios, said to be an example in both languages', () => {
    expect([...plan.assignees.values()].map(({ letter }) => letter).join('')).toBe('ABCDXYGHPQ')
    expect([...plan.scenarios.values()].map(({ name }) => name.en)).toEqual([
      'Government-formed',
      'Zone development',
      'University Town first',
    ])
    expect(plan.title).toEqual({
      en: 'Northern Metropolis: three ways to place anchor firms (example)',
      zh: '北部都會區：錨點企業用地的三個方案（示範）',
    })
    expect(plan.settings.example).toBe(true)
  })

  test('every assigned parcel exists, is free land, and no pilot lot has an assignee', () => {
    for (const scenario of plan.assignments.values())
      for (const id of scenario.keys()) {
        expect(layer.ids).toContain(id)
        expect(textAt(layer, 'land_status', layer.ids.indexOf(id)) ?? 'free').toBe('free')
      }
    expect([...plan.assignments.values()].some((one) => [...one.keys()].some((id) => id.startsWith('HSKTL')))).toBe(
      false,
    )
  })

  test('A: firm A stands on joined parcels of 4 ha and more, ready by 2028, 8 to 12 ha, none of it fish pond', () => {
    const rows = held('a', 'A')
    expect(piecesOf(layer, rows)).toHaveLength(1)
    for (const row of rows) {
      expect(layer.siteAreaM2[row]).toBeGreaterThanOrEqual(40000)
      expect(yearOf(row)).toBeLessThanOrEqual(2028)
      expect(textAt(layer, 'land_use', row)).toBe('OUIT')
      expect(textAt(layer, 'ground', row)).not.toBe('fish pond')
    }
    expect(hectares(rows)).toBeGreaterThanOrEqual(8)
    expect(hectares(rows)).toBeLessThanOrEqual(12)
  })

  test('A: firm B holds two parcels outside 2 km of Ngau Tam Mei; in B and C it stands inside', () => {
    expect(held('a', 'B')).toHaveLength(2)
    expect(held('a', 'B').every((row) => toNgauTamMei(row) > 2000)).toBe(true)
    expect([...held('b', 'B'), ...held('c', 'B')].every((row) => toNgauTamMei(row) <= 2000)).toBe(true)
  })

  test('the park company holds the whole industry park, whose floor area is stated and has no plot ratio', () => {
    const rows = held('a', 'P')
    expect(hectares(rows)).toBeCloseTo(24.06, 1)
    for (const row of rows) {
      expect(numberAt(layer, 'gfa_stated_m2', row)).toBeGreaterThan(0)
      expect(numberAt(layer, 'plot_ratio_non_domestic', row)).toBeUndefined()
    }
  })

  test('B: bundle sites come a year before Government’s date, and one route does not fit its use', () => {
    const inBundles = [...plan.assignments.get('scenario-b')!].filter(([, { bundle }]) => bundle !== undefined)
    expect(inBundles).toHaveLength(8)
    for (const [id, { phaseYear }] of inBundles) expect(phaseYear).toBe(yearOf(layer.ids.indexOf(id)) - 1)
    expect(
      inBundles
        .filter(([, { route }]) => route === 'lease-modification')
        .map(([id]) => textAt(layer, 'land_use', layer.ids.indexOf(id))),
    ).toEqual(['OUETP'])
  })

  test('B: the first bundle has all four duties and 15 to 19 ha gross; the second about 10 ha', () => {
    const gross = (id: string) =>
      plan.bundles
        .get(id)!
        .sites.reduce((sum, { parcel, areaM2 }) => sum + (areaM2 ?? layer.siteAreaM2[layer.ids.indexOf(parcel!)]!), 0) /
      10000
    expect(new Set(plan.bundles.get('bundle-1')!.sites.map(({ duty }) => duty))).toEqual(
      new Set(['retain', 'form-and-hand-back', 'build-and-hand-back', 'works-only']),
    )
    expect(gross('bundle-1')).toBeGreaterThan(15)
    expect(gross('bundle-1')).toBeLessThan(19)
    expect(gross('bundle-2')).toBeGreaterThan(9.5)
    expect(gross('bundle-2')).toBeLessThan(10.5)
  })

  test('C: the laboratory within 500 m, the incubator within 1 km; firm A in one piece, a year before its land', () => {
    expect(held('c', 'H').every((row) => toNgauTamMei(row) <= 500)).toBe(true)
    expect(held('c', 'G').every((row) => toNgauTamMei(row) <= 1000)).toBe(true)
    const firmA = held('c', 'A')
    expect(piecesOf(layer, firmA)).toHaveLength(1)
    expect(hectares(firmA)).toBeGreaterThanOrEqual(8)
    for (const row of firmA)
      expect(yearOf(row) - plan.assignments.get('scenario-c')!.get(layer.ids[row]!)!.phaseYear!).toBe(1)
  })

  test('the substation serves firm C and three neighbours, of which one is without an assignee in C alone', () => {
    const { serves } = plan.sharedWorks.get('substation')!
    const open = (scenario: string) =>
      serves.filter(
        (id) => !plan.assignments.get(scenario)!.has(id) && plan.attributes.get(id)?.fields.land_status !== 'committed',
      )
    expect(serves).toHaveLength(4)
    expect([open('scenario-a'), open('scenario-b')]).toEqual([[], []])
    expect(open('scenario-c')).toHaveLength(1)
  })
})
