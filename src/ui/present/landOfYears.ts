import { message } from '../../lib/message.ts'
import { worksYear } from '../../measures/costEstimate.ts'
import { inYearOrder } from '../../measures/costSums.ts'
import type { Figure } from '../../measures/figure.ts'
import { landOfYear } from '../../measures/yearFigures.ts'
import { isAssigned } from '../../plan/assignment.ts'
import { basisOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'

/** Assigned parcels by the year in which they are taken up, earliest first; those without a year last. */
export function rowsByYear(state: State): ReadonlyMap<number | undefined, readonly number[]> {
  const { rowOf, document, scenario } = state
  const basis = basisOf(state)
  const years = new Map<number | undefined, number[]>()
  for (const [id, assignment] of document.plan.assignments.get(scenario) ?? []) {
    const row = rowOf.get(id)
    if (row === undefined || !isAssigned(assignment)) continue
    const year = worksYear(basis, row, assignment)
    years.set(year, [...(years.get(year) ?? []), row])
  }
  return new Map([...years].sort(([a], [b]) => inYearOrder(a, b)))
}

/** Land that is taken up in a year, or in none that is known. */
export function areaOfYear(state: State, year: number | undefined, rows: readonly number[]): Figure {
  const name = year === undefined ? message('cost.noYear') : { en: String(year), zh: String(year) }
  return landOfYear(basisOf(state).layer, rows, name).area
}

/** The same of every year that has any. */
export const landOfYears = (state: State): readonly Figure[] =>
  [...rowsByYear(state)].map(([year, rows]) => areaOfYear(state, year, rows))
