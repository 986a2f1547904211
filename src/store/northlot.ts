import type { Actions } from './actions.ts'
import type { State } from './state.ts'

/** The store as the screen and the commands see it. */
export interface Northlot {
  getState(): State
  /** Calls back after every change; gives the call that stops it. */
  subscribe(listener: () => void): () => void
  readonly actions: Actions
  readonly appVersion: string
  /** The moment, by the clock that everything goes by. */
  readonly now: () => Date
  /** Draws the map into an element; gives the call that takes it out again. */
  attachMap(container: HTMLElement): () => void
}
