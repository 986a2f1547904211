import { costEnd } from '../../measures/costEnds.ts'
import { costWidth } from '../../measures/costEstimate.ts'
import type { CostEnd, Figure } from '../../measures/figure.ts'
import { groupName } from '../../measures/scheduleFigures.ts'
import { type Group, sumsOfGroup } from '../../measures/scheduleOfAreas.ts'
import { contextOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'

/** An end of the cost of a row of the schedule of areas. Loaded when it is asked for. */
export function scheduleEnd(state: State, group: Group | 'sum', end: CostEnd): Figure {
  const context = contextOf(state)
  const sums = sumsOfGroup(context.schedule, group, costWidth(context.basis.card))
  return costEnd(context, sums, { measure: `schedule-cost-${end}-hkd`, end, of: groupName(context, group) })
}
