import { message } from '../lib/message.ts'
import { fromCents, toCents } from '../lib/round.ts'
import { perHectareFigure } from './benchmarkFigure.ts'
import { present } from './figure.ts'
import { holdingsOf } from './holdings.ts'
import { incentivesFigure } from './incentiveFigures.ts'
import { incentiveCosts } from './incentives.ts'
import { type RowCost, rowCost } from './rowCost.ts'
import { figureReading } from './targetFigures.ts'
import { membersInScope, type TargetMember, type TargetView } from './targetLand.ts'
import { type Asked, sumReading, type TargetReading } from './targetReading.ts'

const costOf = ({ basis }: TargetView, { row, assignment }: TargetMember) => rowCost(basis, row, assignment)

const part = (hkd: number, share: number): number => fromCents(Math.round(toCents(hkd) * share))

type Which = keyof Pick<RowCost, 'likelyHkd' | 'publicHkd'>

/** Likely works on a scope's land, money of the day: all of them, or what the public pays first. */
export const costReading =
  (which: Which) =>
  (view: TargetView, { scope }: Asked): TargetReading => {
    const reading = sumReading(view, membersInScope(view, scope), 'hkd', (member) =>
      part(costOf(view, member)[which], member.share),
    )
    const facts = [
      { label: message('target.counted'), text: message(`target.counted.${which}`) },
      { label: message('why.notIncluded'), text: message('target.worksOut') },
    ]
    return { ...reading, explain: () => ({ ...reading.explain(), facts }) }
  }

/** Likely works on a scope's assigned land for each gross formed hectare. */
export function perHectareReading(view: TargetView, asked: Asked): TargetReading {
  const members = membersInScope(view, asked.scope)
  const cents = members.reduce((sum, one) => sum + toCents(part(costOf(view, one).likelyHkd, one.share)), 0)
  return figureReading(view, asked, perHectareFigure(view.basis, members, present(fromCents(cents))))
}

/** Incentives of every assignee that holds land, or of one; apart from works. */
export function incentivesReading(view: TargetView, asked: Asked): TargetReading {
  const { plan, basis, scenario, rowOf } = view
  const { scope } = asked
  const asks = [...plan.assignees.values()].filter(({ id }) => scope.kind !== 'assignee' || id === scope.id)
  const costs = incentiveCosts(asks, holdingsOf(basis, plan.assignments.get(scenario) ?? [], rowOf))
  return figureReading(
    view,
    asked,
    incentivesFigure(costs, (id) => plan.assignees.get(id)?.name ?? { en: id, zh: id }),
  )
}
