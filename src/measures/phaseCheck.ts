import type { Finding } from '../lib/finding.ts'
import { message } from '../lib/message.ts'
import type { Bundles } from '../plan/bundleOf.ts'
import type { Assignment, ParcelId, SharedWorks } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { type Figure, present } from './figure.ts'
import { type Early, earlyAt, servedBy } from './landReady.ts'
import { namedFigure } from './namedFigure.ts'

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

/** Parcels that are taken up in one year, before their land is formed or before shared works that serve them are ready. */
export interface PhaseBreach extends Early {
  readonly parcels: readonly ParcelId[]
}

/**
 * No occupation before land and shared works are ready.
 *
 * Gives   one breach for each pair of years, naming the parcels: those whose phase year, with the scenario's shift, comes
 *         before their formed land, or before shared works that serve them. What has no year is not judged.
 * Source  MODEL, Phase check.
 */
export function phaseBreaches({
  basis,
  assignments,
  rowOf,
  sharedWorks,
  bundles,
}: PhasesInView): readonly PhaseBreach[] {
  const found = new Map<string, Early & { readonly parcels: ParcelId[] }>()
  const served = servedBy(sharedWorks)
  for (const [parcel, assignment] of assignments) {
    const row = rowOf.get(parcel)
    if (row === undefined) continue
    for (const early of earlyAt(basis, row, assignment, bundles, served.get(parcel))) {
      const key = `${early.works?.id ?? ''} ${early.year} ${early.readyYear}`
      const group = found.get(key)
      if (group) group.parcels.push(parcel)
      else found.set(key, { ...early, parcels: [parcel] })
    }
  }
  return [...found.values()]
}

/** What the phase check found, as findings. */
export const phaseFindings = (breaches: readonly PhaseBreach[]): readonly Finding[] =>
  breaches.map(({ year, readyYear, works, parcels }) => ({
    code: works ? 'phase-works' : 'phase-land',
    next: works ? [{ kind: 'details' }, { kind: 'shared-works' }] : [{ kind: 'details' }],
    severity: 'breach',
    parcels,
    message: message(works ? 'finding.phase-works' : 'finding.phase-land', {
      phase: String(year),
      ready: String(readyYear),
      ...(works ? { works: works.name } : {}),
      count: parcels.length,
      parcel: parcels[0]!,
    }),
  }))

/** How many years too early, explained by the two years. */
export function yearsEarlyFigure(basis: Pick<Basis, 'phaseShiftYears'>, breach: PhaseBreach): Figure {
  const { year, readyYear, works, parcels } = breach
  const shift = basis.phaseShiftYears ?? 0
  const ready = works
    ? { label: message('why.worksReady', { works: works.name }), opens: { kind: 'shared-works' } as const }
    : { label: message('why.landReady'), parcels }
  return namedFigure({
    measure: 'years-early',
    title: message('drivers.yearsEarly'),
    unit: 'count',
    amount: present(readyYear - year),
    operation: 'difference',
    terms: () => [
      { ...ready, value: readyYear, unit: 'year' },
      { label: message('why.takenUp'), value: year, unit: 'year', parcels },
    ],
    facts: [
      { label: message('why.method'), text: message('method.phaseCheck') },
      ...(shift === 0 ? [] : [{ label: message('why.shift'), text: { en: String(shift), zh: String(shift) } }]),
    ],
  })
}
