import { message } from '../lib/message.ts'
import { isAssigned } from '../plan/assignment.ts'
import { briefGaps } from './brief.ts'
import { present } from './figure.ts'
import { holdingsOf } from './holdings.ts'
import { earlyAt, servedBy } from './landReady.ts'
import { isBuiltIn } from './sharedWorks.ts'
import { membersInScope, type TargetMember, type TargetView } from './targetLand.ts'
import { type Asked, countReading, nothing, type TargetReading } from './targetReading.ts'
import { type ZoneAnswer, zoneChecker } from './zoneCheck.ts'

/** How many parcels are taken up before their land or shared works are ready. */
export function beforeReadyReading(view: TargetView, { scope }: Asked): TargetReading {
  const { basis, plan, scenario } = view
  const served = servedBy([...plan.sharedWorks.values()].filter((works) => isBuiltIn(works, scenario)))
  const isEarly = ({ row, assignment }: TargetMember) =>
    earlyAt(basis, row, assignment, plan.bundles, served.get(basis.layer.ids[row]!)).length > 0
  return countReading(view, membersInScope(view, scope).filter(isEarly))
}

/**
 * How many parcels have a use outside Column 1 of their zone's notes.
 *
 * Gives  not known while none is found outside but some are not checked: what nobody has filled is no breach, and is
 *        never taken for allowed either.
 */
export function zoneReading(view: TargetView, { scope }: Asked): TargetReading {
  const check = zoneChecker(view.plan.zoneNotes.values(), view.landUses)
  const answers = membersInScope(view, scope).map((member) => ({
    member,
    answer: check(view.basis, member.row, member.assignment),
  }))
  const among = (...wanted: readonly ZoneAnswer[]) =>
    answers.filter(({ answer }) => wanted.includes(answer)).map(({ member }) => member)
  const [outside, unchecked] = [among('column2', 'neither'), among('not-checked')]
  const count = message('target.zoneUnchecked', { count: unchecked.length })
  if (outside.length === 0 && unchecked.length > 0)
    return nothing(
      count,
      unchecked.map(({ row }) => ({ id: view.basis.layer.ids[row]! })),
    )
  const reading = countReading(view, outside)
  if (unchecked.length === 0) return reading
  const facts = [{ label: message('why.incomplete'), text: count }]
  return { ...reading, explain: () => ({ ...reading.explain(), facts }) }
}

/** The most winners that any bundle has: those whose hands its parcels to be retained are in. */
export function winnersReading({ plan, scenario }: TargetView, { scope }: Asked): TargetReading {
  const given = plan.assignments.get(scenario)
  const bundles = [...plan.bundles.values()].filter(({ id }) => scope.kind !== 'bundle' || id === scope.id)
  const counted = bundles.map(({ name, sites }) => {
    const kept = sites.flatMap(({ parcel, duty }) => {
      const assignment = duty === 'retain' && parcel !== undefined ? given?.get(parcel) : undefined
      return isAssigned(assignment) ? [{ parcel: parcel!, shares: assignment.shares }] : []
    })
    const winners = new Set(kept.flatMap(({ shares }) => shares.map(({ assignee }) => assignee)))
    return { name, winners: winners.size, parcels: kept.map(({ parcel }) => parcel) }
  })
  return {
    amount: present(Math.max(0, ...counted.map(({ winners }) => winners))),
    explain: () => ({
      operation: 'most',
      terms: counted.map(({ name, winners, parcels }) => ({ label: name, value: winners, unit: 'count', parcels })),
    }),
    parcels: counted.flatMap(({ winners, parcels }) => parcels.map((id) => ({ id, value: winners }))),
  }
}

/**
 * How many assignees that hold land are short of their brief, or are wanted to hold land and hold none.
 *
 * Gives  a range where the accuracy of a distance cannot tell: from those that are short for certain to those with them.
 */
export function briefsReading({ plan, scenario, basis, rowOf }: TargetView, { scope }: Asked): TargetReading {
  const holdings = holdingsOf(basis, plan.assignments.get(scenario) ?? [], rowOf)
  const unmet = [...plan.assignees.values()].flatMap((assignee) => {
    if (scope.kind === 'assignee' && scope.id !== assignee.id) return []
    const holding = holdings.get(assignee.id) ?? []
    const gaps = briefGaps(assignee.brief, holding)
    if (gaps.length === 0) return []
    return [{ label: assignee.name, gaps, parcels: holding.map(({ row }) => basis.layer.ids[row]!) }]
  })
  const open = unmet.filter(({ gaps }) => gaps.every(({ unsure }) => unsure))
  return {
    amount: present(unmet.length),
    ...(open.length > 0 ? { range: { low: unmet.length - open.length, high: unmet.length } } : {}),
    explain: () => ({
      operation: 'sum',
      terms: unmet.map(({ label, parcels }) => ({ label, value: 1, unit: 'count', parcels })),
      facts: open.flatMap(({ label, gaps }) =>
        gaps.map(({ words }) => ({
          label: message('why.accuracy'),
          text: message('finding.brief', { assignee: label, gap: words }),
        })),
      ),
    }),
    parcels: unmet.flatMap(({ parcels }) => parcels.map((id) => ({ id }))),
  }
}
