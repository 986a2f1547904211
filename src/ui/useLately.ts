import { useState, useSyncExternalStore } from 'react'
import type { Northlot } from '../store/northlot.ts'
import type { State } from '../store/state.ts'
import { useStore } from './northlotContext.tsx'

/** So many assigned parcels are looked through in a few milliseconds: nothing is put off then. */
export const AT_ONCE = 2000

/**
 * What takes a look at every assigned parcel. In a large plan it is found after the screen has drawn and the keys have
 * been heard, and until then the last answer stands.
 *
 * Takes  a selector that stays the same function and remembers its answer.
 * Gives  the answer, and whether it is still of the plan before: it is to be shown as being updated.
 */
export function useLately<Part>(selector: (state: State) => Part): readonly [answer: Part, updating: boolean] {
  const northlot = useStore()
  const [late] = useState(() => makeLate(northlot, selector))
  const answer = useSyncExternalStore(late.subscribe, late.answer)
  const updating = useSyncExternalStore(late.subscribe, late.updating)
  return [answer, updating]
}

/** One answer, and the state it is of. */
function makeLate<Part>(northlot: Northlot, selector: (state: State) => Part) {
  let known: { readonly of: State; readonly answer: Part } | undefined
  let asked = false
  const find = () => {
    const of = northlot.getState()
    known = { of, answer: selector(of) }
    return known
  }
  const current = () => {
    const state = northlot.getState()
    // another plan's answer is no answer
    if (!known || isSmall(state) || known.of.document.plan.id !== state.document.plan.id) return find()
    return known
  }
  return {
    answer: () => current().answer,
    updating: () => {
      const { of } = current()
      const { document, scenario, land } = northlot.getState()
      return of.document.plan !== document.plan || of.scenario !== scenario || of.land !== land
    },
    subscribe: (listener: () => void) => {
      let gone = false
      const stop = northlot.subscribe(() => {
        listener()
        if (asked || isSmall(northlot.getState())) return
        asked = true
        afterPaint(() => {
          asked = false
          if (gone) return
          find()
          listener()
        })
      })
      return () => {
        gone = true
        stop()
      }
    },
  }
}

const isSmall = ({ schedule }: State): boolean => schedule.assignedParcels < AT_ONCE

/** Once the browser has drawn and has a moment; after a second at the latest. */
function afterPaint(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 1000 })
  else setTimeout(run, 50)
}
