import { type Message, message } from '../lib/message.ts'
import type { Northlot } from '../store/northlot.ts'
import type { State } from '../store/state.ts'

/** What a command is for: the headings of the key list. */
export type Task = 'select' | 'assign' | 'shape' | 'history' | 'view' | 'find'

/** What a planner can ask for: its words, its keys, why it cannot run now, and running it. */
export interface Command {
  readonly id: string
  /** The label; undo and redo say what they would do. */
  label(state: State): Message
  /** In the notation of tinykeys; `$mod` is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys?: string
  /** Under which heading its keys are listed; those without one stand last. */
  readonly task?: Task
  /** The reason it cannot run now, or undefined when it can. */
  whyNot(state: State): Message | undefined
  run(northlot: Northlot): void
}

export const always = (): undefined => undefined
export const nothingSelected = (state: State): Message | undefined =>
  state.selection.size === 0 ? message('refusal.nothingSelected') : undefined
