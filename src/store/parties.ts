import { newId } from '../lib/ids.ts'
import { addAssignees } from '../plan/edits/addAssignees.ts'
import { changeAssignee } from '../plan/edits/changeAssignee.ts'
import { removeAssignee } from '../plan/edits/removeAssignee.ts'
import { swapAssignees } from '../plan/edits/swapAssignees.ts'
import type { Attempt } from './attempt.ts'
import type { BoardActions } from './boardActions.ts'
import type { Rig } from './rig.ts'

/** Who may be given land: changed, removed with what they hold, or added many at once. */
export function makeParties(
  rig: Rig,
  attempt: Attempt,
): Pick<BoardActions, 'changeAssignee' | 'removeAssignee' | 'swapAssignees' | 'addAssignees'> {
  const plan = () => rig.get().document.plan
  return {
    changeAssignee: (assignee) => attempt(changeAssignee(plan(), assignee)),
    removeAssignee: (assignee) => {
      const done = attempt(removeAssignee(plan(), assignee))
      if (done && rig.get().receiver === assignee) rig.set({ receiver: undefined })
      return done
    },
    swapAssignees: (one, other) => attempt(swapAssignees(plan(), rig.get().scenario, one, other)),
    addAssignees: (assignees) =>
      attempt(
        addAssignees(
          plan(),
          assignees.map((assignee) => ({ ...assignee, id: newId('assignee') })),
        ),
      ),
  }
}
