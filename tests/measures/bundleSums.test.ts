import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Basis } from '../../src/measures/basis.ts'
import { bundleSums } from '../../src/measures/bundleSums.ts'
import { planFindings } from '../../src/measures/planFindings.ts'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import { loadUniversityTown } from '../../src/parcels/universityTown.ts'
import type { RouteRule } from '../../src/plan/routeFit.ts'
import type { Assignment, Bundle, Duty } from '../../src/plan/types.ts'
import { readGround } from '../../src/store/readGround.ts'
import { groundPlan } from '../../src/store/starter.ts'
import { EXAMPLE_CARD, testAssignee } from '../support/land.ts'

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`../../public/data/${name}`, import.meta.url)))
const jsonOf = (name: string) => JSON.parse(new TextDecoder().decode(bytesOf(name)))

let basis: Basis
let rowOf: ReadonlyMap<string, number>
let bundles: ReadonlyMap<string, Bundle>
const routeRules: readonly RouteRule[] = jsonOf('route-fit.json')

beforeAll(async () => {
  const town = loadUniversityTown(bytesOf('university-town-sites.geojson'))
  if (!town.ok) throw new Error(town.reason.key)
  const loaded = await loadParcels({ name: 'parcels.geojson', bytes: bytesOf('parcels.geojson'), sites: town.value })
  if (!loaded.ok) throw new Error(loaded.reason.key)
  const { layer } = loaded.value
  const rateCards = { cards: [EXAMPLE_CARD], defaultCard: 'example' }
  const files = { areas: { features: [] }, rateCards, assignees: [], sources: {}, bundles: jsonOf('bundles.json') }
  const plan = groundPlan(readGround(files, layer, town.value, 'test'))
  basis = {
    layer,
    sites: town.value.sites,
    netToGross: new Map(),
    card: EXAMPLE_CARD,
    halfDistanceM: 2000,
    scoredKinds: [],
  }
  rowOf = new Map(layer.ids.map((id, row) => [id, row]))
  bundles = plan.bundles
})

const pilot = () => bundles.get('hsk-pilot')!
const withDuty = (bundle: Bundle, duties: Readonly<Record<string, Duty>>): Bundle => ({
  ...bundle,
  sites: bundle.sites.map((site) => ({ ...site, duty: duties[site.parcel ?? ''] ?? site.duty })),
})
const dutyOf = (bundle: Bundle, duty: Duty) => bundleSums(basis, rowOf, bundle).duties.find((one) => one.duty === duty)

describe('the Hung Shui Kiu pilot area, as published', () => {
  it('is six lots of 81,081 m² within about 11 ha; the difference is roads and public works', () => {
    const sums = bundleSums(basis, rowOf, pilot())
    expect(sums.sites.filter(({ row }) => row !== undefined)).toHaveLength(6)
    expect(Math.round(sums.netM2)).toBe(81_081)
    expect(sums.grossM2).toBe(110_000)
    expect(Math.round(sums.worksM2)).toBe(28_919)
    expect(sums.missing).toEqual([])
  })

  it('has the floor of its published lots: 444,425 m²', () => {
    const sums = bundleSums(basis, rowOf, pilot())
    expect(sums.gfaM2).toBe(444_425)
    expect(sums.withoutGfa).toBe(0)
  })

  it('keeps four lots of 36,202 m² and 220,034 m² floor; two of 44,879 m² are formed and handed back', () => {
    const kept = dutyOf(pilot(), 'retain')!
    expect([kept.sites, Math.round(kept.areaM2), kept.gfaM2]).toEqual([4, 36_202, 220_034])
    const back = dutyOf(pilot(), 'form-and-hand-back')!
    expect([back.sites, Math.round(back.areaM2)]).toEqual([2, 44_879])
  })

  it('keeps 59,444 m² with lot 23 as well, and everything where nothing is handed back', () => {
    const more = withDuty(pilot(), { 'HSKTL 23': 'retain' })
    expect(Math.round(dutyOf(more, 'retain')!.areaM2)).toBe(59_444)
    expect(dutyOf(more, 'retain')!.gfaM2).toBe(336_242)
    const all = withDuty(more, { 'HSKTL 24': 'retain' })
    expect(Math.round(dutyOf(all, 'retain')!.areaM2)).toBe(81_081)
    expect(dutyOf(all, 'form-and-hand-back')).toBeUndefined()
  })

  it('is told when fewer industry sites are kept than must be', () => {
    const codes = (bundle: Bundle) => findingsOf(new Map([[bundle.id, bundle]]), new Map()).map(({ code }) => code)
    expect(codes(pilot())).toEqual([])
    expect(codes(withDuty(pilot(), { 'HSKTL 19': 'form-and-hand-back' }))).toEqual(['bundle-minimum'])
  })
})

const findingsOf = (held: ReadonlyMap<string, Bundle>, assignments: ReadonlyMap<string, Assignment>) =>
  planFindings({
    plan: {
      assignees: new Map([
        ['X', testAssignee('X')],
        ['Q', testAssignee('Q', 'public-body', 2)],
      ]),
      bundles: held,
      assignments: new Map([['s', assignments]]),
    },
    scenario: 's',
    basis,
    rowOf,
    holdings: new Map(),
    routeRules,
    landUses: {},
  })

describe('what is looked at and not refused', () => {
  const to = (assignee: string, more: Partial<Assignment> = {}): Assignment => ({
    shares: [{ assignee, share: 1 }],
    ...more,
  })

  it('in-situ land exchange on an Enterprise and Technology Park site', () => {
    const found = findingsOf(new Map(), new Map([['HSKTL 19', { shares: [], route: 'lease-modification' }]]))
    expect(found.map(({ code, parcels }) => [code, parcels])).toEqual([['route-use', ['HSKTL 19']]])
    expect(findingsOf(new Map(), new Map([['HSKTL 18', { shares: [], route: 'lease-modification' }]]))).toEqual([])
  })

  it('Government land allocation to a developer, and not to a public body', () => {
    const route = 'government-land-allocation'
    expect(findingsOf(new Map(), new Map([['HSKTL 10', to('X', { route })]])).map(({ code }) => code)).toEqual([
      'route-kind',
    ])
    expect(findingsOf(new Map(), new Map([['HSKTL 10', to('Q', { route })]]))).toEqual([])
  })

  it('a route that does not go with the delivery mode, once for all its parcels', () => {
    const held = { shares: [], route: 'open-tender', deliveryMode: 'landowner' } as const
    const found = findingsOf(
      new Map(),
      new Map([
        ['HSKTL 10', held],
        ['HSKTL 18', held],
      ]),
    )
    expect(found.map(({ code, parcels }) => [code, parcels.length])).toEqual([['route-mode', 2]])
  })

  it('retained sites of one bundle that go to two winners', () => {
    const found = findingsOf(
      new Map([['hsk-pilot', pilot()]]),
      new Map([
        ['HSKTL 18', to('X')],
        ['HSKTL 19', to('Q')],
      ]),
    )
    expect(found.map(({ code }) => code)).toEqual(['bundle-winners'])
    expect(
      findingsOf(
        new Map([['hsk-pilot', pilot()]]),
        new Map([
          ['HSKTL 18', to('X')],
          ['HSKTL 23', to('Q')],
        ]),
      ),
    ).toEqual([])
  })
})
