import { message } from '../lib/message.ts'
import type { ToolId } from '../store/ports.ts'
import { always, type Command, nothingSelected } from './command.ts'

const armCommand = (tool: ToolId, keys: string): Command => ({
  id: `tool-${tool}`,
  label: () => message(`tool.${tool}`),
  keys,
  whyNot: always,
  run: ({ actions }) => actions.arm(tool),
})

export const assign: Command = {
  id: 'assign',
  label: () => message('command.assign'),
  keys: 'Enter',
  whyNot: (state) =>
    nothingSelected(state) ?? (state.receiver === undefined ? message('refusal.noAssignee') : undefined),
  run: ({ actions }) => actions.assign(),
}

export const clear: Command = {
  id: 'clear',
  label: () => message('command.clear'),
  keys: 'Delete',
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
  whyNot: ({ document: { history } }) => (history.undone.length === 0 ? message('history.nothingToRedo') : undefined),
  run: ({ actions }) => actions.redo(),
}

export const selectAll: Command = {
  id: 'select-all',
  label: () => message('command.selectAll'),
  keys: '$mod+a',
  whyNot: always,
  run: ({ actions }) => actions.selectAll(),
}

export const clearSelection: Command = {
  id: 'clear-selection',
  label: () => message('command.clearSelection'),
  keys: 'Escape',
  whyNot: always,
  run: ({ actions }) => actions.clearSelection(),
}

export const nextUnassigned: Command = {
  id: 'next-unassigned',
  label: () => message('command.nextUnassigned'),
  keys: 'n',
  whyNot: always,
  run: ({ actions }) => actions.nextUnassigned(),
}

export const zoomToAll: Command = {
  id: 'zoom-to-all',
  label: () => message('command.zoomToAll'),
  keys: '0',
  whyNot: always,
  run: ({ actions }) => actions.zoomToRows(),
}

/** Every command, for keys now and for the palette later. */
export const COMMANDS: readonly Command[] = [
  armCommand('pan', 'h'),
  armCommand('pick', 'v'),
  armCommand('box', 'm'),
  assign,
  clear,
  undo,
  redo,
  { ...redo, id: 'redo-y', keys: '$mod+y' },
  selectAll,
  clearSelection,
  nextUnassigned,
  zoomToAll,
]
