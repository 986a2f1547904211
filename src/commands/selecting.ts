import { message } from '../lib/message.ts'
import { GROUPINGS } from '../measures/parcelGroups.ts'
import { assigneesOf } from '../store/selectors.ts'
import type { PanelId } from '../store/state.ts'
import { always, type Command, nothingSelected } from './command.ts'

const brushIs = (id: 'brushSmaller' | 'brushLarger', keys: string, steps: number): Command => ({
  id,
  label: () => message(`command.${id}`),
  keys,
  task: 'select',
  whyNot: always,
  run: ({ actions }) => actions.resizeBrush(steps),
})

const paint: Command = {
  id: 'paint',
  label: ({ hand }) => message(hand.painting ? 'command.stopPainting' : 'command.paint'),
  keys: 'p',
  task: 'assign',
  whyNot: ({ hand, receiver }) => (hand.painting || receiver !== undefined ? undefined : message('refusal.noAssignee')),
  run: (northlot) => {
    const { painting } = northlot.getState().hand
    if (!painting) northlot.actions.arm('brush')
    northlot.actions.paint(!painting)
  },
}

const selectAgain: Command = {
  id: 'select-again',
  label: () => message('command.selectAgain'),
  keys: 'r',
  task: 'select',
  whyNot: always,
  run: ({ actions }) => actions.selectAgain(),
}

const opens = (panel: PanelId, keys: string, task: NonNullable<Command['task']>): Command => ({
  id: `open-${panel}`,
  label: () => message(`command.${panel}`),
  keys,
  task,
  whyNot: always,
  run: ({ actions }) => actions.showPanel(panel),
})

const SELECT_SAME: readonly Command[] = GROUPINGS.map((by) => ({
  id: `same-${by}`,
  label: () => message(`command.same.${by}`),
  task: 'select',
  whyNot: nothingSelected,
  run: ({ actions }) => actions.selectSame(by),
}))

/** Keys 1 to 9: the nth assignee of the list receives what is assigned next. */
export const RECEIVERS: readonly Command[] = Array.from({ length: 9 }, (_, i) => ({
  id: `receiver-${i + 1}`,
  label: () => message('command.receiver', { number: i + 1 }),
  keys: String(i + 1),
  task: 'assign',
  whyNot: (state) => (i < assigneesOf(state).length ? undefined : message('refusal.noSuchAssignee', { number: i + 1 })),
  run: (northlot) => {
    const assignee = assigneesOf(northlot.getState())[i]
    if (assignee) northlot.actions.chooseReceiver(assignee.id)
  },
}))

/** Commands of selecting, and of the panels that stand over the workspace. */
export const SELECTING: readonly Command[] = [
  brushIs('brushSmaller', '[', -1),
  brushIs('brushLarger', ']', 1),
  selectAgain,
  opens('rule', 'f', 'select'),
  ...SELECT_SAME,
  paint,
  ...RECEIVERS,
  opens('history', 'y', 'history'),
  opens('palette', '$mod+k', 'find'),
  opens('keys', 'Shift+?', 'find'),
]
