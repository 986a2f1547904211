import { expect, test, vi } from 'vitest'
import { putRow } from '../../src/plan/edits/putRow.ts'
import type { SharedWorks } from '../../src/plan/types.ts'
import type { MapOver } from '../../src/store/mapOverState.ts'
import { worksOnMapOf } from '../../src/store/worksOnMap.ts'
import { giveRows } from '../support/given.ts'
import { gridFile, parcel, square } from '../support/gridFile.ts'
import { testNorthlot } from '../support/testNorthlot.ts'
import { testWorks } from '../support/works.ts'

const works = testWorks({ serves: ['P-0', 'P-1'] })

/** Two parcels 300 m apart, the first given to somebody, and one sewer that serves both. */
async function onTwo(more: Partial<SharedWorks> = {}) {
  const opened = await testNorthlot()
  const { northlot } = opened
  const features = [0, 1].map((i) => parcel(`P-${i}`, square(i * 300, 0, 100)))
  await northlot.actions.openFiles([{ name: 'two.geojson', bytes: gridFile(features).buffer }])
  const { plan } = northlot.getState().document
  northlot.actions.edit(putRow(plan, 'sharedWorks', works.id, { ...works, ...more }, { key: 'edit.addWorks' }))
  giveRows(northlot, [0], [...plan.assignees.keys()][0]!)
  const inside = (row: number) => Array.from(northlot.getState().land.insidesLonLat.subarray(2 * row, 2 * row + 2))
  const drawn = () => {
    const last = opened.told.filter(({ call }) => call === 'over').at(-1)
    return (last?.with as MapOver | undefined)?.works
  }
  return { ...opened, ...northlot, inside, drawn }
}

test('works without a place stand in the middle of what they serve, with a line to each, stranded where nobody is given it', async () => {
  const { getState, inside } = await onTwo()
  const [a, b] = [inside(0), inside(1)] as [number[], number[]]
  const middle = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2]
  expect(worksOnMapOf(getState())).toEqual([
    {
      name: works.name,
      place: [middle],
      assumed: true,
      links: [
        { from: middle, to: a, stranded: false },
        { from: middle, to: b, stranded: true },
      ],
    },
  ])
})

test('lines end at the nearest point of works along a line, and a place that is none is left out', async () => {
  const along = await onTwo()
  const [a, b] = [along.inside(0), along.inside(1)] as [number[], number[]]
  // a sewer due east, 0.01° south of both, from the meridian of the first to far beyond the second
  const south = a[1]! - 0.01
  const coordinates = [
    [a[0]!, south],
    [a[0]! + 1, south],
  ]
  const { plan } = along.getState().document
  const geometry = { type: 'LineString', coordinates } as const
  along.actions.edit(putRow(plan, 'sharedWorks', works.id, { ...works, geometry }, { key: 'edit.changeWorks' }))
  const [drawn] = worksOnMapOf(along.getState())
  expect(drawn).toMatchObject({ place: coordinates, assumed: false })
  expect(drawn!.links[0]!.from).toEqual([a[0], south])
  expect(drawn!.links[1]!.from[0]).toBeCloseTo(b[0]!, 9)
  expect(drawn!.links[1]!.from[1]).toBeCloseTo(south, 12)
  const broken = await onTwo({ geometry: { type: 'Point', coordinates: ['here'] } })
  expect(worksOnMapOf(broken.getState())[0]!.assumed).toBe(true)
})

test('the layer draws them while it is on, and follows who is given what', async () => {
  const { actions, drawn } = await onTwo()
  expect(drawn() ?? []).toEqual([])
  actions.showLayer('works', true)
  await vi.waitFor(() => expect(drawn()).toHaveLength(1))
  expect(drawn()![0]!.links.map(({ stranded }) => stranded)).toEqual([false, true])
  actions.select([1], 'replace')
  actions.assign()
  expect(drawn()![0]!.links.map(({ stranded }) => stranded)).toEqual([false, false])
  actions.undo()
  expect(drawn()![0]!.links.map(({ stranded }) => stranded)).toEqual([false, true])
  actions.showLayer('works', false)
  expect(drawn()).toEqual([])
})

test('are placed by one press on the map, which undo takes back', async () => {
  const { actions, getState, mapEvents, told } = await onTwo()
  const placed = () => getState().document.plan.sharedWorks.get('sewer')!.geometry
  actions.clearSelection()
  actions.placeWorks('sewer', 'point')
  expect(getState().sketch).toBe('works-point')
  expect(told.filter(({ call }) => call === 'sketch').at(-1)!.with).toEqual({ draws: 'point' })
  mapEvents.sketched({ positions: [[114.05, 22.45]] })
  expect(placed()).toEqual({ type: 'Point', coordinates: [114.05, 22.45] })
  expect(getState().sketch).toBeUndefined()
  actions.undo()
  expect(placed()).toBeUndefined()
  const line = [
    [114.05, 22.45],
    [114.06, 22.45],
  ] as const
  actions.placeWorks('sewer', 'line')
  mapEvents.sketched({ positions: line })
  expect(placed()).toEqual({ type: 'LineString', coordinates: line })
})
