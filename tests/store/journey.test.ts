import { describe, expect, it } from 'vitest'
import { knownValue } from '../../src/measures/figure.ts'
import { findingsOf } from '../../src/store/findings.ts'
import type { Northlot } from '../../src/store/northlot.ts'
import { figuresOf, rowFiguresOf } from '../../src/store/selectors.ts'
import { giveRows } from '../support/given.ts'
import { collectionOf, gridFile, lonLatFile, parcel, square } from '../support/gridFile.ts'
import { freshStorage, savedBy, testNorthlot } from '../support/testNorthlot.ts'

const figure = (northlot: Northlot, id: string) => knownValue(figuresOf(northlot.getState()).get(id)!.amount)
const said = (northlot: Northlot) => northlot.getState().notice?.message.key
const openFile = (northlot: Northlot, name: string, bytes: Uint8Array<ArrayBuffer>) =>
  northlot.actions.openFiles([{ name, bytes: bytes.buffer }])

const layout = () => [
  parcel('0012', square(0, 0, 100), { OWNER: 'Chan', ORDER: 7 }),
  parcel('0013', square(200, 0, 100), { OWNER: 'Wong' }, [square(240, 40, 10)]),
  parcel(14, square(400, 0, 100), { OWNER: 'Lee' }),
]

describe('the first drive', () => {
  it('writes words of a file as they stood in it, also those it does not know; a word set right is found no more', async () => {
    const { northlot, saved } = await testNorthlot()
    const { actions } = northlot
    const land = [
      parcel('X', square(0, 0, 100), { ground: 'Fish-Pond', tenure: 'PRIVATE' }),
      parcel('Y', square(200, 0, 100), { ground: 'pond' }),
    ]
    await openFile(northlot, 'words.geojson', gridFile(land))
    if (northlot.getState().report) await actions.decideReport('new')
    const unknown = () => findingsOf(northlot.getState()).filter(({ code }) => code === 'unknown-word')
    expect(unknown().map(({ parcels }) => parcels)).toEqual([['Y']])
    await actions.exportFile('plan-geojson')
    const { features } = collectionOf(saved.at(-1)!.text)
    expect(features.map(({ properties }) => [properties?.ground, properties?.tenure])).toEqual([
      ['Fish-Pond', 'PRIVATE'],
      ['pond', undefined],
    ])
    await actions.setCell([1], { of: 'land', field: 'ground' }, 'fish pond')
    expect(unknown()).toEqual([])
    actions.undo()
    expect(unknown()).toHaveLength(1)
  })

  it('opens a grid file, assigns, counts, undoes, exports and reopens to the same plan', async () => {
    const { northlot, saved } = await testNorthlot()
    const { actions } = northlot
    await openFile(northlot, 'layout.geojson', gridFile(layout()))
    expect(northlot.getState().land.ids).toEqual(['0012', '0013', '14'])
    expect(figure(northlot, 'site-area-m2')).toBeCloseTo(29_900, 4)

    giveRows(northlot, [0, 2], 'A')
    expect(said(northlot)).toBe('history.done')
    expect(figure(northlot, 'assigned-area-m2')).toBeCloseTo(20_000, 4)
    expect(figure(northlot, 'unassigned-area-m2')).toBeCloseTo(9_900, 4)

    actions.undo()
    expect(figure(northlot, 'assigned-area-m2')).toBe(0)
    actions.redo()
    await savedBy(northlot)

    await actions.exportFile('plan-geojson')
    const first = saved.at(-1)!
    expect(first.name).toBe('layout.plan.geojson')
    const features = collectionOf(first.text).features
    expect(features.map((feature) => feature.id)).toEqual(['0012', '0013', 14])
    expect(features[0]!.properties).toMatchObject({
      OWNER: 'Chan',
      ORDER: 7,
      nm_assignee_id: 'A',
      nm_shares: '[{"assignee":"A","share":1}]',
    })
    expect(features[1]!.properties).not.toHaveProperty('nm_assignee_id')

    await openFile(northlot, 'layout.plan.geojson', new TextEncoder().encode(first.text))
    if (northlot.getState().report) await actions.decideReport('new')
    expect(rowFiguresOf(northlot.getState(), 0).assignees[0]?.assignee.id).toBe('A')
    await actions.exportFile('plan-geojson')
    const [a, b] = [first.text, saved.at(-1)!.text].map(collectionOf)
    expect(b!.nm_plan).toEqual(a!.nm_plan)
    for (const [i, feature] of b!.features.entries()) {
      const before = a!.features[i]!
      expect(feature.id).toBe(before.id)
      expect(feature.geometry).toEqual(before.geometry)
      expect(Object.keys(feature.properties!)).toEqual(Object.keys(before.properties!))
      expect(feature.properties!.nm_site_area_m2).toBeCloseTo(before.properties!.nm_site_area_m2, 6)
    }
  })

  it('restores the shown scenario from nm_ columns when a GIS has dropped the plan', async () => {
    const { northlot, saved } = await testNorthlot()
    await openFile(northlot, 'layout.geojson', lonLatFile(layout()))
    giveRows(northlot, [1], 'X')
    await northlot.actions.exportFile('plan-geojson')
    const { nm_plan: _lost, ...rest } = collectionOf(saved.at(-1)!.text)
    await openFile(northlot, 'from-gis.geojson', new TextEncoder().encode(JSON.stringify(rest)))
    await northlot.actions.decideReport('new')
    expect(rowFiguresOf(northlot.getState(), 1).assignees.map(({ assignee }) => assignee.id)).toEqual(['X'])
    expect(findingsOf(northlot.getState()).map(({ code }) => code)).toContain('view-restored')
  })

  it('takes words of nm_ columns however they are written, and says which it does not know', async () => {
    const { northlot } = await testNorthlot()
    const view = { nm_assignee_id: 'X', nm_stage: 'Expression of interest', nm_delivery_mode: 'joint venture' }
    const file = gridFile([parcel('0012', square(0, 0, 100), view), parcel('0013', square(200, 0, 100))])
    await openFile(northlot, 'from-gis.geojson', file)
    if (northlot.getState().report) await northlot.actions.decideReport('new')
    const { scenario, document } = northlot.getState()
    expect(document.plan.assignments.get(scenario)?.get('0012')).toEqual({
      shares: [{ assignee: 'X', share: 1 }],
      stage: 'expression-of-interest',
    })
    const found = findingsOf(northlot.getState()).filter(({ code }) => code === 'view-word')
    expect(found).toMatchObject([
      {
        severity: 'look',
        parcels: ['0012'],
        message: { params: { file: 'from-gis.geojson', field: 'nm_delivery_mode', value: 'joint venture' } },
      },
    ])
  })

  it('writes WGS84 input back as the same numbers', async () => {
    const { northlot, saved } = await testNorthlot()
    const bytes = lonLatFile(layout())
    await openFile(northlot, 'layout.geojson', bytes)
    await northlot.actions.exportFile('scenario-geojson')
    const before = collectionOf(new TextDecoder().decode(bytes))
    const after = collectionOf(saved.at(-1)!.text)
    expect(saved.at(-1)!.name).toBe('layout - Scenario A.geojson')
    expect(after.features.map(({ geometry }) => geometry)).toEqual(before.features.map(({ geometry }) => geometry))
    expect(Object.keys(after)).toEqual(['type', 'features'])
  })

  it('leaves the open plan as it was when a file cannot be read, and says which, where and why', async () => {
    const { northlot } = await testNorthlot()
    const before = northlot.getState().document
    await openFile(northlot, 'broken.geojson', new TextEncoder().encode('{"type": "FeatureCollection", "features": [}'))
    expect(northlot.getState().document).toBe(before)
    expect(northlot.getState().troubles.map(({ name }) => name)).toEqual(['broken.geojson'])
    expect(northlot.getState().notice?.tone).toBe('alert')
  })

  it('asks by the import report when there is a finding, and cancelling changes nothing', async () => {
    const { northlot } = await testNorthlot()
    const overlapping = [parcel('a', square(0, 0, 100)), parcel('b', square(50, 0, 100))]
    const before = northlot.getState().document
    await openFile(northlot, 'overlap.geojson', gridFile(overlapping))
    expect(northlot.getState().report?.findings.map(({ code }) => code)).toContain('overlap')
    await northlot.actions.decideReport('cancel')
    expect(northlot.getState().document).toBe(before)
    await openFile(northlot, 'overlap.geojson', gridFile(overlapping))
    await northlot.actions.decideReport('new')
    expect(figure(northlot, 'union-area-m2')).toBeCloseTo(15_000, 4)
    expect(figure(northlot, 'overlap-area-m2')).toBeCloseTo(5_000, 4)
  })

  it('adds a file to an edited plan as one step that can be taken back', async () => {
    const { northlot } = await testNorthlot()
    giveRows(northlot, [0], 'A')
    await openFile(northlot, 'more.geojson', gridFile(layout().map((one) => ({ ...one, id: `M${one.id}` }))))
    expect(northlot.getState().report?.canAdd).toBe(true)
    await northlot.actions.decideReport('add')
    expect(northlot.getState().land.ids).toEqual(['G-0', 'G-1', 'G-2', 'M0012', 'M0013', 'M14'])
    expect(figure(northlot, 'assigned-area-m2')).toBeCloseTo(10_000, 4)
    northlot.actions.undo()
    expect(northlot.getState().land.rows).toBe(3)
  })

  it('never assigns committed or reserved land, and says how much it left', async () => {
    const { northlot } = await testNorthlot()
    const land = [parcel('free', square(0, 0, 100)), parcel('kept', square(200, 0, 100), { land_status: 'committed' })]
    await openFile(northlot, 'status.geojson', gridFile(land))
    northlot.actions.chooseReceiver('A')
    northlot.actions.selectAll()
    northlot.actions.assign()
    expect(said(northlot)).toBe('notice.leftNotFree')
    expect(figure(northlot, 'committed-area-m2')).toBeCloseTo(10_000, 4)
    northlot.actions.select([1], 'replace')
    northlot.actions.assign()
    expect(northlot.getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.notFree' })
  })
})

describe('keeping', () => {
  it('reopens the last plan with its undo line, and does not keep the untouched embedded plan', async () => {
    const storage = freshStorage()
    const first = await testNorthlot(storage)
    expect(first.northlot.getState().recent).toEqual([])
    giveRows(first.northlot, [0, 1], 'A')
    first.northlot.actions.renamePlan('My plan')
    expect(first.northlot.getState().save.state).not.toBe('saved')
    await savedBy(first.northlot)

    const second = await testNorthlot(storage)
    expect(second.northlot.getState().document.plan).toEqual(first.northlot.getState().document.plan)
    expect(second.northlot.getState().recent.map(({ title }) => title.en)).toEqual(['My plan'])
    expect(figure(second.northlot, 'assigned-area-m2')).toBeCloseTo(20_000, 4)
    second.northlot.actions.undo()
    second.northlot.actions.undo()
    expect(figure(second.northlot, 'assigned-area-m2')).toBe(0)
  })

  it('keeps an opened file by its content and never overwrites another plan', async () => {
    const storage = freshStorage()
    const { northlot } = await testNorthlot(storage)
    await openFile(northlot, 'one.geojson', gridFile(layout()))
    await savedBy(northlot)
    await openFile(northlot, 'two.geojson', gridFile(layout().slice(1)))
    await savedBy(northlot)
    expect((await storage.recentPlans()).map(({ title }) => title.en).sort()).toEqual(['one', 'two'])
    const again = await testNorthlot(storage)
    expect(again.northlot.getState().land.rows).toBe(2)
    const one = again.northlot.getState().recent.find(({ title }) => title.en === 'one')!
    await again.northlot.actions.openRecent(one.id)
    expect(again.northlot.getState().land.ids).toEqual(['0012', '0013', '14'])
  })

  it('goes on as a plan of its own when another window writes to the same plan', async () => {
    const storage = freshStorage()
    const one = (await testNorthlot(storage)).northlot
    giveRows(one, [0], 'A')
    await savedBy(one)
    const other = (await testNorthlot(storage)).northlot
    other.actions.clearSelection()
    other.actions.select([0], 'replace')
    other.actions.clear()
    await savedBy(other)
    one.actions.select([1], 'replace')
    one.actions.assign()
    await savedBy(one)
    expect(await storage.recentPlans()).toHaveLength(2)
    const reopened = (await testNorthlot(storage)).northlot
    expect(figure(reopened, 'assigned-area-m2')).toBeCloseTo(20_000, 4)
  })

  it('says that the plan could not be saved, and saves everything once it can', async () => {
    const storage = freshStorage()
    let full = true
    const { northlot } = await testNorthlot({
      ...storage,
      append: async (entries) => {
        if (full) throw new Error('quota exceeded')
        return storage.append(entries)
      },
    })
    giveRows(northlot, [0], 'A')
    await new Promise((turn) => setTimeout(turn, 100))
    expect(northlot.getState().save).toMatchObject({ state: 'failed', reason: 'quota exceeded' })
    full = false
    northlot.actions.undo()
    await savedBy(northlot)
    expect((await storage.journalOf(northlot.getState().keptId!)).map(({ act }) => act)).toEqual(['do', 'undo'])
  })
})
