import { expect, test } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { gridToLonLat } from '../../src/geometry/hk1980.ts'
import { knownValue } from '../../src/measures/figure.ts'
import type { LonLat } from '../../src/parcels/editShapes.ts'
import { figuresOf } from '../../src/store/selectors.ts'
import { gridFile, ORIGIN, parcel, square } from '../support/gridFile.ts'
import { testNorthlot } from '../support/testNorthlot.ts'

/** 600 squares of a hectare, 30 in a row, that share their edges; the first 60 are for innovation and technology. */
const layout = () =>
  Array.from({ length: 600 }, (_, i) =>
    parcel(`P-${String(i).padStart(3, '0')}`, square((i % 30) * 100, Math.floor(i / 30) * 100, 100), {
      land_use: i < 60 ? 'OUIT' : 'RA',
    }),
  )

const degrees = (...positions: readonly (readonly [number, number])[]): LonLat[] =>
  positions.map(([e, n]) => {
    const [lon, lat] = gridToLonLat(Float64Array.of(ORIGIN[0] + e, ORIGIN[1] + n))
    return [lon!, lat!]
  })

test('a morning at the drawing board, all taken back: the plan is byte for byte what it was', async () => {
  const { northlot, mapEvents } = await testNorthlot()
  const { getState, actions } = northlot
  await actions.openFiles([{ name: 'board.geojson', bytes: gridFile(layout()).buffer }])
  const text = () => JSON.stringify(planToJson(getState().document.plan))
  const start = text()
  const figure = (id: string) => knownValue(figuresOf(getState()).get(id)!.amount)
  const pick = (...ids: string[]) =>
    actions.select(
      ids.map((id) => getState().rowOf.get(id)!),
      'replace',
    )

  // rule-select 60, assign, lock
  const rule = { of: 'landUse', test: 'is', values: ['OUIT'] } as const
  actions.setRule({ join: 'all', conditions: [rule, { of: 'siteArea', test: 'at-least', value: 9_999 }] })
  await actions.selectByRule('replace')
  expect(getState().selection.size).toBe(60)
  actions.chooseReceiver('A')
  actions.assign()
  expect(actions.lockSelected(true)).toBe(true)
  expect(figure('assigned-area-m2')).toBeCloseTo(600_000, 3)

  // brush over them to give them to another: refused, and said
  actions.chooseReceiver('X')
  mapEvents.brushed(degrees([50, 50], [2950, 50]).flat(), 'replace')
  expect(getState().selection.size).toBeGreaterThanOrEqual(30)
  actions.select(
    [...getState().selection].filter((row) => row < 60),
    'replace',
  )
  actions.assign()
  expect(getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.locked' })
  expect(figure('assigned-area-m2')).toBeCloseTo(600_000, 3)

  // lasso 500 and more, locked ones among them: the others are given, the locked are named
  mapEvents.lassoed(degrees([-50, -50], [3050, -50], [3050, 1890], [-50, 1890]).flat(), 'replace')
  expect(getState().selection.size).toBe(570)
  actions.assign()
  expect(getState().notice?.message).toMatchObject({ key: 'notice.leftLocked', params: { count: 60 } })
  expect(figure('assigned-area-m2')).toBeCloseTo(5_700_000, 3)

  // split one in three, merge two of them
  pick('P-100')
  await actions.splitParcels(degrees([1030, 290], [1030, 410], [1060, 410], [1060, 290]))
  expect(getState().rowOf.has('P-100c')).toBe(true)
  pick('P-100a', 'P-100b')
  await actions.mergeParcels()
  expect(figure('parcels')).toBe(601)
  expect(figure('site-area-m2')).toBeCloseTo(6_000_000, 2)

  // bundle six
  pick('P-200', 'P-201', 'P-202', 'P-203', 'P-204', 'P-205')
  expect(actions.makeBundle()).toBe(true)
  expect([...getState().document.plan.bundles.values()].at(-1)?.sites).toHaveLength(6)

  expect(text()).not.toBe(start)
  for (let steps = 0; getState().document.history.done.length > 0 && steps < 50; steps++) actions.undo()
  expect(text()).toBe(start)
  expect(figure('parcels')).toBe(600)
  expect(figure('assigned-area-m2')).toBe(0)
})
