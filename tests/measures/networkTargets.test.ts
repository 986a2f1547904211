import { describe, expect, it } from 'vitest'
import { gridToLonLat } from '../../src/geometry/hk1980.ts'
import { knownValue, recompute } from '../../src/measures/figure.ts'
import { targetAnswer } from '../../src/measures/targets.ts'
import { loadNetwork } from '../../src/parcels/loadNetwork.ts'
import { newPlan } from '../../src/plan/newPlan.ts'
import type { Target } from '../../src/plan/types.ts'
import { bytesOf, ORIGIN, parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, EXAMPLE_CARD, testAssignee } from '../support/land.ts'
import { targetViewOf } from '../support/targetView.ts'

const at = (east: number, north: number) => [...gridToLonLat(new Float64Array([ORIGIN[0] + east, ORIGIN[1] + north]))]
const feature = (id: string, kind: string, geometry: unknown, more = {}) => ({
  type: 'Feature',
  id,
  properties: { kind, name_en: id, name_zh: id, status: 'existing', ...more },
  geometry,
})

/**
 * P covers 0–100 m east, Q 1,200–1,300 m east, both 0–100 m north; both are given to F.
 * Station One stands at 400, 50; Two at 1,900, 50 opens in 2031. The boundary control point stands at 50, 4,100. The
 * expressway runs 500 m south of the parcels, from −1,000 to 600 m east, drawn to ± 50 m.
 */
const NETWORK = [
  feature('One', 'station', { type: 'Point', coordinates: at(400, 50) }),
  feature('Two', 'station', { type: 'Point', coordinates: at(1900, 50) }, { status: 'planned', opening_year: 2031 }),
  feature('Gate', 'boundary-control-point', { type: 'Point', coordinates: at(50, 4100) }),
  feature('Fast', 'highway', { type: 'LineString', coordinates: [at(-1000, -500), at(600, -500)] }, { accuracy_m: 50 }),
  feature('Slow', 'road', { type: 'LineString', coordinates: [at(0, -10), at(2000, -10)] }),
]

async function answer(measure: string, atMost: number, asAtYear?: number) {
  const basis = await basisOfParcels([parcel('P', square(0, 0, 100)), parcel('Q', square(1200, 0, 100))])
  const network = loadNetwork(bytesOf({ type: 'FeatureCollection', features: NETWORK }))
  if (!network.ok) throw new Error(network.reason.key)
  const given = { shares: [{ assignee: 'F', share: 1 }] }
  const plan = newPlan({
    id: 'p',
    title: { en: 'p', zh: 'p' },
    rateCards: [EXAMPLE_CARD],
    rateCard: 'example',
    assignees: [testAssignee('F')],
    layers: [],
  } as never)
  const view = targetViewOf(
    { ...basis, network: network.value, ...(asAtYear === undefined ? {} : { asAtYear }) },
    {
      ...plan,
      assignments: new Map([
        [
          's',
          new Map([
            ['P', given],
            ['Q', given],
          ]),
        ],
      ]),
    },
  )
  const target: Target = {
    id: 't',
    order: 1,
    name: { en: 'T', zh: '目標' },
    measure,
    scope: { kind: 'scenario' },
    atMost,
  }
  const { figure, state, parcels } = targetAnswer(view, target)
  const explained = figure.explain?.()
  return { value: knownValue(figure.amount), state, parcels, again: explained && recompute(explained) }
}

describe('targets of distance', () => {
  it('to a station: Q is 600 m from Two, the furthest parcel; before Two opens it is 800 m from One', async () => {
    const { value, state, again } = await answer('target-station', 600.5)
    expect(value).toBeCloseTo(600, 3)
    expect(again).toBe(value)
    expect(state).toBe('met')
    const before = await answer('target-station', 600.5, 2030)
    expect(before.value).toBeCloseTo(800, 3)
    expect(before).toMatchObject({ state: 'breach', parcels: ['Q'] })
  })

  it('to a boundary control point: from the nearest corner, √(1,150² + 4,000²) = 4,162.031 m', async () => {
    const { value, state, parcels, again } = await answer('target-boundary', 4100)
    expect(value).toBeCloseTo(4162.0307, 3)
    expect(again).toBe(value)
    expect({ state, parcels }).toEqual({ state: 'breach', parcels: ['Q'] })
  })

  it('to an expressway: to its end, √(600² + 500²) = 781.025 m; 31 m over is within its ± 50 m; no other road counts', async () => {
    const { value, state, again } = await answer('target-expressway', 750)
    expect(value).toBeCloseTo(781.025, 3)
    expect(again).toBe(value)
    expect(state).toBe('unsure')
    expect(await answer('target-expressway', 700)).toMatchObject({ state: 'breach', parcels: ['Q'] })
  })
})
