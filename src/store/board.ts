import { message } from '../lib/message.ts'
import { setLocks } from '../plan/edits/setLocks.ts'
import { assigneeLock, parcelLock } from '../plan/locks.ts'
import type { ParcelId } from '../plan/types.ts'
import type { Attempt } from './attempt.ts'
import type { BoardActions } from './boardActions.ts'
import { makeBundling } from './bundling.ts'
import { makeDetailing } from './detailing.ts'
import { makeNoting } from './noting.ts'
import { makeParties } from './parties.ts'
import type { Rig } from './rig.ts'
import { selectedIds } from './selectedIds.ts'

/** The acts of the drawing board beside assigning: locks, what is said of assignments, assignees, bundles, notes. */
export function makeBoard(rig: Rig, attempt: Attempt): BoardActions {
  const lockParcels = (parcels: readonly ParcelId[], locked: boolean) =>
    attempt(setLocks(rig.get().document.plan, parcels.map(parcelLock), locked))
  return {
    openDialog: (dialog) => {
      const { selection } = rig.get()
      if (dialog.kind === 'card' && dialog.parcel === '')
        return rig.refuse(message(selection.size === 0 ? 'refusal.nothingSelected' : 'refusal.oneParcel'))
      if ((dialog.kind === 'details' || dialog.kind === 'shares') && selection.size === 0)
        return rig.refuse(message('refusal.nothingSelected'))
      rig.set({ dialog, refusal: undefined })
    },
    closeDialog: () => rig.set({ dialog: undefined, refusal: undefined }),
    chooseViews: (take) => {
      if (take && !attempt(take)) return false
      rig.set({ viewsChosen: take ? rig.get().document.history.done.at(-1) : 'plan', dialog: undefined })
      return true
    },
    readServed: (file) => rig.ports.served.json(file),
    lockParcels,
    lockSelected: (locked) => lockParcels(selectedIds(rig.get()), locked),
    lockAssignees: (assignees, locked) =>
      attempt(setLocks(rig.get().document.plan, assignees.map(assigneeLock), locked)),
    ...makeDetailing(rig, attempt),
    ...makeParties(rig, attempt),
    ...makeBundling(rig, attempt),
    ...makeNoting(rig, attempt),
  }
}
