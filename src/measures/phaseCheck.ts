import type { Finding } from '../lib/finding.ts'
import { type MessageParam, message } from '../lib/message.ts'
import { numberAt } from '../parcels/parcelLayer.ts'
import type { Assignment, Bundle, ParcelId, SharedWorks } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { worksYear } from './costEstimate.ts'

/** What the phase check of one scenario looks at. */
export interface PhasesInView {
  readonly basis: Pick<Basis, 'layer' | 'phaseShiftYears'>
  readonly assignments: Iterable<readonly [ParcelId, Assignment]>
  readonly rowOf: ReadonlyMap<ParcelId, number>
  /** Those that are built in the scenario. */
  readonly sharedWorks: Iterable<SharedWorks>
  /** A bundle's programme may form its land earlier. */
  readonly bundles: ReadonlyMap<Bundle['id'], Pick<Bundle, 'yearsEarlier'>>
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
    if (row === undefined || assignment.shares.length === 0) continue
    const land = numberAt(basis.layer, 'available_from', row)
    const phase = worksYear(basis, row, assignment)
    if (phase === undefined) continue
    const ready = land === undefined ? undefined : land - (bundles.get(assignment.bundle ?? '')?.yearsEarlier ?? 0)
    if (ready !== undefined && phase < ready) {
      const years = { phase: String(phase), ready: String(ready) }
      add('finding.phase-land', years, `land ${phase} ${ready}`, parcel)
    }
    for (const works of served.get(parcel) ?? []) {
      if (works.readyYear === undefined || phase >= works.readyYear) continue
      const params = { phase: String(phase), ready: String(works.readyYear), works: works.name }
      add('finding.phase-works', params, `works ${works.id} ${phase}`, parcel)
    }
  }
  return [...found.values()].map(({ said, params, parcels }) => ({
    code: said.slice('finding.'.length),
    severity: 'breach',
    parcels,
    message: message(said, { ...params, count: parcels.length, parcel: parcels[0]! }),
  }))
}

function servedBy(all: Iterable<SharedWorks>): ReadonlyMap<ParcelId, readonly SharedWorks[]> {
  const served = new Map<ParcelId, SharedWorks[]>()
  for (const works of all)
    for (const parcel of works.serves) {
      const known = served.get(parcel)
      if (known) known.push(works)
      else served.set(parcel, [works])
    }
  return served
}
