import { useState, useSyncExternalStore } from 'react'
import type { Northlot } from '../store/northlot.ts'
import type { State } from '../store/state.ts'
import { useStore } from './northlotContext.tsx'

/** So many assigned parcels are looked through in a few milliseconds: nothing is put off then. */
export const AT_ONCE = 2000

/** What is put off, and how it is taken. */
export interface HowLate {
  /** What the answer is made of: each remembered, so that the answer itself is quick once all of them are taken. */
  readonly steps?: (state: State) => readonly (() => unknown)[]
  /** Found at once; by default where few parcels are assigned. */
  readonly isSmall?: (state: State) => boolean
  /** Whether two states have the same answer; by default where plan, scenario and land are the same. */
  readonly isSame?: (a: State, b: State) => boolean
}

/**
 * What takes a look at every assigned parcel. In a large plan it is found after the screen has drawn and the keys have
 * been heard, a step at a time, and until then the last answer stands.
 *
 * Takes  a selector that stays the same function and remembers its answer.
 * Gives  the answer, and whether it is still of the plan before: it is to be shown as being updated.
 */
export function useLately<Part>(
  selector: (state: State) => Part,
  how: HowLate = {},
): readonly [answer: Part, updating: boolean] {
  const northlot = useStore()
  const [late] = useState(() => makeLate(northlot, selector, how))
  const answer = useSyncExternalStore(late.subscribe, late.answer)
  const updating = useSyncExternalStore(late.subscribe, late.updating)
  return [answer, updating]
}

/** One answer, the state it is of, and who is told when it is another. */
function makeLate<Part>(northlot: Northlot, selector: (state: State) => Part, how: HowLate) {
  const { steps: stepsOf = () => [], isSmall = isFew, isSame = isSameLook } = how
  let known: { readonly of: State; readonly answer: Part } | undefined
  let asked = false
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
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
  const begin = () => {
    const of = northlot.getState()
    walk(of, known && isSame(known.of, of) ? [] : stepsOf(of))
  }
  const walk = (of: State, [step, ...rest]: readonly (() => unknown)[]) => {
    // the planner has gone on: what was begun would be of the plan before
    if (listeners.size > 0 && !isSame(of, northlot.getState())) return afterPaint(begin)
    if (listeners.size > 0 && step) {
      step()
      return afterPaint(() => walk(of, rest), 200)
    }
    asked = false
    if (listeners.size === 0) return
    find()
    tell()
  }
  let stop = () => {}
  return {
    answer: () => current().answer,
    updating: () => !isSame(current().of, northlot.getState()),
    subscribe: (listener: () => void) => {
      if (listeners.size === 0)
        stop = northlot.subscribe(() => {
          tell()
          if (asked || isSmall(northlot.getState())) return
          asked = true
          afterPaint(begin)
        })
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop()
      }
    },
  }
}

const isFew = ({ schedule }: State): boolean => schedule.assignedParcels < AT_ONCE

export const isSameLook = (a: State, b: State): boolean =>
  a.document.plan === b.document.plan && a.scenario === b.scenario && a.land === b.land

/** Once the browser has drawn and has a moment; after so many milliseconds at the latest. */
function afterPaint(run: () => void, timeout = 1000): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout })
  else setTimeout(run, 50)
}
