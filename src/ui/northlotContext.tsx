import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import { invariant } from '../lib/invariant.ts'
import type { Actions } from '../store/actions.ts'
import type { Northlot } from '../store/northlot.ts'
import type { State } from '../store/state.ts'

const NorthlotContext = createContext<Northlot | undefined>(undefined)
export const NorthlotProvider = NorthlotContext.Provider

/** The store itself, for commands and for what is read only when an event comes. */
export function useStore(): Northlot {
  const northlot = useContext(NorthlotContext)
  invariant(northlot, 'a component of the screen stands inside <App northlot>')
  return northlot
}

/**
 * What a component needs of the state; it draws again only when that changes.
 *
 * Takes  a selector that gives the same object while nothing it looks at has changed.
 */
export function useNorthlot<Part>(selector: (state: State) => Part): Part {
  const northlot = useStore()
  const subscribe = useCallback((listener: () => void) => northlot.subscribe(listener), [northlot])
  return useSyncExternalStore(subscribe, () => selector(northlot.getState()))
}

export const useActions = (): Actions => useStore().actions
