import type { Message } from '../lib/message.ts'
import { fromCents, fromMm2, toCents, toMm2 } from '../lib/round.ts'
import type { ParcelId, Target, TargetScope } from '../plan/types.ts'
import { type Amount, absent, type Explanation, present, type Unit } from './figure.ts'
import { areaOf, parcelTerms } from './parcelTerms.ts'
import type { TargetMember, TargetView } from './targetLand.ts'

/** What a target's measure reads: the amount, the printed inputs that make it, and the parcels behind it. */
export interface TargetReading {
  readonly amount: Amount
  /** Written out when the figure is asked why. */
  readonly explain: () => ReadingWhy
  /** Parcels with the value that a bound is held against, where each has one; else all that count. */
  readonly parcels: readonly { readonly id: ParcelId; readonly value?: number }[]
  /** How well the amount is known, in its own unit: a bound inside it is neither met nor broken for certain. */
  readonly range?: { readonly low: number; readonly high: number }
}

/** How the printed inputs make an amount; the formula only where it says more than the operation does. */
export type ReadingWhy = Pick<Explanation, 'operation' | 'terms'> &
  Partial<Pick<Explanation, 'formula' | 'facts' | 'unverified'>>

/** Whose land is looked at, and what else the measure was told. */
export type Asked = Pick<Target, 'scope' | 'of'>

export type Scope = TargetScope['kind']
/** What else a measure must be told, in the order in which the editor asks. */
export type TargetDetail = 'site' | 'use' | 'byYear' | 'metres'

/** Why a measure cannot be taken of one kind of subject: the end of the key of its words. */
export type NotOf = 'overlap' | 'allAssigned' | 'strandedNobody' | 'incentives' | 'winners' | 'briefs'

export interface TargetMeasure {
  readonly unit: Unit
  /** Floor area is said in m². */
  readonly floor?: true
  /** Subjects that it cannot be taken of, with the reason; every other subject it can. */
  readonly not?: Readonly<Partial<Record<Scope, NotOf>>>
  readonly details?: readonly TargetDetail[]
  /** The bound that usually goes with it. */
  readonly usual: 'atLeast' | 'atMost'
  read(view: TargetView, target: Asked): TargetReading
}

export const EVERY_SCOPE: readonly Scope[] = ['scenario', 'assignee', 'bundle', 'area']

/** Not computable, with the reason. */
export const nothing = (reason: Message, parcels: TargetReading['parcels'] = []): TargetReading => ({
  amount: absent(reason),
  explain: () => ({ operation: 'sum', terms: [] }),
  parcels,
})

/** A sum over parcels, exact in the grain of its unit. */
export function sumReading(
  { basis: { layer } }: TargetView,
  members: readonly TargetMember[],
  unit: 'm2' | 'hkd',
  amountOf: (member: TargetMember) => number,
): TargetReading {
  const [to, from] = unit === 'm2' ? [toMm2, fromMm2] : [toCents, fromCents]
  const values = new Map(members.map((member) => [member.row, amountOf(member)]))
  let sum = 0
  for (const value of values.values()) sum += to(value)
  return {
    amount: present(from(sum)),
    explain: () => ({ operation: 'sum', terms: parcelTerms(layer, members, unit, ({ row }) => values.get(row)!) }),
    parcels: members.map(({ row }) => ({ id: layer.ids[row]! })),
  }
}

export const areaReading = (view: TargetView, members: readonly TargetMember[]): TargetReading =>
  sumReading(view, members, 'm2', areaOf(view.basis.layer))

export function countReading({ basis: { layer } }: TargetView, members: readonly TargetMember[]): TargetReading {
  return {
    amount: present(members.length),
    explain: () => ({ operation: 'sum', terms: parcelTerms(layer, members, 'count', () => 1) }),
    parcels: members.map(({ row }) => ({ id: layer.ids[row]! })),
  }
}
