import { message } from '../lib/message.ts'
import { parcelLock } from '../plan/locks.ts'
import { selectedIds } from '../store/selectedIds.ts'
import { assigneesOf } from '../store/selectors.ts'
import type { State } from '../store/state.ts'
import { always, type Command, nothingSelected } from './command.ts'

/** The only selected parcel, or why there is none. */
const notOne = (state: State) =>
  nothingSelected(state) ?? (state.selection.size > 1 ? message('refusal.oneParcel') : undefined)

/** Every selected parcel has a lock of its own. */
export const allLocked = (state: State): boolean =>
  state.selection.size > 0 && selectedIds(state).every((id) => state.document.plan.locks.has(parcelLock(id)))

export const lock: Command = {
  id: 'lock',
  label: (state) => message(allLocked(state) ? 'command.unlock' : 'command.lock'),
  keys: 'Shift+l',
  task: 'assign',
  whyNot: nothingSelected,
  run: (northlot) => void northlot.actions.lockSelected(!allLocked(northlot.getState())),
}

export const details: Command = {
  id: 'details',
  label: () => message('command.details'),
  keys: 't',
  task: 'assign',
  whyNot: nothingSelected,
  run: ({ actions }) => actions.openDialog({ kind: 'details' }),
}

export const card: Command = {
  id: 'card',
  label: () => message('command.card'),
  keys: 'i',
  task: 'find',
  whyNot: notOne,
  run: (northlot) => {
    const [parcel = '', ...others] = selectedIds(northlot.getState())
    northlot.actions.openDialog({ kind: 'card', parcel: others.length > 0 ? '' : parcel })
  },
}

export const charts: Command = {
  id: 'charts',
  label: () => message('command.charts'),
  keys: 'Shift+g',
  task: 'view',
  whyNot: always,
  run: ({ actions }) => actions.openDialog({ kind: 'charts' }),
}

export const makeBundle: Command = {
  id: 'make-bundle',
  label: () => message('command.bundle'),
  keys: 'Shift+b',
  task: 'assign',
  whyNot: nothingSelected,
  run: ({ actions }) => void actions.makeBundle(),
}

const lockEveryone = (locked: boolean): Command => ({
  id: locked ? 'lock-all' : 'unlock-all',
  label: () => message(locked ? 'command.lockAll' : 'command.unlockAll'),
  task: 'assign',
  whyNot: always,
  run: (northlot) =>
    void northlot.actions.lockAssignees(
      assigneesOf(northlot.getState()).map(({ id }) => id),
      locked,
    ),
})
export const lockAll = lockEveryone(true)
export const unlockAll = lockEveryone(false)

export const importAssignees: Command = {
  id: 'import-assignees',
  label: () => message('assignees.import'),
  task: 'assign',
  whyNot: always,
  run: ({ actions }) => actions.openDialog({ kind: 'assignee-table' }),
}

export const rateCards: Command = {
  id: 'rate-cards',
  label: () => message('command.rateCards'),
  task: 'view',
  whyNot: always,
  run: ({ actions }) => actions.openDialog({ kind: 'rate-cards' }),
}

const opens = (kind: 'area-lists' | 'grouping' | 'methods' | 'sensitivity' | 'targets' | 'zone-notes'): Command => ({
  id: kind,
  label: () => message(`command.${kind}`),
  task: 'view',
  whyNot: always,
  run: ({ actions }) => actions.openDialog({ kind }),
})

export const lots: Command = {
  id: 'lots',
  label: () => message('command.lots'),
  task: 'find',
  whyNot: always,
  run: ({ actions }) => actions.openDialog({ kind: 'lots' }),
}

/** Commands of the drawing board. */
export const BOARD: readonly Command[] = [
  lock,
  details,
  card,
  makeBundle,
  charts,
  opens('grouping'),
  opens('sensitivity'),
  opens('targets'),
  opens('zone-notes'),
  opens('area-lists'),
  opens('methods'),
  lockAll,
  unlockAll,
  importAssignees,
  rateCards,
  lots,
]
