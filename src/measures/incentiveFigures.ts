import type { LocalText } from '../lib/message.ts'
import { message } from '../lib/message.ts'
import type { AssigneeId } from '../plan/types.ts'
import { type Explanation, type Figure, present } from './figure.ts'
import { type IncentiveCost, incentiveTotal } from './incentives.ts'

/** Incentives of a scenario, HK$, apart from works: one term for each assignee that has any. */
export function incentivesFigure(costs: readonly IncentiveCost[], nameOf: (assignee: AssigneeId) => LocalText): Figure {
  const total = incentiveTotal(costs)
  return {
    measure: 'incentives-hkd',
    unit: 'hkd',
    amount: present(total),
    explain: (): Explanation => ({
      sentence: message('why.incentives', { count: costs.length, cost: { hkd: total } }),
      formula: message('why.incentivesFormula'),
      operation: 'sum',
      terms: costs.map(({ assignee, totalHkd }) => ({ label: nameOf(assignee), value: totalHkd, unit: 'hkd' })),
      facts: withoutFloor(costs),
      unverified: message('incentives.unverified'),
    }),
  }
}

function withoutFloor(costs: readonly IncentiveCost[]): Explanation['facts'] {
  const count = costs.reduce((sum, cost) => sum + (cost.rentSubsidyHkd > 0 ? cost.withoutFloor : 0), 0)
  return count === 0 ? [] : [{ label: message('why.incomplete'), text: message('incentives.withoutFloor', { count }) }]
}
