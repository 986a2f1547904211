import { bench, describe } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { assignParcels } from '../../src/plan/edits/assignParcels.ts'
import { applyPatch } from '../../src/plan/patch.ts'
import { testAssignee } from '../support/land.ts'
import { emptyPlan } from '../support/plan.ts'

const ids = Array.from({ length: 20_000 }, (_, i) => `P-${i}`)
const empty = emptyPlan([testAssignee('A'), testAssignee('B', 'developer', 2)])
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
