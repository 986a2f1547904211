import type { LocalText } from '../lib/message.ts'
import { message } from '../lib/message.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { AssigneeId, Incentives } from '../plan/types.ts'
import { type Explanation, type Figure, present, type Term } from './figure.ts'
import type { Held } from './holdings.ts'
import { type IncentiveCost, incentiveTotal, rentSubsidy } from './incentives.ts'
import { namedFigure } from './namedFigure.ts'

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
      terms: costs.map(({ assignee, totalHkd }) => ({
        label: nameOf(assignee),
        value: totalHkd,
        unit: 'hkd',
        opens: { kind: 'assignee', assignee },
      })),
      facts: withoutFloor(costs),
      unverified: message('incentives.unverified'),
    }),
  }
}

function withoutFloor(costs: readonly IncentiveCost[]): Explanation['facts'] {
  const count = costs.reduce((sum, cost) => sum + (cost.rentSubsidyHkd > 0 ? cost.withoutFloor : 0), 0)
  return count === 0 ? [] : [{ label: message('why.incomplete'), text: message('incentives.withoutFloor', { count }) }]
}

/** The incentives of one assignee, HK$: rent subsidy, premium concession and both together, each explained. */
export function incentiveFigures(
  { ids }: Pick<ParcelLayer, 'ids'>,
  cost: IncentiveCost,
  name: LocalText,
): Readonly<Record<'rent' | 'premium' | 'total', Figure>> {
  const { assignee, incentives, holding, rentSubsidyHkd, premiumConcessionHkd, totalHkd } = cost
  const titled = (key: string) => message('why.of', { figure: message(key), of: name })
  const opens = { kind: 'assignee', assignee } as const
  const premium: Term = { label: message('incentives.premium'), value: premiumConcessionHkd, unit: 'hkd', opens }
  const typed = { unverified: message('incentives.unverified') }
  return {
    rent: incentives.rentSubsidy
      ? subsidyFigure({ ids }, assignee, name, incentives.rentSubsidy, holding)
      : namedFigure({
          measure: 'rent-subsidy-hkd',
          title: titled('incentives.rent'),
          unit: 'hkd',
          amount: present(0),
          operation: 'sum',
          formula: message('why.noSubsidy'),
          terms: () => [{ label: message('incentives.rent'), value: 0, unit: 'hkd', opens }],
        }),
    premium: namedFigure({
      measure: 'premium-concession-hkd',
      title: titled('incentives.premium'),
      unit: 'hkd',
      amount: present(premiumConcessionHkd),
      operation: 'sum',
      formula: message('why.asTyped'),
      terms: () => [premium],
      ...typed,
    }),
    total: namedFigure({
      measure: 'incentive-hkd',
      title: titled('incentives.title'),
      unit: 'hkd',
      amount: present(totalHkd),
      operation: 'sum',
      terms: () => [{ label: message('incentives.rent'), value: rentSubsidyHkd, unit: 'hkd', opens }, premium],
      facts: withoutFloor([cost]),
      ...typed,
    }),
  }
}

/** Rent subsidy of one assignee on the floor that it is given, HK$. */
export function subsidyFigure(
  { ids }: Pick<ParcelLayer, 'ids'>,
  assignee: AssigneeId,
  name: LocalText,
  subsidy: NonNullable<Incentives['rentSubsidy']>,
  holding: readonly Held[],
): Figure {
  const floorM2 = holding.reduce((sum, { gfaM2 = 0 }) => sum + gfaM2, 0)
  const opens = { kind: 'assignee', assignee } as const
  const parcels = holding.flatMap(({ row, gfaM2 }) => (gfaM2 === undefined ? [] : [ids[row]!]))
  const count = holding.length - parcels.length
  return namedFigure({
    measure: 'rent-subsidy-hkd',
    title: message('why.of', { figure: message('incentives.rent'), of: name }),
    unit: 'hkd',
    amount: present(rentSubsidy(floorM2, subsidy)),
    operation: 'product',
    formula: message('why.subsidyFormula'),
    terms: () => [
      { label: message('why.floorHeld'), value: floorM2, unit: 'm2', parcels },
      { label: message('why.rentRate'), value: subsidy.hkdPerM2Month, unit: 'hkd', opens },
      { label: message('why.months'), value: subsidy.months, unit: 'count', opens },
      { label: message('why.floorShare'), value: subsidy.share, unit: 'ratio', opens },
    ],
    facts: [
      ...(count > 0 ? [{ label: message('why.incomplete'), text: message('incentives.withoutFloor', { count }) }] : []),
      { label: message('why.rounding'), text: message('rounding.cent') },
    ],
    unverified: message('incentives.unverified'),
  })
}
