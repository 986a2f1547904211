import type { Finding, Severity } from '../lib/finding.ts'
import { type MessageParam, message } from '../lib/message.ts'

/** One thing found, before like things are put together. */
interface Found {
  readonly code: string
  readonly severity: Severity
  /** The parcel it is about; absent when it is about the file. */
  readonly parcel?: string
  readonly params?: Readonly<Record<string, MessageParam>>
  /** Where to look, when the parcel itself is not on the map. */
  readonly place?: Finding['place']
  /** What makes it the same trouble as another of its code; absent when every one has its own numbers to tell. */
  readonly reason?: string
}

export interface FindingList {
  add(found: Found): void
  /** One finding about several parcels at once. */
  addFor(parcels: readonly string[], found: Omit<Found, 'parcel' | 'reason'>): void
  /** All findings, in the order in which each trouble was first met. */
  finish(): readonly Finding[]
}

/** Up to so many parcels are listed one by one; more with the same reason become one finding that names them all. */
const ONE_BY_ONE = 20

/**
 * Gathers what is wrong with a file.
 *
 * Gives  one finding a parcel, said as `finding.CODE`; or, for more than 20 parcels with the same reason, one finding
 *        with all their ids, said as `finding.CODE.many` with `count` and the words of the first. Nothing is left out.
 */
export function findingList(): FindingList {
  const groups = new Map<string, (Found | Finding)[]>()
  const put = (key: string, found: Found | Finding): void => {
    const group = groups.get(key)
    if (group) group.push(found)
    else groups.set(key, [found])
  }
  return {
    add: (found) => put(found.reason === undefined ? `alone ${groups.size}` : `${found.code} ${found.reason}`, found),
    addFor: (parcels, found) => put(`alone ${groups.size}`, { ...alone(found), parcels }),
    finish: () => [...groups.values()].flatMap(saidOf),
  }
}

function saidOf(group: readonly (Found | Finding)[]): readonly Finding[] {
  const [first] = group
  if (first && 'message' in first) return [first]
  const found = group as readonly Found[]
  return found.length > ONE_BY_ONE ? [together(found)] : found.map(alone)
}

function alone({ code, severity, parcel, params, place }: Found): Finding {
  return {
    code,
    severity,
    parcels: parcel === undefined ? [] : [parcel],
    message: message(`finding.${code}`, params),
    ...(place && { place }),
  }
}

function together(group: readonly Found[]): Finding {
  const { code, severity, params } = group[0]!
  return {
    code,
    severity,
    parcels: group.flatMap(({ parcel }) => (parcel === undefined ? [] : [parcel])),
    message: message(`finding.${code}.many`, { ...params, count: { count: group.length } }),
  }
}
