import { fromCents, toCents } from '../lib/round.ts'
import { present } from './figure.ts'
import { type RowCost, rowCost } from './rowCost.ts'
import { membersInScope, type TargetMember, type TargetView } from './targetLand.ts'
import { type Asked, sumReading, type TargetReading } from './targetReading.ts'

const costOf = ({ basis }: TargetView, { row, assignment }: TargetMember) => rowCost(basis, row, assignment)

const part = (hkd: number, share: number): number => fromCents(Math.round(toCents(hkd) * share))

/** Likely works of a scope's land, money of the day: all of them, or what the public pays first. */
export const costReading =
  (which: keyof Pick<RowCost, 'likelyHkd' | 'publicHkd'>) =>
  (view: TargetView, { scope }: Asked): TargetReading =>
    sumReading(view, membersInScope(view, scope), 'hkd', (member) => part(costOf(view, member)[which], member.share))

/** The dearest year of public works: the target holds in each of the years only if it holds in this one. */
export function yearlyReading(view: TargetView, { scope, of }: Asked): TargetReading {
  const until = typeof of?.byYear === 'number' ? of.byYear : Number.POSITIVE_INFINITY
  const members = membersInScope(view, scope)
  const years = new Map<number, { cents: number; parcels: string[] }>()
  for (const member of members)
    for (const { year, publicCents } of costOf(view, member).spending) {
      if (year > until || publicCents === 0) continue
      const sums = years.get(year) ?? { cents: 0, parcels: [] }
      sums.cents += Math.round(publicCents * member.share)
      sums.parcels.push(view.basis.layer.ids[member.row]!)
      years.set(year, sums)
    }
  const inOrder = [...years].sort(([a], [b]) => a - b)
  return {
    amount: present(fromCents(Math.max(0, ...inOrder.map(([, { cents }]) => cents)))),
    operation: 'most',
    terms: () =>
      inOrder.map(([year, { cents, parcels }]) => ({
        label: { en: String(year), zh: `${year}年` },
        value: fromCents(cents),
        unit: 'hkd',
        parcels,
      })),
    parcels: inOrder.flatMap(([, { cents, parcels }]) => parcels.map((id) => ({ id, value: fromCents(cents) }))),
  }
}
