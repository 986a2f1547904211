import type { Rig } from './rig.ts'
import type { State } from './state.ts'

/** Keeps what is known of the lots under the land up with the plan; what finds them is loaded with the first lots. */
export function makeLots(rig: Rig): { follow(state: State): void } {
  let find: ((state: State) => void) | undefined
  let asked = false
  const load = async () => {
    const { lotsFinder } = await import('./findLots.ts')
    find = lotsFinder(rig)
    find(rig.get())
  }
  return {
    follow: (state) => {
      if (find) return find(state)
      if (asked || ![...state.document.plan.layers.values()].some(({ role }) => role === 'lots')) return
      asked = true
      void load()
    },
  }
}
