import { memoLast } from '../../lib/memo.ts'
import type { State } from '../../store/state.ts'

/** Whether the plan stands on the embedded parcels, whose shapes are drawn after published figures and not surveyed. */
export const isIndicative = memoLast(
  (state: State) => [state.document.plan.layers],
  (state) => [...state.document.plan.layers.values()].some((layer) => layer.source.kind === 'ground'),
)
