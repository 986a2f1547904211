import type { Finding } from '../lib/finding.ts'
import { type MessageParam, message } from '../lib/message.ts'
import type { Bundles } from '../plan/bundleOf.ts'
import type { Assignment, ParcelId, SharedWorks } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { earlyAt, servedBy } from './landReady.ts'

/** What the phase check of one scenario looks at. */
export interface PhasesInView {
  readonly basis: Pick<Basis, 'layer' | 'phaseShiftYears'>
  readonly assignments: Iterable<readonly [ParcelId, Assignment]>
  readonly rowOf: ReadonlyMap<ParcelId, number>
  /** Those that are built in the scenario. */
  readonly sharedWorks: Iterable<SharedWorks>
  /** A bundle's programme may form its land earlier. */
  readonly bundles: Bundles
}

/**
 * No occupation before land and shared works are ready.
 *
 * Gives   one breach for each pair of years, naming the parcels: those whose phase year, with the scenario's shift, comes
 *         before their formed land, or before shared works that serve them. What has no year is not judged.
 * Source  MODEL, Phase check.
 */
export function phaseFindings({ basis, assignments, rowOf, sharedWorks, bundles }: PhasesInView): readonly Finding[] {
  const found = new Map<string, { said: string; params: Record<string, MessageParam>; parcels: ParcelId[] }>()
  const add = (said: string, params: Record<string, MessageParam>, key: string, parcel: ParcelId) => {
    const group = found.get(key)
    if (group) group.parcels.push(parcel)
    else found.set(key, { said, params, parcels: [parcel] })
  }
  const served = servedBy(sharedWorks)
  for (const [parcel, assignment] of assignments) {
    const row = rowOf.get(parcel)
    if (row === undefined) continue
    for (const early of earlyAt(basis, row, assignment, bundles, served.get(parcel))) {
      const { works } = early
      const years = { phase: String(early.year), ready: String(early.readyYear) }
      if (works) add('finding.phase-works', { ...years, works: works.name }, `works ${works.id} ${years.phase}`, parcel)
      else add('finding.phase-land', years, `land ${years.phase} ${years.ready}`, parcel)
    }
  }
  return [...found.values()].map(({ said, params, parcels }) => ({
    code: said.slice('finding.'.length),
    severity: 'breach',
    parcels,
    message: message(said, { ...params, count: parcels.length, parcel: parcels[0]! }),
  }))
}
