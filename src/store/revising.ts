import type { Finding } from '../lib/finding.ts'
import { type Message, message } from '../lib/message.ts'
import { joinLayers } from '../parcels/joinLayers.ts'
import { type Revision, revisionOf } from '../parcels/revision.ts'
import { some } from '../plan/edit.ts'
import { parcelSources } from './land.ts'
import type { ImportReport, State } from './state.ts'

/** What files that were read change of the open plan, where they are its parcels in another version. */
export function revisionBy(state: State, { files, layer, roles }: ImportReport): Revision | undefined {
  const { document, sources } = state
  if (!holdsWork(state) || roles.includes('lots')) return undefined
  // a plan of its own, or columns of one, is opened as such
  if (files.some(({ loaded }) => loaded.planMember !== undefined || loaded.views !== undefined)) return undefined
  const open = parcelSources(sources, document.plan).map(({ file }) => file.loaded.layer)
  return open.length === 0 ? undefined : revisionOf(joinLayers(open), layer)
}

/** The open plan says something of its parcels that would be lost with it. */
function holdsWork({ document: { plan, history }, untouched }: State): boolean {
  if (untouched) return false
  const assigned = [...plan.assignments.values()].some((one) => one.size > 0)
  return assigned || history.done.length > 0 || plan.bundles.size + plan.targets.size + plan.shapes.size > 0
}

/** As many changed areas as are listed one by one. */
const LISTED = 50

/** The revision as lines of the report: what is lost first, then what changes, then what is as it was. */
export function revisionLines(state: State, revision: Revision): readonly Finding[] {
  const { kept, added, gone, resized, moved, fromM2, toM2 } = revision
  const { plan } = state.document
  const line = (code: string, severity: Finding['severity'], parcels: readonly string[], said: Message): Finding => ({
    code: `revision-${code}`,
    severity,
    parcels,
    message: said,
  })
  const of = (ids: readonly string[]) => ({ count: ids.length, parcels: some(ids) })
  const lost = [...plan.scenarios.values()].flatMap(({ id, name }) => {
    const held = gone.filter((parcel) => plan.assignments.get(id)?.has(parcel))
    return held.length === 0
      ? []
      : [line('lost', 'breach', held, message('revision.lost', { ...of(held), scenario: name }))]
  })
  const drawn = [...plan.shapes.keys()].filter((id) => resized.some((one) => one.id === id) || moved.includes(id))
  return [
    ...lost,
    ...(gone.length > 0 ? [line('gone', 'look', gone, message('revision.gone', of(gone)))] : []),
    ...(drawn.length > 0 ? [line('drawn', 'look', drawn, message('revision.drawn', of(drawn)))] : []),
    ...resized.slice(0, LISTED).map(({ id, fromM2: was, toM2: now }) =>
      line(
        'resized',
        'look',
        [id],
        message(now > was ? 'revision.larger' : 'revision.smaller', {
          parcel: id,
          from: { m2: was },
          to: { m2: now },
          by: { m2: Math.abs(now - was) },
        }),
      ),
    ),
    ...(resized.length > LISTED
      ? [
          line(
            'resized',
            'look',
            resized.slice(LISTED).map(({ id }) => id),
            message('revision.moreResized', { count: resized.length - LISTED }),
          ),
        ]
      : []),
    ...(moved.length > 0 ? [line('moved', 'look', moved, message('revision.moved', of(moved)))] : []),
    ...(added.length > 0 ? [line('added', 'note', added, message('revision.added', of(added)))] : []),
    line('kept', 'note', [], message('revision.kept', { count: kept, from: { m2: fromM2 }, to: { m2: toM2 } })),
  ]
}
