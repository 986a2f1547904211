import { message } from '../lib/message.ts'
import { scenariosOf } from '../store/selectors.ts'
import { always, type Command } from './command.ts'

/** Alt with 1 to 9: the nth scenario is shown. The digits alone choose the assignee, Ctrl with them is the browser's. */
export const SHOW_SCENARIO: readonly Command[] = Array.from({ length: 9 }, (_, i) => ({
  id: `scenario-${i + 1}`,
  label: () => message('command.showScenario', { number: i + 1 }),
  // by the place of the key: with Alt some keyboards give another character
  keys: `Alt+Digit${i + 1}`,
  task: 'view',
  whyNot: (state) => (i < scenariosOf(state).length ? undefined : message('refusal.noSuchScenario', { number: i + 1 })),
  run: ({ actions }) => actions.showNthScenario(i + 1),
}))

export const duplicateShown: Command = {
  id: 'duplicate-scenario',
  label: () => message('command.duplicateScenario'),
  keys: 'Alt+d',
  task: 'assign',
  whyNot: always,
  run: ({ actions, getState }) => void actions.duplicateScenario(getState().scenario),
}

export const compare: Command = {
  id: 'compare',
  label: () => message('command.compare'),
  keys: 'c',
  task: 'view',
  whyNot: always,
  run: ({ actions, getState }) => actions.showScreen(getState().screen === 'compare' ? 'workspace' : 'compare'),
}

/** Commands of scenarios. */
export const SCENARIOS: readonly Command[] = [...SHOW_SCENARIO, duplicateShown, compare]
