import { memoLast } from '../../lib/memo.ts'
import { fromCents } from '../../lib/round.ts'
import { isWorks, parcelCost } from '../../measures/costEstimate.ts'
import { isAssigned } from '../../plan/assignment.ts'
import type { DeliveryMode } from '../../plan/grant.ts'
import { basisOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'

/** Who pays first for works, as far as the scenario says how the land is delivered. */
export interface PayerCost {
  readonly payer: 'public' | 'private' | 'open'
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** Who forms the land pays first, where a cost line does not say otherwise. */
const FIRST: Readonly<Record<DeliveryMode, 'public' | 'private'>> = {
  government: 'public',
  phased: 'public',
  'park-company': 'public',
  'successful-tenderer': 'private',
  landowner: 'private',
}

/** Works cost of the assigned land by who pays first, HK$; lines of a card may name another payer. */
export const costByPayerOf = memoLast(
  (state: State) => [basisOf(state), state.document.plan.assignments.get(state.scenario), state.rowOf],
  (state): readonly PayerCost[] => {
    const basis = basisOf(state)
    const cents = { public: [0, 0, 0], private: [0, 0, 0], open: [0, 0, 0] }
    for (const [id, assignment] of state.document.plan.assignments.get(state.scenario) ?? []) {
      const row = state.rowOf.get(id)
      if (row === undefined || !isAssigned(assignment)) continue
      const cost = parcelCost(basis, row, assignment)
      const { deliveryMode } = assignment
      const usual = deliveryMode ? FIRST[deliveryMode] : 'open'
      for (let line = 0; line <= basis.card.lines.length; line++) {
        const item = basis.card.lines[line]
        if (item && !isWorks(item)) continue
        // the contingency goes with the usual payer
        const payer = (deliveryMode && item?.payer?.[deliveryMode]) ?? usual
        for (let k = 0; k < 3; k++) cents[payer][k]! += cost.cents[3 * line + k]!
      }
    }
    return (['public', 'private', 'open'] as const).flatMap((payer) => {
      const [low, likely, high] = cents[payer].map(fromCents)
      return likely === 0 ? [] : [{ payer, low: low!, likely: likely!, high: high! }]
    })
  },
)
