import { describe, expect, test } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { bundleSums } from '../../src/measures/bundleSums.ts'
import { bundleHomes, bundleUses } from '../../src/measures/bundleUses.ts'
import { areaAsRead, atBenchmark } from '../../src/measures/costBenchmarks.ts'
import { developmentOf } from '../../src/measures/development.ts'
import { isPresent, knownValue } from '../../src/measures/figure.ts'
import { grossFloorArea } from '../../src/measures/floorArea.ts'
import { numberAt } from '../../src/parcels/parcelLayer.ts'
import type { Duty } from '../../src/plan/types.ts'
import { findingsOf } from '../../src/store/findings.ts'
import { assignmentAt, balanceOf, basisOf } from '../../src/store/selectors.ts'
import { giveRows } from '../support/given.ts'
import { groundNorthlot } from '../support/groundNorthlot.ts'

const PILOT = ['HSKTL 18', 'HSKTL 19', 'HSKTL 20', 'HSKTL 21', 'HSKTL 23', 'HSKTL 24']
const HOUSING = ['HSKTL 18', 'HSKTL 20', 'HSKTL 21']

async function example() {
  const rig = await groundNorthlot()
  await rig.northlot.actions.openExample()
  const { northlot } = rig
  const state = () => northlot.getState()
  const rowOf = (id: string) => state().rowOf.get(id)!
  const stated = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + numberAt(state().land, 'stated_area_m2', rowOf(id))!, 0)
  const floor = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + knownValue(grossFloorArea(basisOf(state()), rowOf(id)))!, 0)
  const pilot = () => state().document.plan.bundles.get('hsk-pilot')!
  const withDuty = (...duties: readonly Duty[]) =>
    pilot().sites.flatMap(({ parcel, duty }) => (parcel !== undefined && duties.includes(duty) ? [parcel] : []))
  return { ...rig, state, rowOf, stated, floor, pilot, withDuty }
}

const textOf = (plan: Parameters<typeof planToJson>[0]) => JSON.stringify(planToJson(plan))

describe('how many industry sites should the winner keep?', () => {
  test('six lots of 8.11 ha, of which housing and industry as published; about 2.89 ha of roads and works without a parcel', async () => {
    const { stated, pilot, state } = await example()
    expect(stated(PILOT)).toBe(81_081)
    expect(stated(HOUSING)).toBe(26_012)
    expect(stated(PILOT.filter((id) => !HOUSING.includes(id)))).toBe(55_069)
    const sums = bundleSums(basisOf(state()), state().rowOf, pilot())
    expect(sums.grossM2).toBe(110_000)
    expect(sums.worksM2).toBeCloseTo(28_919, 0)
    expect(sums.netM2).toBeCloseTo(81_081, 0)
  })

  test('floor is 169,083 and 275,342 m², together 444,425; a ratio differs by at most 2.5 m² a lot, and no finding is made of it', async () => {
    const { floor, state, rowOf } = await example()
    expect(floor(HOUSING)).toBe(169_083)
    expect(floor(PILOT)).toBe(444_425)
    expect(floor(PILOT) - floor(HOUSING)).toBe(275_342)
    for (const id of PILOT) {
      const row = rowOf(id)
      const { land } = state()
      const ratio =
        (numberAt(land, 'plot_ratio_domestic', row) ?? 0) + (numberAt(land, 'plot_ratio_non_domestic', row) ?? 0)
      const byRatio = numberAt(land, 'stated_area_m2', row)! * ratio
      expect(Math.abs(byRatio - numberAt(land, 'gfa_stated_m2', row)!)).toBeLessThanOrEqual(2.5)
    }
    expect(state().findings.filter(({ parcels }) => parcels.some((id) => id.startsWith('HSKTL')))).toEqual([])
  })

  test('flats are 3,120 as published, by domestic floor; never all floor over 50', async () => {
    const { state, rowOf } = await example()
    const ratios = { gfaPerFlatM2: 50, gfaPerWorkerM2: 47, personsPerFlat: 2.7, personsPerFlatOf: new Map() }
    const flats = HOUSING.map((id) => developmentOf(basisOf(state()), rowOf(id), ratios).flats).filter(isPresent)
    expect(flats.reduce((sum, { value }) => sum + value, 0)).toBe(3_120)
  })

  test('on its sheet: by use, flats as stated, people by persons in a flat, and works at a published figure', async () => {
    const { northlot, state, pilot, rowOf } = await example()
    const basis = basisOf(state())
    const sums = bundleSums(basis, state().rowOf, pilot())
    const given = (row: number) => assignmentAt(state(), row)
    const uses = bundleUses(basis, sums, given).map(({ use, sites, areaM2, gfaM2 }) => [use, sites, areaM2, gfaM2])
    expect(uses).toEqual([
      ['RA', 3, expect.closeTo(26_012, 0), 169_083],
      ['OUETP', 3, expect.closeTo(55_069, 0), 275_342],
    ])
    const ratios = { gfaPerFlatM2: 50, gfaPerWorkerM2: 47, personsPerFlat: 2.6, personsPerFlatOf: new Map() }
    const homes = bundleHomes(basis, sums, ratios, given)
    expect([homes.flats.value, homes.stated]).toEqual([3_120, true])
    expect(homes.people.value).toBeCloseTo(8_112, -1)
    expect(bundleHomes(basis, sums, { ...ratios, personsPerFlat: 2.7 }, given).people.value).toBeCloseTo(8_424, -1)
    // what the file states gives way to domestic floor over 50 m² where it is taken away: 156,072 m²
    northlot.actions.startTryOut()
    northlot.actions.select(HOUSING.map(rowOf), 'replace')
    northlot.actions.setParcelFields({ flats_stated: null })
    const computed = bundleHomes(basisOf(state()), sums, ratios, given)
    expect(computed.stated).toBe(false)
    expect(Math.abs(computed.flats.value - 3_121)).toBeLessThanOrEqual(1)
    northlot.actions.discardTryOut()

    const contract = state().ground.benchmarks.find(({ id }) => id === 'hsk-contract-3')!
    expect(areaAsRead(sums.grossM2)).toBe(11)
    expect(areaAsRead(sums.netM2)).toBe(8.108)
    // 3,363 ÷ 50 = 67.26 million a hectare
    expect(atBenchmark(contract, sums.grossM2)).toBeCloseTo(739_860_000, 0)
    expect(atBenchmark(contract, sums.netM2)).toBeCloseTo(545_344_080, 0)
  })

  test('asking for land exchange on an industry lot is a finding, not refused', async () => {
    const { northlot, state, rowOf } = await example()
    northlot.actions.startTryOut()
    northlot.actions.select([rowOf('HSKTL 19')], 'replace')
    expect(northlot.actions.setFields({ route: 'lease-modification' })).toBe(true)
    const found = findingsOf(state()).filter(({ parcels }) => parcels.includes('HSKTL 19'))
    expect(found.map(({ code }) => code)).toEqual(['route-use'])
  })

  test('kept and handed back as tendered; keeping 23 as well, then all; discarded, the plan is the same to the letter', async () => {
    const { northlot, stated, floor, pilot, withDuty, state } = await example()
    expect([stated(withDuty('retain')), floor(withDuty('retain'))]).toEqual([36_202, 220_034])
    expect(stated(withDuty('form-and-hand-back'))).toBe(44_879)
    const before = textOf(state().document.plan)

    northlot.actions.startTryOut()
    const keep = (...kept: readonly string[]) =>
      northlot.actions.changeBundle({
        ...pilot(),
        sites: pilot().sites.map((site) =>
          site.parcel !== undefined && kept.includes(site.parcel) ? { ...site, duty: 'retain' as const } : site,
        ),
      })
    keep('HSKTL 23')
    expect([stated(withDuty('retain')), floor(withDuty('retain'))]).toEqual([59_444, 336_242])
    keep('HSKTL 24')
    expect(stated(withDuty('retain'))).toBe(81_081)
    expect(withDuty('form-and-hand-back', 'build-and-hand-back')).toEqual([])
    northlot.actions.discardTryOut()
    expect(textOf(state().document.plan)).toBe(before)
  })
})

describe('what if the 8-hectare site goes to one firm?', () => {
  test('77,737 m² at 5.0 is 388,685 m² of floor', async () => {
    const { floor, stated } = await example()
    expect(stated(['HSKTL 10'])).toBe(77_737)
    expect(floor(['HSKTL 10'])).toBe(388_685)
  })

  test('committed land is assigned in a try-out only; the balance closes and firm D has what it wanted', async () => {
    const { northlot, state, rowOf } = await example()
    const before = textOf(state().document.plan)
    const row = rowOf('HSKTL 10')
    giveRows(northlot, [row], 'D')
    expect(state().document.plan.assignments.get('scenario-a')!.has('HSKTL 10')).toBe(false)

    northlot.actions.startTryOut()
    // firm D gives up what it holds in scenario A and takes the one site
    northlot.actions.select(
      [...state().document.plan.assignments.get('scenario-a')!].flatMap(([id, { shares }]) =>
        shares[0]!.assignee === 'D' ? [rowOf(id)] : [],
      ),
      'replace',
    )
    northlot.actions.clear()
    northlot.actions.select([row], 'replace')
    expect(northlot.actions.assignHeld()).toBe(true)
    const given = state().schedule.groups.get('assignee:D')!.siteAreaMm2 / 1e10
    expect(given).toBeCloseTo(7.77, 2)
    expect(Math.abs(balanceOf(state()).gapM2)).toBeLessThan(100)
    northlot.actions.discardTryOut()
    expect(textOf(state().document.plan)).toBe(before)
  })

  test('moved to the one site in one step: what firm D held is free again, and undo brings all back', async () => {
    const { northlot, state, rowOf } = await example()
    northlot.actions.startTryOut()
    const before = textOf(state().document.plan)
    northlot.actions.select([rowOf('HSKTL 10')], 'replace')
    northlot.actions.chooseReceiver('D')
    expect(northlot.actions.moveHere()).toBe(true)
    expect(state().schedule.groups.get('assignee:D')!.parcels).toBe(1)
    expect(state().schedule.groups.get('assignee:D')!.siteAreaMm2 / 1e10).toBeCloseTo(7.77, 2)
    northlot.actions.undo()
    expect(textOf(state().document.plan)).toBe(before)
  })

  test('without a plot ratio the stated floor stays; cleared too, floor is absent with a reason and no 0', async () => {
    const { northlot, state, rowOf } = await example()
    northlot.actions.startTryOut()
    northlot.actions.select([rowOf('HSKTL 10')], 'replace')
    const land = (fields: Parameters<typeof northlot.actions.setParcelFields>[0]) =>
      northlot.actions.setParcelFields(fields)
    land({ zone: 'Industry Park', plot_ratio_non_domestic: null })
    expect(knownValue(grossFloorArea(basisOf(state()), rowOf('HSKTL 10')))).toBe(388_685)
    const ratios = { gfaPerFlatM2: 50, gfaPerWorkerM2: 47, personsPerFlat: 2.7, personsPerFlatOf: new Map() }
    const jobs = () => developmentOf(basisOf(state()), rowOf('HSKTL 10'), ratios).jobs
    // all of it is floor for work: 388,685 ÷ 47
    expect(knownValue(jobs())).toBe(8_270)
    land({ gfa_stated_m2: null })
    expect(jobs()).toHaveProperty('absent')
    expect(grossFloorArea(basisOf(state()), rowOf('HSKTL 10'))).toHaveProperty('absent')
  })

  test('the nearest site is named with an indicative position', async () => {
    const { state, rowOf } = await example()
    const { nearestSite } = await import('../../src/measures/proximity.ts')
    const nearest = nearestSite(basisOf(state()), rowOf('HSKTL 10'))!
    expect(nearest.site.campus).toBe('Hung Shui Kiu')
    expect(nearest.site.accuracyM).toBe(500)
  })
})
