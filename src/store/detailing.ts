import { copyAssignments } from '../plan/edits/copyAssignments.ts'
import { setAssignmentFields } from '../plan/edits/setAssignmentFields.ts'
import { shareParcels } from '../plan/edits/shareParcels.ts'
import type { Attempt } from './board.ts'
import type { BoardActions } from './boardActions.ts'
import type { Rig } from './rig.ts'
import { selectedIds } from './selectedIds.ts'

/** What is said of the selected parcels beside one assignee: fields, shares, or what another scenario says. */
export function makeDetailing(
  rig: Rig,
  attempt: Attempt,
): Pick<BoardActions, 'setFields' | 'shareSelected' | 'copyFrom'> {
  const of = () => {
    const { document, scenario } = rig.get()
    return [document.plan, scenario, selectedIds(rig.get())] as const
  }
  return {
    setFields: (fields) => attempt(setAssignmentFields(...of(), fields)),
    shareSelected: (shares) => attempt(shareParcels(...of(), shares)),
    copyFrom: (scenario) => attempt(copyAssignments(...of(), scenario)),
  }
}
