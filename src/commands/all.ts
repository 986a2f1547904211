import { message } from '../lib/message.ts'
import type { ToolId } from '../store/ports.ts'
import { BOARD } from './board.ts'
import { always, type Command, nothingSelected } from './command.ts'
import { LAYERS } from './layers.ts'
import { MEETING } from './meeting.ts'
import { SCENARIOS } from './scenarios.ts'
import { SELECTING } from './selecting.ts'
import { SHAPING } from './shaping.ts'

const armCommand = (tool: ToolId, keys: string): Command => ({
  id: `tool-${tool}`,
  label: () => message(`tool.${tool}`),
  keys,
  task: 'select',
  whyNot: always,
  run: ({ actions }) => actions.arm(tool),
})

export const assign: Command = {
  id: 'assign',
  label: () => message('command.assign'),
  keys: 'Enter',
  task: 'assign',
  whyNot: (state) =>
    nothingSelected(state) ?? (state.receiver === undefined ? message('refusal.noAssignee') : undefined),
  run: ({ actions, getState }) => {
    // with nothing selected there is nothing to assign: Enter then asks what the parcel under the pointer is
    const { selection, hovered, land } = getState()
    const id = selection.size === 0 && hovered ? land.ids[hovered.row] : undefined
    if (id === undefined) actions.assign()
    else actions.openDialog({ kind: 'card', parcel: id })
  },
}

export const clear: Command = {
  id: 'clear',
  label: () => message('command.clear'),
  keys: 'Delete',
  task: 'assign',
  whyNot: nothingSelected,
  run: ({ actions }) => actions.clear(),
}

export const undo: Command = {
  id: 'undo',
  label: ({ document: { history } }) => {
    const edit = history.done.at(-1)
    return edit ? message('history.undo', { words: edit.words }) : message('history.nothingToUndo')
  },
  keys: '$mod+z',
  task: 'history',
  whyNot: ({ document: { history } }) => (history.done.length === 0 ? message('history.nothingToUndo') : undefined),
  run: ({ actions }) => actions.undo(),
}

export const redo: Command = {
  id: 'redo',
  label: ({ document: { history } }) => {
    const edit = history.undone.at(-1)
    return edit ? message('history.redo', { words: edit.words }) : message('history.nothingToRedo')
  },
  keys: '$mod+Shift+z',
  task: 'history',
  whyNot: ({ document: { history } }) => (history.undone.length === 0 ? message('history.nothingToRedo') : undefined),
  run: ({ actions }) => actions.redo(),
}

export const selectAll: Command = {
  id: 'select-all',
  label: () => message('command.selectAll'),
  keys: '$mod+a',
  task: 'select',
  whyNot: always,
  run: ({ actions }) => actions.selectAll(),
}

export const clearSelection: Command = {
  id: 'clear-selection',
  label: () => message('command.clearSelection'),
  keys: 'Escape',
  task: 'select',
  whyNot: always,
  run: (northlot) => {
    northlot.actions.clearSelection()
    // what draws on the map is put down too: no stroke by mistake after a pause
    if (['box', 'lasso', 'brush'].includes(northlot.getState().tool)) northlot.actions.arm('pick')
  },
}

export const nextUnassigned: Command = {
  id: 'next-unassigned',
  label: () => message('command.nextUnassigned'),
  keys: 'n',
  task: 'select',
  whyNot: always,
  run: ({ actions }) => actions.nextUnassigned(),
}

export const zoomToAll: Command = {
  id: 'zoom-to-all',
  label: () => message('command.zoomToAll'),
  keys: '0',
  task: 'view',
  whyNot: always,
  run: ({ actions }) => actions.zoomToRows(),
}

/** Every command: for keys, for the palette and for the list of keys. */
export const COMMANDS: readonly Command[] = [
  armCommand('pan', 'h'),
  armCommand('pick', 'v'),
  armCommand('box', 'm'),
  armCommand('lasso', 'l'),
  armCommand('brush', 'b'),
  assign,
  clear,
  undo,
  redo,
  { ...redo, id: 'redo-y', keys: '$mod+y' },
  selectAll,
  clearSelection,
  nextUnassigned,
  zoomToAll,
  ...BOARD,
  ...SELECTING,
  ...SHAPING,
  ...LAYERS,
  ...SCENARIOS,
  ...MEETING,
]
