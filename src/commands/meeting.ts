import { message } from '../lib/message.ts'
import { always, type Command } from './command.ts'

export const present: Command = {
  id: 'present',
  label: () => message('command.present'),
  keys: 'Shift+p',
  task: 'view',
  whyNot: always,
  run: ({ actions }) => actions.showScreen('present'),
}

export const scenes: Command = {
  id: 'scenes',
  label: () => message('command.scenes'),
  task: 'view',
  whyNot: always,
  run: ({ actions }) => actions.openDialog({ kind: 'scenes' }),
}

export const decisions: Command = {
  id: 'decisions',
  label: () => message('command.decisions'),
  keys: 'Shift+d',
  task: 'view',
  whyNot: always,
  run: ({ actions }) => actions.openDialog({ kind: 'decisions' }),
}

export const tryOut: Command = {
  id: 'try-out',
  label: () => message('command.tryOut'),
  keys: 'Shift+t',
  task: 'assign',
  whyNot: ({ tryOut: under }) => (under ? message('refusal.alreadyTrying') : undefined),
  run: ({ actions }) => actions.startTryOut(),
}

const beforeAfter: Command = {
  id: 'before-after',
  label: () => message('command.beforeAfter'),
  keys: 'q',
  task: 'view',
  whyNot: ({ tryOut: under }) => (under ? undefined : message('refusal.notTrying')),
  run: ({ getState, actions }) => {
    const { tryOut: under } = getState()
    if (under) actions.showBefore(under.after === undefined)
  },
}

/** Commands of the meeting; presenting has keys of its own. */
export const MEETING: readonly Command[] = [present, scenes, decisions, tryOut, beforeAfter]
