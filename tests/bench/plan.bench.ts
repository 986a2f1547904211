import { bench, describe } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { assignParcels } from '../../src/plan/edits/assignParcels.ts'
import { newPlan } from '../../src/plan/newPlan.ts'
import { applyPatch } from '../../src/plan/patch.ts'
import { EXAMPLE_CARD, testAssignee } from '../support/land.ts'

const ids = Array.from({ length: 20_000 }, (_, i) => `P-${i}`)
const empty = newPlan({
  id: 'plan',
  title: { en: 'Bench', zh: '量度' },
  layers: [],
  assignees: [testAssignee('A'), testAssignee('B', 'developer', 2)],
  rateCards: [EXAMPLE_CARD],
  defaultCard: 'example',
  scenarioName: { en: 'A', zh: 'A' },
})
const all = assignParcels(empty, 'scenario-a', ids, 'A')
if (!all.ok) throw new Error(all.reason.key)
const given = applyPatch(empty, all.value.patch)

describe('20,000 assigned parcels, one more edit', () => {
  bench('edit and apply one parcel', () => {
    const edit = assignParcels(given, 'scenario-a', ['P-7'], 'B')
    if (edit.ok) applyPatch(given, edit.value.patch)
  })
  bench('edit and apply 1,000 parcels', () => {
    const edit = assignParcels(given, 'scenario-a', ids.slice(0, 1000), 'B')
    if (edit.ok) applyPatch(given, edit.value.patch)
  })
  bench('write the whole plan as text (what a snapshot would cost)', () => {
    JSON.stringify(planToJson(given))
  })
})
