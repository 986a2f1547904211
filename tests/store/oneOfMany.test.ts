import { expect, it } from 'vitest'
import { putRow } from '../../src/plan/edits/putRow.ts'
import type { Target } from '../../src/plan/types.ts'
import { balanceOf, figuresOf, scheduleRowsOf } from '../../src/store/selectors.ts'
import { targetAnswersOf } from '../../src/store/targets.ts'
import { type GridBox, parcel } from '../support/gridFile.ts'
import { groundOf, northlotOn } from '../support/testNorthlot.ts'
import { watchedLayer } from '../support/watched.ts'

const PARCELS = 100_000
const SIDE = Math.ceil(Math.sqrt(PARCELS))

const TARGETS: readonly Pick<Target, 'measure' | 'scope' | 'of' | 'atMost'>[] = [
  { measure: 'assigned-cost-likely-hkd', scope: { kind: 'scenario' }, atMost: 1 },
  { measure: 'proximity-score', scope: { kind: 'scenario' }, atMost: 1 },
  { measure: 'unassigned-area-m2', scope: { kind: 'scenario' }, atMost: 1 },
  { measure: 'target-cost', scope: { kind: 'assignee', id: 'A' }, atMost: 1 },
  { measure: 'target-public-cost-year', scope: { kind: 'scenario' }, of: { byYear: 2040 }, atMost: 1 },
]

it('assigning one parcel among 100,000 reads one parcel’s facts and the sums, for cost, proximity, balance and targets', async () => {
  const on = await groundOf(
    Array.from({ length: PARCELS }, (_, i) => {
      const west = 805_000 + (i % SIDE) * 110
      const south = 812_000 + Math.floor(i / SIDE) * 110
      return parcel(`P-${i}`, [west, south, west + 100, south + 100] as GridBox, {
        ground: 'brownfield',
        available_from: 2030,
      })
    }),
  )
  const { layer, rows } = watchedLayer(on.groundFile.loaded.layer)
  const groundFile = { ...on.groundFile, loaded: { ...on.groundFile.loaded, layer } }
  const { northlot } = await northlotOn({ ...on, groundFile })
  const { actions, getState } = northlot
  for (const [i, part] of TARGETS.entries()) {
    const target = { ...part, id: `t${i}`, order: i, name: { en: 'T', zh: 'T' } }
    actions.edit(putRow(getState().document.plan, 'targets', target.id, target, { key: 'edit.addTarget' }))
  }
  actions.select(
    Array.from({ length: PARCELS / 4 }, (_, i) => i * 4),
    'replace',
  )
  actions.chooseReceiver('A')
  actions.assign()
  actions.select([50_001], 'replace')
  targetAnswersOf(getState())
  const before = balanceOf(getState())
  // nothing was counted in vain: every parcel's facts have been read by now
  expect(rows.areas.size).toBe(PARCELS)
  rows.areas.clear()
  rows.estimates.clear()

  actions.assign()
  figuresOf(getState())
  scheduleRowsOf(getState())
  const { parts, gapM2 } = balanceOf(getState())
  expect([...rows.areas]).toEqual(['50001'])
  expect([...rows.estimates]).toEqual(['50001'])
  expect([parts[0]!.parcels, before.parts[0]!.parcels, gapM2]).toEqual([25_001, 25_000, 0])

  // targets held to sums read those; what an assignee's land costs is estimated anew for the one parcel alone
  const answers = targetAnswersOf(getState())
  expect(answers.map(({ state }) => state)).toEqual(['breach', 'breach', 'breach', 'breach', 'breach'])
  expect([...rows.areas, ...rows.estimates]).toEqual(['50001', '50001'])
}, 120_000)
