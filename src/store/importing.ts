import { message } from '../lib/message.ts'
import { ok } from '../lib/result.ts'
import { parcelsIn } from '../parcels/parcelLayer.ts'
import { EMPTY_HISTORY } from '../plan/history.ts'
import type { Actions } from './actions.ts'
import { measured, outlinesIn } from './drawn.ts'
import { NOTHING_DRAWN } from './drawnState.ts'
import type { Editing } from './editing.ts'
import type { Keeper } from './keeping.ts'
import { namesOf, planOf, takeFiles, withLots } from './openedFiles.ts'
import type { OverlapCheck } from './overlapCheck.ts'
import { readAll, reportOn } from './reading.ts'
import { withoutReturned, withReturned } from './returning.ts'
import type { Rig } from './rig.ts'
import { fitAll, show } from './showing.ts'
import type { ImportReport } from './state.ts'

export type Importing = Pick<Actions, 'openFiles' | 'decideReport' | 'sayRole'>

/** Files that come in: read, reported on, and opened as a plan, added to the open one, or taken as its parcels anew. */
export function makeImporting(
  rig: Rig,
  { keeper, editing, check }: { readonly keeper: Keeper; readonly editing: Editing; readonly check: OverlapCheck },
): Importing {
  const openReport = async ({ files: all, roles, overlaps }: ImportReport) => {
    const files = all.filter((_, i) => roles[i] !== 'lots')
    if (files.length === 0) return rig.refuse(message('refusal.lotsAlone'))
    const opened = await planOf(files, rig)
    const { shown, findings } = opened
    const { plan, sources } = withLots(
      opened.plan,
      files,
      all.filter((_, i) => roles[i] === 'lots'),
    )
    const read = all.flatMap((file) => file.loaded.layer.findings)
    const drawn = await measured(rig, NOTHING_DRAWN, outlinesIn(plan))
    show(rig, check, { plan, history: EMPTY_HISTORY }, shown, sources, [...findings, ...read], drawn)
    if (overlaps && files.length === all.length) rig.set({ overlaps })
    else void check.start()
    rig.tell(message('notice.opened', { name: namesOf(files), count: parcelsIn(rig.get().land) }))
    await keeper.open({ plan, shown: rig.get().scenario }, true)
  }

  const addReport = async ({ files, roles }: ImportReport) => {
    const { land } = rig.get()
    const lotsOnly = roles.every((role) => role === 'lots')
    const layers = takeFiles(rig, files, roles)
    editing.perform({
      patch: layers.map((layer) => ({ table: 'layers', from: undefined, to: layer, ids: [layer.id] })),
      words: message(lotsOnly ? 'edit.addLots' : 'edit.addLayer', { name: namesOf(files) }),
    })
    // what lies under them is said when it is found
    if (lotsOnly) return
    fitAll(rig)
    rig.tell(message('notice.added', { name: namesOf(files), count: parcelsIn(rig.get().land) - parcelsIn(land) }))
  }

  /** The parcels of the files in place of those that are open; what is said of a parcel stays with its id. */
  const reviseReport = ({ files, roles, revision }: ImportReport) => {
    const { plan } = rig.get().document
    const old = [...plan.layers.values()].filter(({ role }) => role !== 'lots')
    const layers = takeFiles(rig, files, roles)
    const { added = [], gone = [], resized = [] } = revision?.found ?? {}
    const patch = [
      ...old.map((layer) => ({ table: 'layers', from: layer, to: undefined, ids: [layer.id] }) as const),
      ...layers.map((layer) => ({ table: 'layers', from: undefined, to: layer, ids: [layer.id] }) as const),
    ]
    const words = message('edit.revise', {
      name: namesOf(files),
      added: added.length,
      gone: gone.length,
      resized: resized.length,
    })
    if (!editing.attempt(ok({ patch, words }))) return
    // what is new or of another area is there to be looked at
    const { rowOf } = rig.get()
    const changed = new Set([...added, ...resized.map(({ id }) => id)].flatMap((id) => rowOf.get(id) ?? []))
    rig.set({ selection: changed })
    rig.ports.map.select(changed)
    fitAll(rig)
  }

  const decideReport: Actions['decideReport'] = async (decision) => {
    const { report } = rig.get()
    if (!report) return
    rig.set({ report: undefined })
    if (decision === 'new') await openReport(report)
    else if (decision === 'add') await addReport(report)
    else if (decision === 'revise') reviseReport(report)
    else rig.tell(message('notice.cancelled', { name: namesOf(report.files) }))
  }

  const openFiles: Actions['openFiles'] = async (files) => {
    if (files.length === 0) return
    if (rig.get().work || rig.get().report) return rig.refuse(message('refusal.busy'))
    rig.set({ troubles: [] })
    const fresh = await withoutReturned(rig, files)
    if (fresh.length === 0) return
    const read = await readAll(rig, fresh)
    if (read === 'cancelled') return rig.tell(message('notice.cancelled', { name: files.map((file) => file.name) }))
    for (const { name, reason } of read.troubles) rig.tell(message('notice.unopened', { name, reason }), 'alert')
    rig.set({ troubles: read.troubles })
    if (read.files.length === 0) return
    const report = await withRevision(rig, await withReturned(rig, await reportOn(rig, check, read.files)))
    rig.set({ report })
    const anyLots = report.roles.includes('lots')
    if (report.findings.length === 0 && !report.canAdd && !anyLots && !report.revision) await decideReport('new')
  }

  return {
    openFiles,
    decideReport,
    sayRole: (file, role) => {
      const { report } = rig.get()
      if (report) rig.set({ report: { ...report, roles: report.roles.map((one, i) => (i === file ? role : one)) } })
    },
  }
}

/** A report with what the files change of the open plan, where they are a revision of its parcels. */
async function withRevision(rig: Rig, report: ImportReport): Promise<ImportReport> {
  if (rig.get().untouched) return report
  const { revisionBy, revisionLines } = await import('./revising.ts')
  const found = revisionBy(rig.get(), report)
  return found ? { ...report, revision: { found, lines: revisionLines(rig.get(), found) } } : report
}
