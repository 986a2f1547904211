import { expect, test, vi } from 'vitest'
import { parcelsIn } from '../../src/parcels/parcelLayer.ts'
import { gridFile, parcel, square } from '../support/gridFile.ts'
import { testNorthlot } from '../support/testNorthlot.ts'

async function onNeighbours() {
  const opened = await testNorthlot()
  const features = [0, 1].map((i) => parcel(`N-${i}`, square(i * 100, 0, 100)))
  await opened.northlot.actions.openFiles([{ name: 'row.geojson', bytes: gridFile(features).buffer }])
  const sketches = () => opened.told.filter(({ call }) => call === 'sketch').map((one) => one.with)
  return { ...opened, ...opened.northlot, sketches }
}

test('the pencil is taken up for what is selected, and put down by giving up', async () => {
  const { actions, getState, mapEvents, sketches } = await onNeighbours()
  actions.sketch('split')
  expect(getState().sketch).toBeUndefined()
  expect(getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.nothingSelected' })
  actions.selectAll()
  actions.sketch('reshape')
  expect(getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.selectOne' })
  actions.sketch('split')
  expect(getState().sketch).toBe('split')
  expect(sketches().at(-1)).toEqual({ draws: 'line' })
  mapEvents.sketched(undefined)
  expect(getState().sketch).toBeUndefined()
  expect(sketches().at(-1)).toBeUndefined()
})

test('a line drawn is carried out; one that parts nothing leaves the pencil in the hand', async () => {
  const { actions, getState, mapEvents } = await onNeighbours()
  const [west, south, east, , , north] = getState().land.shapes.lonLat
  actions.select([0], 'replace')
  actions.sketch('split')
  mapEvents.sketched({
    positions: [
      [west! - 0.01, south!],
      [west! - 0.01, north!],
    ],
  })
  await vi.waitFor(() => expect(getState().sketch).toBe('split'))
  expect(getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.split' })
  const middle = (west! + east!) / 2
  mapEvents.sketched({
    positions: [
      [middle, south! - 0.001],
      [middle, north! + 0.001],
    ],
  })
  await vi.waitFor(() => expect(parcelsIn(getState().land)).toBe(3))
  expect(getState().sketch).toBeUndefined()
})

test('corners that were moved follow the plan, also when it is undone; another plan ends the drawing', async () => {
  const { actions, getState, mapEvents, sketches } = await onNeighbours()
  const [west, south] = getState().land.shapes.lonLat
  actions.select([0], 'replace')
  actions.sketch('reshape')
  const first = sketches().at(-1)
  mapEvents.sketched({ moves: [{ from: [west!, south!], to: [west! - 0.0001, south!] }] })
  mapEvents.sketched({ moves: [{ from: [west! - 0.0001, south!], to: [west! - 0.0002, south!] }] })
  await vi.waitFor(() => expect(getState().document.history.done).toHaveLength(2))
  expect(sketches().at(-1)).not.toEqual(first)
  actions.undo()
  actions.undo()
  expect(sketches().at(-1)).toEqual(first)
  await actions.startFromGround()
  expect(getState().sketch).toBeUndefined()
})
