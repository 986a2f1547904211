import { message } from '../lib/message.ts'
import { fromCents } from '../lib/round.ts'
import type { Payer, TargetScope } from '../plan/types.ts'
import { sumsOf } from './costRangeMeasure.ts'
import { type Explanation, present, type Term } from './figure.ts'
import { notResumed } from './payerMeasure.ts'
import { rowCost } from './rowCost.ts'
import { builtWorks, holderBy, type WorksCost, worksCost } from './sharedWorks.ts'
import { subjectContext } from './subjectContext.ts'
import { landInScope, membersInScope, type TargetView } from './targetLand.ts'
import type { Asked, TargetReading } from './targetReading.ts'

/** Shared works of a scope, likely: all of them for the scenario, else the part that the scope's parcels carry. */
export function sharedReading(view: TargetView, { scope }: Asked): TargetReading {
  const carried = carriedBy(view, scope)
  return {
    amount: present(fromCents(carried.reduce((sum, { cents }) => sum + cents, 0))),
    explain: () => ({
      operation: 'sum',
      terms: carried.map(({ item, cents }) => ({
        label: item.works.name,
        value: fromCents(cents),
        unit: 'hkd',
        opens: { kind: 'shared-works' },
      })),
      facts: [{ label: message('why.method'), text: message('works.sharing') }],
    }),
    parcels: carried.flatMap(({ item }) => item.shares.map(({ parcel }) => ({ id: parcel }))),
  }
}

/** The part of shared works that falls on parcels of a scope that nobody is given. */
export function strandedReading(view: TargetView, { scope }: Asked): TargetReading {
  const within = shareOf(view, scope)
  const cents = new Map<string, number>()
  for (const { shares } of costedWorks(view))
    for (const { parcel, row, held, cents: own } of shares)
      if (held === 'unassigned' && own > 0 && within(row) > 0) cents.set(parcel, (cents.get(parcel) ?? 0) + own)
  return {
    amount: present(fromCents([...cents.values()].reduce((sum, one) => sum + one, 0))),
    explain: () => ({
      operation: 'sum',
      terms: [...cents].map(([id, own]) => ({
        label: { en: id, zh: id },
        value: fromCents(own),
        unit: 'hkd',
        parcels: [id],
      })),
      facts: [{ label: message('why.method'), text: message('works.sharing') }],
    }),
    parcels: [...cents.keys()].map((id) => ({ id })),
  }
}

/**
 * What Government, or everyone, pays first by year: the same money as in the cash flow.
 *
 * Takes  the dearest year (a cap holds in each year only if it holds in this one), or all years together.
 */
export const outlayReading =
  (payers: readonly Payer[], of: 'most' | 'sum') =>
  (view: TargetView, asked: Asked): TargetReading => {
    const years = outlayByYear(view, asked, payers)
    const dated = years.filter(({ year }) => of === 'sum' || year !== undefined)
    const cents = dated.map((year) => year.works + year.shared + year.resumption)
    const whole = of === 'most' ? Math.max(0, ...cents) : cents.reduce((sum, one) => sum + one, 0)
    return {
      amount: present(fromCents(whole)),
      explain: () => ({
        operation: of,
        terms: dated.map(({ year, works, shared, resumption }, i): Term => {
          const parts = {
            year: year === undefined ? message('target.noYear') : String(year),
            works: { hkd: fromCents(works) },
            shared: { hkd: fromCents(shared) },
            resumption: { hkd: fromCents(resumption) },
          }
          return { label: message('target.outlayYear', parts), value: fromCents(cents[i]!), unit: 'hkd' }
        }),
        facts: outlayFacts(view, asked, payers, years),
      }),
      parcels: paidIn(view, asked, new Map(dated.map(({ year }, i) => [year, fromCents(cents[i]!)])), of === 'most'),
    }
  }

interface Outlay {
  readonly year: number | undefined
  readonly works: number
  readonly shared: number
  readonly resumption: number
}

/** Likely cents by year, in order; what has no year last. Resumption is paid by Government. */
function outlayByYear(view: TargetView, { scope, of }: Asked, payers: readonly Payer[]): readonly Outlay[] {
  const until = typeof of?.byYear === 'number' ? of.byYear : Number.POSITIVE_INFINITY
  const years = new Map<number | undefined, Outlay>()
  const add = (year: number | undefined, part: Partial<Outlay>) => {
    if (year !== undefined && year > until) return
    const was = years.get(year) ?? { year, works: 0, shared: 0, resumption: 0 }
    years.set(year, {
      year,
      works: was.works + (part.works ?? 0),
      shared: was.shared + (part.shared ?? 0),
      resumption: was.resumption + (part.resumption ?? 0),
    })
  }
  const [isPublic, isPrivate] = [payers.includes('public'), payers.includes('private')]
  for (const [year, [ofPublic, ofPrivate, resumption]] of sumsOf(subjectContext(view, scope), 'assigned').spending)
    add(year, {
      works: (isPublic ? ofPublic : 0) + (isPrivate ? ofPrivate : 0),
      resumption: isPublic ? resumption : 0,
    })
  for (const { item, cents } of carriedBy(view, scope)) {
    if (!payers.includes(item.works.payer)) continue
    for (const one of item.byYear)
      add(one.year, { shared: item.cents[1] === 0 ? 0 : Math.round((one.cents * cents) / item.cents[1]) })
  }
  return [...years.values()]
    .filter(({ works, shared, resumption }) => works + shared + resumption > 0)
    .sort((a, b) => (a.year ?? Number.MAX_SAFE_INTEGER) - (b.year ?? Number.MAX_SAFE_INTEGER))
}

function outlayFacts(
  view: TargetView,
  { scope }: Asked,
  payers: readonly Payer[],
  years: readonly Outlay[],
): Explanation['facts'] {
  const undated = years.find(({ year }) => year === undefined)
  const sums = sumsOf(subjectContext(view, scope), 'assigned')
  return [
    { label: message('target.counted'), text: message(`target.outlay.${payers.length > 1 ? 'all' : 'public'}`) },
    { label: message('why.notIncluded'), text: message('target.outlayOut') },
    ...(undated
      ? [
          {
            label: message('why.year'),
            text: message('target.undated', {
              cost: { hkd: fromCents(undated.works + undated.shared + undated.resumption) },
            }),
          },
        ]
      : []),
    ...notResumed(sums).map((text) => ({ label: message('why.incomplete'), text })),
  ]
}

/** Parcels with works in a year, with what is paid in it: those of a dear year are the ones to look at. */
function paidIn(
  view: TargetView,
  { scope }: Asked,
  years: ReadonlyMap<number | undefined, number>,
  byYear: boolean,
): TargetReading['parcels'] {
  const { basis } = view
  return membersInScope(view, scope).flatMap(({ row, assignment }) => {
    const id = basis.layer.ids[row]!
    if (!byYear) return [{ id }]
    const paid = rowCost(basis, row, assignment).spending.flatMap(({ year }) => years.get(year) ?? [])
    return paid.length === 0 ? [] : [{ id, value: Math.max(...paid) }]
  })
}

/** The shared works that are built in the scenario, costed and shared out. */
function costedWorks({ plan, scenario, basis, rowOf }: TargetView): readonly WorksCost[] {
  const heldAt = holderBy(basis.layer, plan.assignments.get(scenario))
  return builtWorks(plan, scenario).map((works) => worksCost(works, { basis, rowOf, heldAt }))
}

/** Each of the shared works with the likely cents of it that a scope carries. */
function carriedBy(view: TargetView, scope: TargetScope): readonly { item: WorksCost; cents: number }[] {
  const within = shareOf(view, scope)
  return costedWorks(view)
    .map((item) => ({
      item,
      cents:
        scope.kind === 'scenario'
          ? item.cents[1]
          : item.shares.reduce((sum, { row, cents }) => sum + Math.round(cents * within(row)), 0),
    }))
    .filter(({ cents }) => cents > 0)
}

/** How much of a parcel is a scope's, 0–1. */
function shareOf(view: TargetView, scope: TargetScope): (row: number) => number {
  if (scope.kind === 'scenario') return () => 1
  const shares = new Map(landInScope(view, scope).map(({ row, share }) => [row, share]))
  return (row) => shares.get(row) ?? 0
}
