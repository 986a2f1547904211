import { memoLast } from '../../lib/memo.ts'
import { fromMm2 } from '../../lib/round.ts'
import { assigneeGroup } from '../../measures/scheduleOfAreas.ts'
import type { Assignee } from '../../plan/types.ts'
import { assigneesOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'

/** An assignee with the land it is given in the shown scenario. */
export interface Given {
  readonly assignee: Assignee
  readonly parcels: number
  readonly siteAreaM2: number
}

/** Every assignee in the planner's order with what it is given: the schedule's own sums. */
export const givenOf = memoLast(
  (state: State) => [assigneesOf(state), state.schedule],
  (state): readonly Given[] =>
    assigneesOf(state).map((assignee) => {
      const sums = state.schedule.groups.get(assigneeGroup(assignee.id))
      return { assignee, parcels: sums?.parcels ?? 0, siteAreaM2: fromMm2(sums?.siteAreaMm2 ?? 0) }
    }),
)

/** Free land that nobody is proposed for. */
export const unassignedOf = memoLast(
  (state: State) => [state.schedule],
  ({ schedule }) => {
    const sums = schedule.groups.get('unassigned')
    return { parcels: sums?.parcels ?? 0, siteAreaM2: fromMm2(sums?.siteAreaMm2 ?? 0) }
  },
)
