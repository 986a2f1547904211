import type { Basis } from '../../src/measures/basis.ts'
import type { MeasureContext } from '../../src/measures/measure.ts'
import { membersOf, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import type { TargetView } from '../../src/measures/targetLand.ts'
import type { Plan } from '../../src/plan/types.ts'

/** What targets of one scenario look at, without a store; the row of a parcel is its place in the layer. */
export function targetViewOf(basis: Basis, plan: Plan, scenario = 's', more: Partial<TargetView> = {}): TargetView {
  const { ids } = basis.layer
  const assignmentOf = (row: number) => plan.assignments.get(scenario)?.get(ids[row]!)
  const context: MeasureContext = {
    basis,
    schedule: scheduleOfAreas(basis, assignmentOf),
    overlaps: {
      state: 'known',
      unionAreaM2: basis.layer.siteAreaM2.reduce((sum, one) => sum + one, 0),
      overlapAreaM2: 0,
      pairs: 0,
      findings: [],
    },
    assignee: (id) => plan.assignees.get(id),
    members: (group) => membersOf(basis.layer, assignmentOf).get(group) ?? [],
    source: () => undefined,
  }
  return {
    plan,
    scenario,
    basis,
    rowOf: new Map(ids.map((id, row) => [id, row])),
    context: () => context,
    landUses: {},
    paper: (key) => (key === 'known' ? { en: 'A paper', zh: '文件' } : undefined),
    ...more,
  }
}
