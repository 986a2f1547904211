import { memoLast } from '../../lib/memo.ts'
import { type LocalText, type Message, message } from '../../lib/message.ts'
import { fromMm2 } from '../../lib/round.ts'
import { groupAreaFigure } from '../../measures/areaBalance.ts'
import type { Figure } from '../../measures/figure.ts'
import { assigneeGroup, type Group } from '../../measures/scheduleOfAreas.ts'
import type { Assignee } from '../../plan/types.ts'
import { assigneesOf, contextOf } from '../../store/selectors.ts'
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

/** What a group of the schedule holds, as the parcels that it is added up from. */
export function heldFigure(state: State, group: Group, of: Message | LocalText): Figure | undefined {
  const sums = state.schedule.groups.get(group)
  const title = message('why.of', { figure: message('measure.siteAreaOne'), of })
  return sums && { ...groupAreaFigure(contextOf(state), group, sums), title }
}

/** Free land that nobody is proposed for. */
export const unassignedOf = memoLast(
  (state: State) => [state.schedule],
  ({ schedule }) => {
    const sums = schedule.groups.get('unassigned')
    return { parcels: sums?.parcels ?? 0, siteAreaM2: fromMm2(sums?.siteAreaMm2 ?? 0) }
  },
)
