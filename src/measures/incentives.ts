import { fromCents, toCents } from '../lib/round.ts'
import { inOrder } from '../plan/inOrder.ts'
import type { Assignee, AssigneeId, Incentives } from '../plan/types.ts'
import type { Held } from './holdings.ts'

/** Help to one assignee on the land it holds, HK$; always apart from works. */
export interface IncentiveCost {
  readonly assignee: AssigneeId
  /** What is given, and on which land. */
  readonly incentives: Incentives
  readonly holding: readonly Held[]
  /** Gross floor area in hand, m²: the subsidy is counted on it. */
  readonly floorM2: number
  /** Parcels in hand without a floor area: no subsidy is counted on them. */
  readonly withoutFloor: number
  readonly rentSubsidyHkd: number
  readonly premiumConcessionHkd: number
  readonly totalHkd: number
}

/**
 * Rent subsidy, HK$.
 *
 * Takes   gross floor area in m²; HK$ per m² a month, months, and the part of the floor that it is given on (0–1).
 * Source  MODEL, Incentives: floor × rate × months × share. The rates are the planner's: an unverified assumption.
 */
export const rentSubsidy = (floorM2: number, subsidy: NonNullable<Incentives['rentSubsidy']>): number =>
  fromCents(toCents(floorM2 * subsidy.hkdPerM2Month * subsidy.months * subsidy.share))

/** Incentives of one assignee on what it holds; undefined where it has none or holds nothing. */
export function incentiveCost(
  { id, incentives }: Pick<Assignee, 'id' | 'incentives'>,
  holding: readonly Held[] | undefined,
): IncentiveCost | undefined {
  if (!incentives || !holding || holding.length === 0) return undefined
  const floorM2 = holding.reduce((sum, { gfaM2 = 0 }) => sum + gfaM2, 0)
  const rentSubsidyHkd = incentives.rentSubsidy ? rentSubsidy(floorM2, incentives.rentSubsidy) : 0
  const premiumConcessionHkd = incentives.premiumConcessionHkd ?? 0
  return {
    assignee: id,
    incentives,
    holding,
    floorM2,
    withoutFloor: holding.filter(({ gfaM2 }) => gfaM2 === undefined).length,
    rentSubsidyHkd,
    premiumConcessionHkd,
    totalHkd: fromCents(toCents(rentSubsidyHkd) + toCents(premiumConcessionHkd)),
  }
}

/** Incentives of every assignee that holds land, in the planner's order. */
export const incentiveCosts = (
  assignees: Iterable<Assignee>,
  holdings: ReadonlyMap<AssigneeId, readonly Held[]>,
): readonly IncentiveCost[] =>
  inOrder(assignees).flatMap((assignee) => incentiveCost(assignee, holdings.get(assignee.id)) ?? [])

/** All incentives together, HK$, exact to the cent whatever the order. */
export const incentiveTotal = (costs: readonly IncentiveCost[]): number =>
  fromCents(costs.reduce((sum, { totalHkd }) => sum + toCents(totalHkd), 0))
