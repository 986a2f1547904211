import { memoLast } from '../lib/memo.ts'
import type { LocalText } from '../lib/message.ts'
import { liveRows, textAt } from '../parcels/parcelLayer.ts'
import { isAssigned } from '../plan/assignment.ts'
import type { Assignment, ParcelId, Plan, ScenarioId, TargetScope } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import type { DevelopmentRatios } from './development.ts'
import type { MeasureContext } from './measure.ts'
import type { Member } from './parcelTerms.ts'

/** What the targets of one scenario look at. */
export interface TargetView {
  readonly plan: Plan
  readonly scenario: ScenarioId
  readonly basis: Basis
  readonly rowOf: ReadonlyMap<ParcelId, number>
  /** What every figure of the scenario looks at: each can be held to a target too. */
  readonly context: () => MeasureContext
  /** What turns floor into flats, people and jobs; without it nothing is said of them. */
  readonly development?: DevelopmentRatios
  readonly landUses: Readonly<Record<string, LocalText>>
  /** A source by its key, in words with its date and address; undefined where the text is no key. */
  readonly paper?: (key: string) => LocalText | undefined
}

/** A parcel, or the share of it, that a target looks at. */
export interface TargetMember extends Member {
  readonly assignment: Assignment | undefined
}

/**
 * The land that a scope means, in the order of rows: assigned land of the scenario or of a development area, what an
 * assignee holds as far as its share goes, every parcel of a bundle.
 */
export function membersInScope(view: TargetView, scope: TargetScope): readonly TargetMember[] {
  const { plan, scenario, rowOf, basis } = view
  const given = plan.assignments.get(scenario)
  const members: TargetMember[] = []
  if (scope.kind === 'bundle') {
    for (const { parcel } of plan.bundles.get(scope.id)?.sites ?? []) {
      const row = parcel === undefined ? undefined : rowOf.get(parcel)
      if (row !== undefined) members.push({ row, share: 1, assignment: given?.get(parcel!) })
    }
  } else {
    const assigned = assignedIn(view)
    if (scope.kind === 'scenario') return assigned
    for (const { row, assignment } of assigned) {
      if (scope.kind === 'area' && textAt(basis.layer, 'area_id', row) !== scope.id) continue
      const share =
        scope.kind === 'assignee' ? (assignment.shares.find(({ assignee }) => assignee === scope.id)?.share ?? 0) : 1
      if (share > 0) members.push({ row, share, assignment })
    }
  }
  return members.sort(byRow)
}

const byRow = (a: TargetMember, b: TargetMember) => a.row - b.row

/** Every assigned parcel in the order of rows: listed once for all that looks at it. */
export const assignedIn = memoLast(
  ({ plan, scenario, rowOf }: Pick<TargetView, 'plan' | 'scenario' | 'rowOf'>) => [
    plan.assignments.get(scenario),
    rowOf,
  ],
  ({ plan, scenario, rowOf }): readonly (TargetMember & { readonly assignment: Assignment })[] => {
    const members: (TargetMember & { readonly assignment: Assignment })[] = []
    for (const [parcel, assignment] of plan.assignments.get(scenario) ?? []) {
      const row = rowOf.get(parcel)
      if (row !== undefined && isAssigned(assignment)) members.push({ row, share: 1, assignment })
    }
    return members.sort(byRow)
  },
)

/** All land of a scope whatever its status: the whole plan's, or a development area's. */
export function landInScope(view: TargetView, scope: TargetScope): readonly TargetMember[] {
  if (scope.kind === 'assignee' || scope.kind === 'bundle') return membersInScope(view, scope)
  const { layer } = view.basis
  const given = view.plan.assignments.get(view.scenario)
  const members: TargetMember[] = []
  for (const row of liveRows(layer))
    if (scope.kind === 'scenario' || textAt(layer, 'area_id', row) === scope.id)
      members.push({ row, share: 1, assignment: given?.get(layer.ids[row]!) })
  return members
}
