import { fromMm2, toMm2 } from '../lib/round.ts'
import { subtotalOf } from '../measures/subtotal.ts'
import { assignmentAt, basisOf } from './selectors.ts'
import type { State } from './state.ts'

/** Site area of what is selected, m², exact whatever the order: a sum alone, where nothing is estimated. */
export function selectedAreaM2(state: State): number {
  const { siteAreaM2 } = basisOf(state).layer
  let mm2 = 0
  for (const row of state.selection) mm2 += toMm2(siteAreaM2[row]!)
  return fromMm2(mm2)
}

/** So many parcels are estimated in a few milliseconds. */
const IN_A_STEP = 4000

/** The estimates behind the sums of a large selection, so many at a time; each is remembered. */
export function selectionSteps(state: State): readonly (() => unknown)[] {
  const basis = basisOf(state)
  const rows = [...state.selection]
  const steps: (() => unknown)[] = []
  for (let from = 0; from < rows.length; from += IN_A_STEP) {
    const some = rows.slice(from, from + IN_A_STEP)
    steps.push(() => subtotalOf({ basis, assignmentOf: (row) => assignmentAt(state, row) }, some))
  }
  return steps
}
