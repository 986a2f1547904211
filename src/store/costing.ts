import { memoLast } from '../lib/memo.ts'
import { type IncentiveCost, incentiveCosts } from '../measures/incentives.ts'
import type { Member } from '../measures/parcelTerms.ts'
import { type Held, isBuiltIn, type WorksTotal, worksTotal } from '../measures/sharedWorks.ts'
import { landStatusAt } from '../parcels/parcelLayer.ts'
import { isAssigned } from '../plan/assignment.ts'
import { inOrder } from '../plan/inOrder.ts'
import type { SharedWorks } from '../plan/types.ts'
import { holdingsInView } from './findings.ts'
import { assignmentAt, basisOf } from './selectors.ts'
import type { State } from './state.ts'

/** Shared works that are built in the shown scenario, in the planner's order. */
export const builtWorksOf = memoLast(
  (state: State) => [state.document.plan.sharedWorks, state.scenario],
  ({ document: { plan }, scenario }): readonly SharedWorks[] =>
    inOrder(plan.sharedWorks.values()).filter((works) => isBuiltIn(works, scenario)),
)

/** Shared works of the shown scenario with their cost, who carries it, and what is stranded. */
export const sharedWorksOf = memoLast(
  (state: State) => [
    builtWorksOf(state),
    basisOf(state),
    state.rowOf,
    state.document.plan.assignments.get(state.scenario),
  ],
  (state): WorksTotal =>
    worksTotal(builtWorksOf(state), {
      basis: basisOf(state),
      rowOf: state.rowOf,
      heldAt: (row) => heldAt(state, row),
    }),
)

function heldAt(state: State, row: number): Held {
  if (isAssigned(assignmentAt(state, row))) return 'assigned'
  return landStatusAt(state.land, row) === 'free' ? 'unassigned' : 'others'
}

/** Incentives of those who hold land in the shown scenario. */
export const incentivesOf = memoLast(
  (state: State) => [state.document.plan.assignees, holdingsInView(state)],
  (state): readonly IncentiveCost[] => incentiveCosts(state.document.plan.assignees.values(), holdingsInView(state)),
)

/** The assigned parcels of the shown scenario, each once, in row order. */
export const assignedMembersOf = memoLast(
  (state: State) => [state.document.plan.assignments.get(state.scenario), state.rowOf],
  ({ document: { plan }, scenario, rowOf }): readonly Member[] =>
    [...(plan.assignments.get(scenario) ?? [])]
      .flatMap(([id, assignment]) => {
        const row = rowOf.get(id)
        return row === undefined || !isAssigned(assignment) ? [] : [{ row, share: 1 }]
      })
      .sort((a, b) => a.row - b.row),
)
