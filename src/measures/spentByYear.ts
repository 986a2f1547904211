import { fromCents } from '../lib/round.ts'
import { type CostSums, inYearOrder, NO_SPENDING } from './costSums.ts'
import type { WorksTotal } from './sharedWorks.ts'

/** What is spent in one year, by what it is for and who pays first. */
export const SPENT = ['publicWorks', 'privateWorks', 'sharedPublic', 'sharedPrivate', 'resumption'] as const
export type Spent = (typeof SPENT)[number]

/** Whole cents of likely money of the day. */
export type SpentCents = Readonly<Record<Spent, number>>

/** A year in which nothing is spent. */
export const NOTHING_SPENT: SpentCents = {
  publicWorks: 0,
  privateWorks: 0,
  sharedPublic: 0,
  sharedPrivate: 0,
  resumption: 0,
}

/** All that is spent, HK$. */
export const spentHkd = (cents: SpentCents): number => fromCents(SPENT.reduce((sum, key) => sum + cents[key], 0))

/**
 * Likely spending by year on works of the assigned parcels, on their resumption and on shared works: the one series that
 * bars, charts, tables and slides are drawn from.
 *
 * Takes  sums of the assigned parcels; the shared works that are built in the scenario.
 * Gives  years in which anything is spent, in order; what has no year last.
 */
export function spentByYear(
  { spending }: Pick<CostSums, 'spending'>,
  works: Pick<WorksTotal, 'byYear'>,
): ReadonlyMap<number | undefined, SpentCents> {
  const years = [...new Set([...spending.keys(), ...works.byYear.keys()])].sort(inYearOrder)
  return new Map(
    years.flatMap((year) => {
      const [publicWorks, privateWorks, resumption] = spending.get(year) ?? NO_SPENDING
      const [sharedPublic, sharedPrivate] = works.byYear.get(year) ?? [0, 0]
      const cents = { publicWorks, privateWorks, sharedPublic, sharedPrivate, resumption }
      return SPENT.some((key) => cents[key] !== 0) ? [[year, cents] as const] : []
    }),
  )
}
