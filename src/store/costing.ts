import { memoLast } from '../lib/memo.ts'
import { type IncentiveCost, incentiveCosts } from '../measures/incentives.ts'
import type { Member } from '../measures/parcelTerms.ts'
import { builtWorks, holderBy, type WorksTotal, worksTotal } from '../measures/sharedWorks.ts'
import { assignedIn } from '../measures/targetLand.ts'
import type { SharedWorks } from '../plan/types.ts'
import { holdingsInView } from './findings.ts'
import { basisOf } from './selectors.ts'
import type { State } from './state.ts'

/** Shared works that are built in the shown scenario, in the planner's order. */
export const builtWorksOf = memoLast(
  (state: State) => [state.document.plan.sharedWorks, state.scenario],
  ({ document: { plan }, scenario }): readonly SharedWorks[] => builtWorks(plan, scenario),
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
      heldAt: holderBy(state.land, state.document.plan.assignments.get(state.scenario)),
    }),
)

/** Incentives of those who hold land in the shown scenario. */
export const incentivesOf = memoLast(
  (state: State) => [state.document.plan.assignees, holdingsInView(state)],
  (state): readonly IncentiveCost[] => incentiveCosts(state.document.plan.assignees.values(), holdingsInView(state)),
)

/** The assigned parcels of the shown scenario, each once, in row order. */
export const assignedMembersOf = ({ document: { plan }, scenario, rowOf }: State): readonly Member[] =>
  assignedIn({ plan, scenario, rowOf })
