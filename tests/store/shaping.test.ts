import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { gridToLonLat } from '../../src/geometry/hk1980.ts'
import { measureFile } from '../../src/headless/measureFile.ts'
import type { LonLat } from '../../src/parcels/editShapes.ts'
import { liveRows, numberAt, parcelsIn, textAt } from '../../src/parcels/parcelLayer.ts'
import { findingsOf } from '../../src/store/findings.ts'
import { balanceOf, figuresOf, rowFiguresOf } from '../../src/store/selectors.ts'
import { bytesOf, collectionOf, gridFile, ORIGIN, parcel, square } from '../support/gridFile.ts'
import { EXAMPLE_CARD } from '../support/land.ts'
import { freshStorage, savedBy, testNorthlot } from '../support/testNorthlot.ts'

/** A line on the grid, metres from the origin, in degrees. */
const line = (...positions: readonly (readonly [number, number])[]): LonLat[] =>
  positions.map(([e, n]) => {
    const [lon, lat] = gridToLonLat(Float64Array.of(ORIGIN[0] + e, ORIGIN[1] + n))
    return [lon!, lat!]
  })

/** Four squares of a hectare in a row that share their edges. */
const neighbours = [0, 1, 2, 3].map((i) =>
  parcel(`N-${i}`, square(i * 100, 0, 100), { land_use: 'OUIT', plot_ratio_non_domestic: 5, stated_area_m2: 10_000 }),
)

async function onNeighbours(storage = freshStorage()) {
  const opened = await testNorthlot(storage)
  await opened.northlot.actions.openFiles([{ name: 'row.geojson', bytes: gridFile(neighbours).buffer }])
  const { getState, actions } = opened.northlot
  const ids = () => liveRows(getState().land).map((row) => getState().land.ids[row]!)
  const select = (...names: string[]) =>
    actions.select(
      names.map((name) => getState().rowOf.get(name)!),
      'replace',
    )
  const areaOf = (id: string) => getState().land.siteAreaM2[getState().rowOf.get(id)!]!
  const planText = () => JSON.stringify(planToJson(getState().document.plan))
  const known = async () => {
    for (let i = 0; i < 100 && getState().overlaps.state !== 'known'; i++)
      await new Promise((turn) => setTimeout(turn, 5))
    return getState().overlaps
  }
  return { ...opened, getState, actions, ids, select, areaOf, planText, known }
}

describe('parcels changed in the plan', () => {
  test('split one in three, merge two, delete one: areas, totals and counts follow; undo all is the plan it was', async () => {
    const { getState, actions, ids, select, areaOf, planText, known } = await onNeighbours()
    const start = planText()
    const area = () => figuresOf(getState()).get('site-area-m2')?.amount
    const startArea = area()
    select('N-1')
    actions.chooseReceiver('A')
    actions.assign()
    await actions.splitParcels(line([130, -10], [130, 110], [160, 110], [160, -10]))
    expect(ids()).toEqual(['N-0', 'N-1a', 'N-1b', 'N-1c', 'N-2', 'N-3'])
    expect([...getState().selection].map((row) => getState().land.ids[row])).toEqual(['N-1a', 'N-1b', 'N-1c'])
    expect(['N-1a', 'N-1b', 'N-1c'].map(areaOf).map(Math.round)).toEqual([3000, 3000, 4000])
    expect(Math.abs(areaOf('N-1a') + areaOf('N-1b') + areaOf('N-1c') - 10_000)).toBeLessThan(0.01)
    expect(figuresOf(getState()).get('parcels')?.amount).toMatchObject({ value: 6 })
    expect(balanceOf(getState()).parts[0]).toMatchObject({ kind: 'assigned', parcels: 3 })
    expect(Math.abs(balanceOf(getState()).gapM2)).toBeLessThan(0.01)
    const piece = rowFiguresOf(getState(), getState().rowOf.get('N-1a')!)
    expect(piece).toMatchObject({ landUse: 'OUIT', plotRatio: 5, status: 'assigned' })
    expect(piece.nearest?.distanceM).toBeGreaterThan(0)
    expect(numberAt(getState().land, 'stated_area_m2', getState().rowOf.get('N-1a')!)).toBeUndefined()

    select('N-1a', 'N-1b')
    await actions.mergeParcels()
    expect(ids()).toEqual(['N-0', 'N-1c', 'N-1a+', 'N-2', 'N-3'])
    expect(Math.abs(areaOf('N-1a+') - 6000)).toBeLessThan(0.01)
    expect(getState().document.plan.shapes.get('N-1a+')?.parents).toEqual(['N-1a', 'N-1b'])
    expect(rowFiguresOf(getState(), getState().rowOf.get('N-1a+')!).status).toBe('assigned')

    select('N-3')
    await actions.retireParcels()
    expect(parcelsIn(getState().land)).toBe(4)
    actions.selectAll()
    expect(getState().selection.size).toBe(4)
    expect(await known()).toMatchObject({ state: 'known', pairs: 0 })
    expect(Math.abs(((await known()) as { overlapAreaM2: number }).overlapAreaM2)).toBeLessThan(0.01)

    const end = planText()
    for (let i = 0; i < 4; i++) actions.undo()
    expect(planText()).toBe(start)
    expect(ids()).toEqual(['N-0', 'N-1', 'N-2', 'N-3'])
    expect(area()).toEqual(startArea)
    for (let i = 0; i < 4; i++) actions.redo()
    expect(planText()).toBe(end)
    expect(parcelsIn(getState().land)).toBe(4)
  })

  test('the neighbours of a cut get its corners, and stay themselves', async () => {
    const { getState, actions, ids, select, areaOf } = await onNeighbours()
    select('N-1')
    await actions.splitParcels(line([90, 40], [210, 60]))
    expect(ids().sort()).toEqual(['N-0', 'N-1a', 'N-1b', 'N-2', 'N-3'])
    expect(Math.abs(areaOf('N-0') - 10_000)).toBeLessThan(0.01)
    const corners = (id: string) => {
      const geometry = getState().document.plan.shapes.get(id)?.geometry as { coordinates: number[][][] } | undefined
      return new Set(geometry?.coordinates.flat().map(String))
    }
    for (const neighbour of ['N-0', 'N-2'])
      expect([...corners(neighbour)].filter((at) => corners('N-1a').has(at) && corners('N-1b').has(at))).toHaveLength(1)
    expect(textAt(getState().land, 'land_use', getState().rowOf.get('N-0')!)).toBe('OUIT')
  })

  test('a line over two parcels cuts both, with one corner between them', async () => {
    const { getState, actions, ids, select } = await onNeighbours()
    select('N-1', 'N-2')
    await actions.splitParcels(line([90, 40], [310, 60]))
    expect(ids().sort()).toEqual(['N-0', 'N-1a', 'N-1b', 'N-2a', 'N-2b', 'N-3'])
    expect(getState().document.plan.shapes.get('N-2a')?.parents).toEqual(['N-2'])
    actions.undo()
    select('N-1', 'N-2')
    await actions.splitParcels(line([90, 40], [310, 60]))
    expect(ids()).toContain('N-1a')
  })

  test('refuses in words: a line that parts nothing, parcels apart, one alone', async () => {
    const { getState, actions, select, planText } = await onNeighbours()
    const start = planText()
    const reason = () => (getState().refusal?.params?.reason as { key: string } | undefined)?.key
    await actions.splitParcels(line([0, 0], [1, 1]))
    expect(reason()).toBe('refusal.nothingSelected')
    select('N-0')
    await actions.splitParcels(line([-50, 50], [50, 50]))
    expect(reason()).toBe('refusal.split')
    await actions.splitParcels(line([0.001, -10], [0.001, 110]))
    expect(reason()).toMatch(/^refusal\.split/)
    await actions.mergeParcels()
    expect(reason()).toBe('refusal.mergeTwo')
    select('N-0', 'N-2')
    // those that stand apart are asked about
    await actions.mergeParcels()
    expect(getState().dialog).toEqual({ kind: 'merge-apart' })
    expect(planText()).toBe(start)
  })

  test('merges parcels that stand apart as one of two parts once that is asked for', async () => {
    const { getState, actions, select, ids, areaOf } = await onNeighbours()
    select('N-0', 'N-2')
    await actions.mergeParcels(true)
    expect(ids()).toEqual(['N-0+', 'N-1', 'N-3'])
    expect(Math.abs(areaOf('N-0+') - 20_000)).toBeLessThan(0.01)
    expect(getState().document.plan.shapes.get('N-0+')?.geometry?.type).toBe('MultiPolygon')
  })

  test('says how much of a sliver between merged parcels was filled', async () => {
    const { northlot } = await testNorthlot()
    // the right one’s edge is dented by 8 mm in its middle: 0.008 m × 100 m ÷ 2
    const left = parcel('L', square(0, 0, 100))
    const at = (e: number, n: number) => [ORIGIN[0] + e, ORIGIN[1] + n]
    const outline = [at(100, 0), at(200, 0), at(200, 100), at(100, 100), at(100.008, 50), at(100, 0)]
    const right = {
      ...parcel('R', square(100, 0, 100)),
      geometry: { type: 'Polygon' as const, coordinates: [outline] },
    }
    await northlot.actions.openFiles([{ name: 'two.geojson', bytes: gridFile([left, right]).buffer as ArrayBuffer }])
    if (northlot.getState().report) await northlot.actions.decideReport('new')
    northlot.actions.selectAll()
    await northlot.actions.mergeParcels()
    const { words } = northlot.getState().document.history.done.at(-1)!
    expect(words.key).toBe('edit.mergeFilled')
    expect((words.params!.area as { m2: number }).m2).toBeCloseTo(0.4, 3)
  })

  test('a corner dragged over a neighbour is trimmed with the m², or refused with the m² and who is there', async () => {
    const { northlot } = await testNorthlot()
    const apart = [parcel('A', square(0, 0, 100)), parcel('B', square(150, 0, 100))]
    await northlot.actions.openFiles([{ name: 'two.geojson', bytes: gridFile(apart).buffer as ArrayBuffer }])
    if (northlot.getState().report) await northlot.actions.decideReport('new')
    const { actions, getState } = northlot
    actions.select([0], 'replace')
    // the east edge then runs from (100, 0) to (180, 100): a triangle of 30 × 37.5 ÷ 2 lies in B
    const move = { from: line([100, 100])[0]!, to: line([180, 100])[0]! }
    await actions.moveCorners([move], false)
    const reason = getState().refusal?.params?.reason as { key: string; params: { area: { m2: number } } }
    expect(reason).toMatchObject({ key: 'refusal.shapeOverlap', params: { parcels: ['B'] } })
    expect(reason.params.area.m2).toBeCloseTo(562.5, 1)
    await actions.moveCorners([move], true)
    const { words } = getState().document.history.done.at(-1)!
    expect(words).toMatchObject({ key: 'edit.reshapeTrimmed', params: { parcel: 'A' } })
    expect(getState().land.siteAreaM2[getState().rowOf.get('A')!]).toBeCloseTo(13_437.5, 1)
    expect(getState().land.siteAreaM2[getState().rowOf.get('B')!]).toBeCloseTo(10_000, 1)
  })

  test('what a parcel holds with another is trimmed away at one stroke, and how much is said', async () => {
    const { northlot } = await testNorthlot()
    // B begins 4 m inside A, over all of its 100 m
    const over = [parcel('A', square(0, 0, 100)), parcel('B', square(96, 0, 100))]
    await northlot.actions.openFiles([{ name: 'two.geojson', bytes: gridFile(over).buffer as ArrayBuffer }])
    if (northlot.getState().report) await northlot.actions.decideReport('new')
    const { actions, getState } = northlot
    actions.select([0], 'replace')
    await actions.trimParcel()
    const { words } = getState().document.history.done.at(-1)!
    expect(words).toMatchObject({ key: 'edit.reshapeTrimmed', params: { parcel: 'A' } })
    expect((words.params!.area as { m2: number }).m2).toBeCloseTo(400, 2)
    expect(getState().land.siteAreaM2[getState().rowOf.get('A')!]).toBeCloseTo(9600, 2)
    expect(getState().land.siteAreaM2[getState().rowOf.get('B')!]).toBeCloseTo(10_000, 2)
    await actions.trimParcel()
    expect(getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.noOverlap' })
  })

  test('of two that overlap the larger is trimmed; of three it is asked which', async () => {
    const { northlot } = await testNorthlot()
    const over = [parcel('A', square(0, 0, 100)), parcel('B', square(96, 0, 120)), parcel('C', square(300, 0, 100))]
    await northlot.actions.openFiles([{ name: 'three.geojson', bytes: gridFile(over).buffer as ArrayBuffer }])
    if (northlot.getState().report) await northlot.actions.decideReport('new')
    const { actions, getState } = northlot
    actions.select([0, 1, 2], 'replace')
    await actions.trimParcel()
    expect(getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.selectOne' })
    actions.select([0, 1], 'replace')
    await actions.trimParcel()
    // 120 × 120 less 4 × 100
    expect(getState().land.siteAreaM2[getState().rowOf.get('B')!]).toBeCloseTo(14_000, 2)
    expect(getState().land.siteAreaM2[getState().rowOf.get('A')!]).toBeCloseTo(10_000, 2)
  })

  test('corners of a hole that is there can be moved', async () => {
    const { getState, actions, select, areaOf, told } = await onNeighbours()
    select('N-1')
    await actions.cutHole(line([120, 20], [120, 40], [140, 40], [140, 20]))
    actions.sketch('reshape')
    const { rings } = told.filter(({ call }) => call === 'sketch').at(-1)!.with as { rings: unknown[][] }
    expect(rings.map(({ length }) => length)).toEqual([5, 5])
    // the hole becomes a trapezium of 20 and 30 by 20
    await actions.moveCorners([{ from: line([140, 40])[0]!, to: line([150, 40])[0]! }])
    expect(Math.abs(areaOf('N-1') - 9500)).toBeLessThan(0.01)
    expect(getState().sketch).toBe('reshape')
  })

  test('parcels merged from different assignees are unassigned, and it is said', async () => {
    const { getState, actions, select } = await onNeighbours()
    actions.chooseReceiver('A')
    select('N-0')
    actions.assign()
    select('N-0', 'N-1')
    await actions.mergeParcels()
    expect(getState().document.history.done.at(-1)?.words.key).toBe('edit.mergeUnassigned')
    expect(getState().document.plan.assignments.size).toBe(0)
    expect(numberAt(getState().land, 'stated_area_m2', getState().rowOf.get('N-0+')!)).toBe(20_000)
  })

  test('draws a parcel beside others, refuses one over them with the area, or trims it; cuts a hole; moves a shared corner', async () => {
    const { getState, actions, ids, select, areaOf } = await onNeighbours()
    const over = line([50, 50], [50, 150], [150, 150], [150, 50])
    await actions.drawParcel(over, false)
    expect(getState().refusal?.params?.reason).toMatchObject({
      key: 'refusal.shapeOverlap',
      params: { parcels: ['N-0', 'N-1'] },
    })
    await actions.drawParcel(over, true)
    expect(ids()).toContain('NEW-1')
    expect(Math.abs(areaOf('NEW-1') - 5000)).toBeLessThan(0.01)
    actions.undo()
    select('N-1')
    await actions.cutHole(line([120, 20], [120, 40], [140, 40], [140, 20]))
    expect(Math.abs(areaOf('N-1') - 9600)).toBeLessThan(0.01)
    expect(ids()).toHaveLength(4)
    await actions.moveCorners([{ from: line([200, 100])[0]!, to: line([210, 100])[0]! }])
    expect(Math.abs(areaOf('N-1') - 10_100)).toBeLessThan(0.01)
    expect(Math.abs(areaOf('N-2') - 9500)).toBeLessThan(0.01)
    // a new corner on a shared edge goes into the neighbour too; taken out again, both are as before
    const [a, b, to] = [line([100, 0])[0]!, line([100, 100])[0]!, line([90, 50])[0]!]
    await actions.moveCorners([{ between: [a, b], to }])
    expect(Math.abs(areaOf('N-1') - 10_600)).toBeLessThan(0.01)
    expect(Math.abs(areaOf('N-0') - 9500)).toBeLessThan(0.01)
    await actions.moveCorners([{ from: to }])
    expect(Math.abs(areaOf('N-0') - 10_000)).toBeLessThan(0.01)
    const before = getState().document.plan
    await actions.moveCorners([{ from: line([100, 0])[0]!, to: line([100, 150])[0]! }])
    expect(getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.shapeUnsound' })
    expect(getState().document.plan).toBe(before)
  })

  test('what was found of a parcel is over when it gives way, and back when that is undone', async () => {
    const { northlot } = await testNorthlot()
    const doubtful = [parcel('D', square(0, 0, 100), { stated_area_m2: 20_000 }), parcel('E', square(100, 0, 100))]
    await northlot.actions.openFiles([{ name: 'd.geojson', bytes: gridFile(doubtful).buffer }])
    await northlot.actions.decideReport('new')
    const codes = () => findingsOf(northlot.getState()).map(({ code }) => code)
    expect(codes()).toContain('stated-area-differs')
    northlot.actions.select([0], 'replace')
    await northlot.actions.splitParcels(line([50, -10], [50, 110]))
    expect(codes()).not.toContain('stated-area-differs')
    northlot.actions.undo()
    expect(codes()).toContain('stated-area-differs')
  })

  test('fields set over the file go into every figure, and null takes one away', async () => {
    const { getState, actions, select } = await onNeighbours()
    select('N-0', 'N-1')
    actions.setParcelFields({ plot_ratio_non_domestic: 8, land_use: 'RA' })
    const row = getState().rowOf.get('N-0')!
    expect(rowFiguresOf(getState(), row)).toMatchObject({ plotRatio: 8, landUse: 'RA' })
    actions.setParcelFields({ plot_ratio_non_domestic: -1 })
    expect(getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.badField' })
    expect(actions.setParcelFields({})).toBe(false)
    expect(actions.setParcelFields({ available_from: Number.NaN })).toBe(false)
    actions.setParcelFields({ plot_ratio_non_domestic: null })
    expect(rowFiguresOf(getState(), row).plotRatio).toBeUndefined()
    actions.undo()
    actions.undo()
    expect(rowFiguresOf(getState(), row)).toMatchObject({ plotRatio: 5, landUse: 'OUIT' })
  })
})

describe('changed parcels kept and taken away', () => {
  async function changed() {
    const opened = await onNeighbours()
    const { actions, select } = opened
    actions.chooseReceiver('X')
    select('N-1')
    actions.assign()
    await actions.splitParcels(line([150, -10], [150, 110]))
    select('N-2', 'N-3')
    await actions.mergeParcels()
    actions.undo()
    select('N-0')
    actions.setParcelFields({ land_use: 'RA' })
    return opened
  }

  test('come back from the journal, with their undo line', async () => {
    const { northlot, storage, ids, planText } = await changed()
    await savedBy(northlot)
    const again = await testNorthlot(storage)
    const { getState, actions } = again.northlot
    expect(JSON.stringify(planToJson(getState().document.plan))).toBe(planText())
    expect(liveRows(getState().land).map((row) => getState().land.ids[row])).toEqual(expect.arrayContaining([...ids()]))
    actions.undo()
    actions.undo()
    expect(getState().rowOf.has('N-1')).toBe(true)
    expect(parcelsIn(getState().land)).toBe(4)
  })

  test('come back from a plan file, which keeps every imported feature; a scenario holds the parcels there are', async () => {
    const { actions, saved, planText, areaOf, getState } = await changed()
    await actions.exportFile('plan-geojson')
    await actions.exportFile('scenario-geojson')
    const plan = collectionOf(saved[0]!.text)
    expect(plan.features.map(({ id }) => id)).toEqual(['N-0', 'N-1', 'N-2', 'N-3'])
    expect(plan.features[1]!.properties).not.toHaveProperty('nm_site_area_m2')
    expect(plan.features[0]!.properties).toMatchObject({ land_use: 'OUIT', nm_land_use: 'RA' })
    const scenario = collectionOf(saved[1]!.text)
    expect(scenario.features.map(({ id }) => id)).toEqual(['N-0', 'N-2', 'N-3', 'N-1a', 'N-1b'])
    expect(scenario.features.at(-1)!.properties).toMatchObject({
      land_use: 'OUIT',
      nm_assignee_id: 'X',
      nm_parents: '["N-1"]',
      nm_site_area_m2: areaOf('N-1b'),
    })
    const again = await testNorthlot()
    await again.northlot.actions.openFiles([{ name: 'p.plan.geojson', bytes: bytesOf(plan).buffer }])
    const state = again.northlot.getState()
    expect(JSON.stringify(planToJson(state.document.plan))).toBe(planText())
    expect([...state.rowOf.keys()].sort()).toEqual([...getState().rowOf.keys()].sort())
    expect(state.land.siteAreaM2[state.rowOf.get('N-1a')!]).toBeCloseTo(areaOf('N-1a'), 6)
    expect(state.findings.map(({ code }) => code)).toEqual([])
  })

  test('are measured without a screen as they are drawn', async () => {
    const { actions, saved, areaOf } = await changed()
    await actions.exportFile('plan-geojson')
    const answer = await measureFile({
      file: { name: 'p.plan.geojson', bytes: new TextEncoder().encode(saved[0]!.text) },
      ground: {
        sites: new Uint8Array(readFileSync('public/data/university-town-sites.geojson')),
        areas: { features: [] },
        rateCards: { cards: [EXAMPLE_CARD], defaultCard: 'example' },
        assignees: [],
      },
    })
    if (!answer.ok) throw new Error(answer.reason.key)
    expect(answer.value.parcels.map(({ id }) => id)).toEqual(['N-0', 'N-1a', 'N-1b', 'N-2', 'N-3'])
    expect(answer.value.parcels[1]!.siteAreaM2).toBeCloseTo(areaOf('N-1a'), 6)
    expect(Math.abs(answer.value.totals.siteAreaM2 - 40_000)).toBeLessThan(0.01)
    expect(answer.value.totals.overlapM2).toBeLessThan(0.01)
  })

  test('a plan file with an outline that is none is told, and its parcels open', async () => {
    const { actions, saved } = await changed()
    await actions.exportFile('plan-geojson')
    const broken = collectionOf(saved[0]!.text)
    const shapes = broken.nm_plan?.shapes as { geometry?: { coordinates: unknown } }[]
    shapes.find(({ geometry }) => geometry)!.geometry!.coordinates = [7]
    const again = await testNorthlot()
    await again.northlot.actions.openFiles([{ name: 'p.plan.geojson', bytes: bytesOf(broken).buffer }])
    const { report, findings } = again.northlot.getState()
    expect([...findings, ...(report?.findings ?? [])].map(({ code }) => code)).toContain('plan-unreadable')
  })
})
