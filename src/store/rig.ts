import type { Message } from '../lib/message.ts'
import type { Ports } from './ports.ts'
import type { State } from './state.ts'

/** What every group of actions works with: the state, the world, and the voice. */
export interface Rig {
  readonly ports: Ports
  readonly appVersion: string
  get(): State
  set(part: Partial<State>): void
  /** Says what happened, in the live region. */
  tell(message: Message, tone?: 'status' | 'alert'): void
  /** Says why an act cannot be done, beside its control. */
  refuse(reason: Message): void
}
