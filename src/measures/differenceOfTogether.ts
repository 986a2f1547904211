import { type Message, message } from '../lib/message.ts'
import type { ParcelId, Scenario } from '../plan/types.ts'
import {
  type DifferenceSentence,
  fewParcels,
  groundOf,
  namesOf,
  type Pair,
  rowsOfParcels,
  type Side,
  valueWords,
} from './difference.ts'
import { isBuiltIn } from './sharedWorks.ts'

/** Bundles in which the one assigns other parcels than the other. */
export function bundleSentences(pair: Pair): readonly DifferenceSentence[] {
  const [before, after] = [bundledIn(pair.base), bundledIn(pair.other)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): readonly DifferenceSentence[] => {
    const [was, is] = [before.get(id) ?? [], after.get(id) ?? []]
    const [then, now] = [new Set(was), new Set(is)]
    const added = is.filter((parcel) => !then.has(parcel))
    const gone = was.filter((parcel) => !now.has(parcel))
    if (added.length + gone.length === 0) return []
    const alone = ({ name }: Side, parcels: readonly ParcelId[]): readonly Message[] =>
      parcels.length === 0 ? [] : [message('difference.inOne', { scenario: name, parcels: fewParcels(parcels) })]
    const words = message('difference.bundle', {
      ...namesOf(pair),
      bundle: pair.bundles?.get(id)?.name ?? id,
      from: parcelCount(was),
      to: parcelCount(is),
      changes: [...alone(pair.other, added), ...alone(pair.base, gone)],
    })
    return [{ topic: 'inputs', words, rows: rowsOfParcels([...added, ...gone], pair.rowOf) }]
  })
}

function bundledIn({ assignments }: Side): ReadonlyMap<string, readonly ParcelId[]> {
  const parcels = new Map<string, ParcelId[]>()
  for (const [parcel, { bundle }] of assignments) {
    if (bundle === undefined) continue
    const known = parcels.get(bundle)
    if (known) known.push(parcel)
    else parcels.set(bundle, [parcel])
  }
  return parcels
}

const parcelCount = ({ length: count }: readonly ParcelId[]): Message =>
  count === 0 ? message('difference.noParcel') : message('difference.parcels', { count })

/** Shared works that only one of the two builds. */
export function worksSentences(pair: Pair): readonly DifferenceSentence[] {
  const { base, other, rowOf } = pair
  return [...(pair.sharedWorks?.values() ?? [])].flatMap((works): readonly DifferenceSentence[] => {
    const [was, is] = [isBuiltIn(works, base.id), isBuiltIn(works, other.id)]
    if (was === is) return []
    const [inOne, notIn] = is ? [other, base] : [base, other]
    const cost = { hkdLow: works.low, hkdHigh: works.high }
    const words = message('difference.works', { works: works.name, cost, scenario: inOne.name, base: notIn.name })
    const served = rowsOfParcels(works.serves, rowOf)
    return [{ topic: 'inputs', words, rows: served.length > 0 ? served : groundOf(pair) }]
  })
}

/** Whether and how one is locked and the other not: no figure rests on it, so that it does not make two scenarios differ. */
export function lockSentences(pair: Pair): readonly DifferenceSentence[] {
  const [from, to] = [pair.base.locked, pair.other.locked]
  if (JSON.stringify(lockWords(from)) === JSON.stringify(lockWords(to))) return []
  const words = valueWords(pair, 'locked', lockWords(from), lockWords(to))
  return [{ topic: 'inputs', words, rows: groundOf(pair), tone: 'note' }]
}

function lockWords(locked: Scenario['locked']): Message {
  if (!locked) return message('difference.notLocked')
  const { approvedOn: date, note } = locked
  const words = date ? message('difference.approved', { date }) : message('difference.isLocked')
  return note ? message('difference.noted', { words, note }) : words
}
