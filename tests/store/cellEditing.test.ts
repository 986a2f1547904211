import { expect, it } from 'vitest'
import { ownColumnsOf, ownValue } from '../../src/store/ownColumns.ts'
import { gridFile, parcel, square } from '../support/gridFile.ts'
import { freshStorage, savedBy, testNorthlot } from '../support/testNorthlot.ts'

const site = () => ({
  name: 'site.geojson',
  bytes: gridFile([
    parcel('1', square(0, 0, 100), { OWNER: 'Lam', LOTS: 3, land_use: 'RA' }),
    parcel('2', square(200, 0, 100), { OWNER: 'Chan', LOTS: 5, land_use: 'RA' }),
    parcel('3', square(400, 0, 100), { OWNER: 'Ho', land_use: 'RA' }),
  ]).buffer as ArrayBuffer,
})

async function opened(storage = freshStorage()) {
  const rig = await testNorthlot(storage)
  await rig.northlot.actions.openFiles([site()])
  if (rig.northlot.getState().report) await rig.northlot.actions.decideReport('new')
  const { actions } = rig.northlot
  const state = () => rig.northlot.getState()
  const owners = () => [0, 1, 2].map((row) => ownValue(state(), row, 'OWNER'))
  return { ...rig, actions, state, owners }
}

it('sets a column of the file for many parcels in one step, and undo takes all of it back', async () => {
  const { actions, state, owners, northlot } = await opened()
  expect([...ownColumnsOf(state()).values()].map(({ name, kind }) => [name, kind])).toEqual([
    ['OWNER', 'text'],
    ['LOTS', 'number'],
  ])
  expect(await actions.setCell([0, 2], { of: 'own', column: 'OWNER' }, 'Government')).toBe(true)
  expect(owners()).toEqual(['Government', 'Chan', 'Government'])
  expect(state().document.history.done).toHaveLength(1)
  expect(northlot.getState().notice?.message.params?.words).toMatchObject({
    key: 'edit.setAttributes',
    params: { count: 2, fields: ['OWNER'] },
  })
  actions.undo()
  expect(owners()).toEqual(['Lam', 'Chan', 'Ho'])
})

it('refuses what is not of the column’s type and says what it takes; nothing is changed', async () => {
  const { actions, state } = await opened()
  const { plan } = state().document
  expect(await actions.setCell([0], { of: 'own', column: 'LOTS' }, 'many')).toBe(false)
  expect(state().refusal?.params?.reason).toMatchObject({ key: 'refusal.cellNumber', params: { text: 'many' } })
  expect(await actions.setCell([0], { of: 'land', field: 'available_from' }, '20.5')).toBe(false)
  expect(state().refusal?.params?.reason).toMatchObject({ key: 'refusal.cellRange' })
  expect(state().document.plan).toBe(plan)
  expect(await actions.setCell([0], { of: 'own', column: 'LOTS' }, '1,204')).toBe(true)
  expect(ownValue(state(), 0, 'LOTS')).toBe(1204)
  expect(await actions.setCell([0], { of: 'own', column: 'LOTS' }, '')).toBe(true)
  expect(ownValue(state(), 0, 'LOTS')).toBeUndefined()
})

it('has the file’s columns and what was typed over them again after a reload', async () => {
  const storage = freshStorage()
  const { actions, northlot } = await opened(storage)
  await actions.setCell([1], { of: 'own', column: 'OWNER' }, 'Wong')
  await savedBy(northlot)
  const again = (await testNorthlot(storage)).northlot.getState()
  expect([0, 1, 2].map((row) => ownValue(again, row, 'OWNER'))).toEqual(['Lam', 'Wong', 'Ho'])
})

it('lets a column that is called as a part of the view stay out of the view', async () => {
  const rig = await testNorthlot()
  const file = gridFile([parcel('1', square(0, 0, 100), { assignee: 'someone' })]).buffer as ArrayBuffer
  await rig.northlot.actions.openFiles([{ name: 'site.geojson', bytes: file }])
  if (rig.northlot.getState().report) await rig.northlot.actions.decideReport('new')
  await rig.northlot.actions.setCell([0], { of: 'own', column: 'assignee' }, 'another')
  await rig.northlot.actions.exportFile('scenario-geojson')
  const { properties } = JSON.parse(rig.saved[0]!.text).features[0]
  expect(properties.assignee).toBe('someone')
  expect(properties.nm_assignee).toBeUndefined()
})
