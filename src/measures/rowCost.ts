import { fromCents } from '../lib/round.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { costTotal, parcelCost, type YearCents } from './costEstimate.ts'

/** What targets, subtotals and comparisons ask of a parcel's works, money of the day. */
export interface RowCost {
  readonly lowHkd: number
  readonly likelyHkd: number
  readonly highHkd: number
  /** What the public pays first of the likely cost. */
  readonly publicHkd: number
  readonly spending: readonly YearCents[]
}

interface Known {
  readonly given: Assignment | undefined
  readonly cost: RowCost
}

/** So many answers a parcel: those of the scenarios that are compared. */
const KEPT = 3
const known = new WeakMap<Basis, Map<number, readonly Known[]>>()

/**
 * The cost of one parcel's works, remembered by its row while its assignment and the assumptions stay the same.
 *
 * Cost  the estimate of one parcel, the first time.
 */
export function rowCost(basis: Basis, row: number, given: Assignment | undefined): RowCost {
  const rows = known.get(basis) ?? new Map<number, readonly Known[]>()
  known.set(basis, rows)
  const answers = rows.get(row) ?? []
  const found = answers.find((one) => one.given === given)
  if (found) return found.cost
  const { cents, publicCents, spending } = parcelCost(basis, row, given)
  const { low, likely, high } = costTotal(cents)
  const cost = { lowHkd: low, likelyHkd: likely, highHkd: high, publicHkd: fromCents(publicCents[1]!), spending }
  rows.set(row, [{ given, cost }, ...answers].slice(0, KEPT))
  return cost
}
