import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../src/store/selectors.ts'
import { giveRows } from '../support/given.ts'
import { gridFile, parcel, square } from '../support/gridFile.ts'
import { freshStorage, savedBy, testNorthlot } from '../support/testNorthlot.ts'

type Northlot = Awaited<ReturnType<typeof testNorthlot>>['northlot']

const file = (name: string, features: Parameters<typeof gridFile>[0]) => ({ name, bytes: gridFile(features).buffer })

/** Four squares of a hectare. */
const layout = () =>
  file(
    'layout.geojson',
    [1, 2, 3, 4].map((i) => parcel(`0${i}`, square(i * 200, 0, 100))),
  )

/** 01 as it was, 02 of 100 × 80 m, 03 gone, 04 elsewhere, 05 new. */
const revised = () =>
  file('layout-rev-b.geojson', [
    parcel('01', square(200, 0, 100)),
    parcel('02', [827_900, 838_500, 828_000, 838_580]),
    parcel('04', square(800, 50, 100)),
    parcel('05', square(1000, 0, 100)),
  ])

const area = (northlot: Northlot, measure: string) => figuresOf(northlot.getState()).get(measure)?.amount

async function assigned(storage = freshStorage()) {
  const open = await testNorthlot(storage)
  const { actions } = open.northlot
  await actions.openFiles([layout()])
  giveRows(open.northlot, [0, 1, 2], 'A')
  return open
}

describe('a revised file of the open parcels', () => {
  it('says by id what is gone, larger or smaller, elsewhere and new, and whose assignments are lost', async () => {
    const { northlot } = await assigned()
    await northlot.actions.openFiles([revised()])
    const { revision } = northlot.getState().report!
    expect(revision?.found).toMatchObject({ kept: 3, added: ['05'], gone: ['03'], moved: ['04'] })
    expect(revision?.found.resized.map(({ id }) => id)).toEqual(['02'])
    expect(revision?.found.resized[0]?.toM2).toBeCloseTo(8000, 4)
    expect(revision?.found.fromM2).toBeCloseTo(40_000, 3)
    expect(revision?.found.toM2).toBeCloseTo(38_000, 3)
    expect(revision?.lines.map(({ code, severity, parcels }) => [code, severity, ...parcels])).toEqual([
      ['revision-lost', 'breach', '03'],
      ['revision-gone', 'look', '03'],
      ['revision-resized', 'look', '02'],
      ['revision-moved', 'look', '04'],
      ['revision-added', 'note', '05'],
      ['revision-kept', 'note'],
    ])
  })

  it('takes the place of the parcels in one step; assignments stay with their ids, and undo brings all back', async () => {
    const storage = freshStorage()
    const { northlot } = await assigned(storage)
    const { actions, getState } = northlot
    await actions.openFiles([revised()])
    await actions.decideReport('revise')
    expect(getState().land.ids).toEqual(['01', '02', '04', '05'])
    // 1 ha of 01 and 0.8 ha of 02; 03 counts no more
    expect(area(northlot, 'assigned-area-m2')).toMatchObject({ value: expect.closeTo(18_000, 3) })
    expect([...getState().selection].map((row) => getState().land.ids[row])).toEqual(['05', '02'])
    expect(getState().document.history.done.at(-1)?.words).toMatchObject({
      key: 'edit.revise',
      params: { name: 'layout-rev-b.geojson', added: 1, gone: 1, resized: 1 },
    })

    actions.undo()
    expect(getState().land.ids).toEqual(['01', '02', '03', '04'])
    expect(area(northlot, 'assigned-area-m2')).toMatchObject({ value: expect.closeTo(30_000, 3) })
    actions.redo()
    await savedBy(northlot)
    const again = await testNorthlot(storage)
    await again.northlot.actions.openRecent(getState().keptId!)
    expect(again.northlot.getState().land.ids).toEqual(['01', '02', '04', '05'])
    again.northlot.actions.undo()
    expect(again.northlot.getState().land.ids).toEqual(['01', '02', '03', '04'])
  })

  it('taken back for good, gives way to the next one', async () => {
    const { northlot } = await assigned()
    const { actions, getState } = northlot
    await actions.openFiles([revised()])
    await actions.decideReport('revise')
    actions.undo()
    await actions.openFiles([
      file(
        'layout-rev-c.geojson',
        [1, 2, 3].map((i) => parcel(`0${i}`, square(i * 200, 0, 100))),
      ),
    ])
    await actions.decideReport('revise')
    expect(getState().land.ids).toEqual(['01', '02', '03'])
    expect(getState().sources.map(({ file: { name } }) => name)).toEqual(['layout.geojson', 'layout-rev-c.geojson'])
  })

  it('is other land where fewer than half of the ids are known, and nothing is lost where nothing is planned', async () => {
    const { northlot } = await assigned()
    const other = file(
      'other.geojson',
      ['01', '8', '9'].map((id, i) => parcel(id, square(i * 200, 900, 100))),
    )
    await northlot.actions.openFiles([other])
    expect(northlot.getState().report?.revision).toBeUndefined()
    await northlot.actions.decideReport('cancel')

    const fresh = await testNorthlot()
    await fresh.northlot.actions.openFiles([layout()])
    await fresh.northlot.actions.openFiles([revised()])
    expect(fresh.northlot.getState().report).toBeUndefined()
    expect(fresh.northlot.getState().land.ids).toEqual(['01', '02', '04', '05'])
  })
})
