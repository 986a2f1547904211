import { fromCents } from '../lib/round.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { costTotal, parcelCost, type YearCents } from './costEstimate.ts'

/** What targets and subtotals ask of a parcel's works, likely, money of the day. */
export interface RowCost {
  readonly likelyHkd: number
  /** What the public pays first of it. */
  readonly publicHkd: number
  readonly spending: readonly YearCents[]
}

interface Known {
  readonly given: Assignment | undefined
  readonly cost: RowCost
}

const known = new WeakMap<Basis, Map<number, Known>>()

/**
 * The cost of one parcel's works, remembered by its row while its assignment and the assumptions stay the same.
 *
 * Cost  the estimate of one parcel, the first time.
 */
export function rowCost(basis: Basis, row: number, given: Assignment | undefined): RowCost {
  const rows = known.get(basis) ?? new Map<number, Known>()
  known.set(basis, rows)
  const found = rows.get(row)
  if (found && found.given === given) return found.cost
  const { cents, publicCents, spending } = parcelCost(basis, row, given)
  const cost = { likelyHkd: costTotal(cents).likely, publicHkd: fromCents(publicCents[1]!), spending }
  rows.set(row, { given, cost })
  return cost
}
