import { fromMm2, toMm2 } from '../lib/round.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { costTotal, costWidth, parcelCost } from './costEstimate.ts'

/** Land on which several scenarios agree, or do not, with what is at stake: site area and works cost, HK$. */
export interface Stake {
  readonly rows: readonly number[]
  readonly areaM2: number
  readonly cost: { readonly low: number; readonly likely: number; readonly high: number }
}

export interface Consensus {
  /** Every scenario gives it to the same assignees by the same shares. */
  readonly agreed: Stake
  /** At least one scenario assigns it, and not all alike. */
  readonly contested: Stake
}

/** Who gets a parcel, whatever else is said of it: equal for equal shares. */
export const receiversOf = (assignment: Assignment | undefined): string =>
  [...(assignment?.shares ?? [])]
    .map(({ assignee, share }) => `${assignee} ${share}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join('+')

/** What may be said of a parcel beside who gets it. */
const TERMS = ['phaseYear', 'deliveryMode', 'route', 'stage', 'bundle', 'landUse'] as const satisfies readonly Exclude<
  keyof Assignment,
  'shares'
>[]

/** What two assignments to the same assignees say differently; none where the assignees are not the same. */
export const termsApart = (
  one: Assignment | undefined,
  other: Assignment | undefined,
): readonly (typeof TERMS)[number][] =>
  receiversOf(one) === receiversOf(other) ? TERMS.filter((term) => one?.[term] !== other?.[term]) : []

/**
 * On which parcels the scenarios agree.
 *
 * Takes  what each scenario gives a row, and the basis by which cost is counted (the base scenario's).
 */
export function consensusOf(
  basis: Basis,
  rows: Iterable<number>,
  scenarios: readonly ((row: number) => Assignment | undefined)[],
): Consensus {
  const agreed: number[] = []
  const contested: number[] = []
  for (const row of rows) {
    const given = scenarios.map((assignmentOf) => receiversOf(assignmentOf(row)))
    if (given.every((one) => one === '')) continue
    if (given.every((one) => one === given[0])) agreed.push(row)
    else contested.push(row)
  }
  const stake = (of: readonly number[]): Stake => {
    const cents = new Float64Array(costWidth(basis.card))
    let mm2 = 0
    for (const row of of) {
      mm2 += toMm2(basis.layer.siteAreaM2[row]!)
      for (const [i, part] of parcelCost(basis, row, scenarios[0]?.(row)).cents.entries()) cents[i] = cents[i]! + part
    }
    return { rows: of, areaM2: fromMm2(mm2), cost: costTotal(cents) }
  }
  return { agreed: stake(agreed), contested: stake(contested) }
}
