import { type Message, message } from '../lib/message.ts'
import { type Result, refuse } from '../lib/result.ts'
import { landStatusAt } from '../parcels/parcelLayer.ts'
import type { Edit } from '../plan/edit.ts'
import { copyAssignments } from '../plan/edits/copyAssignments.ts'
import { setAssignmentFields } from '../plan/edits/setAssignmentFields.ts'
import { shareParcels } from '../plan/edits/shareParcels.ts'
import type { Attempt } from './attempt.ts'
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
  /** Committed and reserved land is not given away: the free part of the selection, or why there is none. */
  const onFree = (edit: (...free: ReturnType<typeof of>) => Result<Edit, Message>) => {
    const { land, rowOf } = rig.get()
    const [plan, scenario, parcels] = of()
    const free = parcels.filter((parcel) => landStatusAt(land, rowOf.get(parcel)!) === 'free')
    return free.length === 0 && parcels.length > 0
      ? refuse(message('refusal.notFree', { count: parcels.length }))
      : edit(plan, scenario, free)
  }
  return {
    setFields: (fields) => attempt(setAssignmentFields(...of(), fields)),
    shareSelected: (shares) => attempt(onFree((...free) => shareParcels(...free, shares))),
    copyFrom: (scenario) => attempt(onFree((...free) => copyAssignments(...free, scenario))),
  }
}
