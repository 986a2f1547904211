import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { openPlan } from '../../src/files/openPlan.ts'
import { parcelView } from '../../src/files/parcelView.ts'
import { planFromJson } from '../../src/files/planFromJson.ts'
import { planSchema } from '../../src/files/planSchema.ts'
import { planToJson } from '../../src/files/planToJson.ts'
import { intern } from '../../src/plan/assignment.ts'
import { newPlan } from '../../src/plan/newPlan.ts'
import type { Layer, Plan } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { EXAMPLE_CARD, loadGrid, testAssignee } from '../support/land.ts'

const layer: Layer = {
  id: 'layer-1',
  order: 1,
  role: 'parcels',
  source: { kind: 'file', name: 'a.geojson', sha256: 'ab', bytes: 12 },
  crs: 'EPSG:2326',
  fieldMap: {},
}
const starter = {
  id: 'plan-1',
  assignees: [
    testAssignee('A'),
    { ...testAssignee('B', 'anchor-firm', 2), brief: { haFrom: 8, haTo: 12, byYear: 2028 } },
  ],
  rateCards: [EXAMPLE_CARD],
  defaultCard: 'example',
  scenarioName: { en: 'Scenario A', zh: '方案A' },
}

/** A plan that uses every kind of row. */
function fullPlan(): Plan {
  const plan = newPlan({ ...starter, title: { en: 'Test', zh: '測試' }, layers: [layer] })
  const shared = intern({
    shares: [
      { assignee: 'A', share: 0.4 },
      { assignee: 'B', share: 0.6 },
    ],
    phaseYear: 2030,
    deliveryMode: 'successful-tenderer',
    route: 'open-tender',
    stage: 'tender',
    bundle: 'bundle-1',
  })
  return {
    ...plan,
    scenarios: new Map([
      ...plan.scenarios,
      ['b', { id: 'b', order: 2, name: { en: 'B', zh: 'B' }, assumptions: { halfDistanceM: 4000 } }],
    ]),
    bundles: new Map([
      [
        'bundle-1',
        { id: 'bundle-1', order: 1, name: { en: 'One', zh: '一' }, sites: [{ parcel: '0012', duty: 'retain' }] },
      ],
    ]),
    attributes: new Map([['0012', { id: '0012', fields: { land_use: 'OUIT', stated_area_m2: null } }]]),
    shapes: new Map([['0013', { id: '0013', retired: true, parents: ['0012'] }]]),
    assignments: new Map([
      [
        'scenario-a',
        new Map([
          ['0012', shared],
          ['0014', shared],
        ]),
      ],
      ['b', new Map([['0012', intern({ shares: [{ assignee: 'A', share: 1 }] })]])],
    ]),
  }
}

describe('the plan file', () => {
  it('reads back as the plan that was written', () => {
    const read = planFromJson(JSON.parse(JSON.stringify(planToJson(fullPlan()))), 'test')
    expect(read).toEqual({ ok: true, value: fullPlan() })
  })

  it('says equal assignments once, and always the same text for the same plan', () => {
    const json = planToJson(fullPlan())
    expect(json.scenarios[0]?.assignments.map(({ parcels }) => parcels)).toEqual([['0012', '0014']])
    expect(JSON.stringify(planToJson(fullPlan()))).toBe(JSON.stringify(json))
  })

  it('is as the published JSON Schema says', async () => {
    const schema = z.toJSONSchema(planSchema)
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot('../../src/files/plan.schema.json')
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect(validate(JSON.parse(JSON.stringify(planToJson(fullPlan()))))).toBe(true)
    expect(validate({ ...planToJson(fullPlan()), settings: {} })).toBe(false)
  })

  it('names the place that cannot be read', () => {
    const json = JSON.parse(JSON.stringify(planToJson(fullPlan())))
    json.assignees[1].colour = 'red'
    const read = planFromJson(json, 'odd.plan.geojson')
    expect(read).toMatchObject({ ok: false, reason: { key: 'file.notAPlan', params: { where: 'assignees.1.colour' } } })
  })

  it('refuses a newer schema by name', () => {
    expect(planFromJson({ schema: 99 }, 'new.plan.geojson')).toMatchObject({ reason: { key: 'file.newerPlan' } })
  })

  it('opens the parcels all the same when the plan part cannot be read, and says so', async () => {
    const loaded = await loadGrid([parcel('0012', square(0, 0, 100))])
    const file = { name: 'odd', layerRecord: layer, layer: loaded.layer, planMember: { schema: 1 }, views: undefined }
    const opened = openPlan(file, starter)
    expect(opened.findings.map(({ code, severity }) => [code, severity])).toEqual([['plan-unreadable', 'breach']])
    expect([...opened.plan.layers.keys()]).toEqual(['layer-1'])
  })

  it('keeps assignments of parcels that are not in the file, and says where the columns disagree', async () => {
    const loaded = await loadGrid([parcel('0012', square(0, 0, 100)), parcel('0014', square(200, 0, 100))])
    const views = [
      { nm_assignee_id: 'B' },
      { nm_shares: '[{"assignee":"A","share":0.4},{"assignee":"B","share":0.6}]' },
    ]
    const planMember = JSON.parse(JSON.stringify(planToJson(fullPlan())))
    planMember.scenarios[0].assignments[0].parcels.push('gone')
    const opened = openPlan({ name: 'x', layerRecord: layer, layer: loaded.layer, planMember, views }, starter)
    expect(opened.findings.map(({ code, parcels }) => [code, parcels])).toEqual([
      ['view-disagrees', ['0012']],
      ['unknown-parcels', ['gone']],
    ])
    expect(opened.plan.assignments.get('scenario-a')?.has('gone')).toBe(true)
  })

  it('says in flat columns which bundle a parcel stands in', async () => {
    const { layer: parcels } = await loadGrid([parcel('0012', square(0, 0, 100)), parcel('0099', square(200, 0, 100))])
    const basis = {
      layer: parcels,
      sites: [],
      netToGross: new Map(),
      card: EXAMPLE_CARD,
      halfDistanceM: 2000,
      scoredKinds: [],
    }
    const plan = { ...fullPlan(), assignments: new Map() }
    expect([0, 1].map((row) => parcelView(plan, 'scenario-a', basis, row).nm_bundle)).toEqual(['One', undefined])
  })
})
