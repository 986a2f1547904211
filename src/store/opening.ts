import { type OpenedPlan, openParcels, type ReadFile } from '../files/openParcels.ts'
import type { Finding } from '../lib/finding.ts'
import { newId } from '../lib/ids.ts'
import { type Message, message } from '../lib/message.ts'
import { ok } from '../lib/result.ts'
import { parcelsIn } from '../parcels/parcelLayer.ts'
import { lastOrder } from '../plan/edits/putRow.ts'
import { type Document, doEdit, EMPTY_HISTORY, redo, undo } from '../plan/history.ts'
import type { Layer, Plan } from '../plan/types.ts'
import type { Actions } from './actions.ts'
import { measured, outlinesIn } from './drawn.ts'
import { type Drawn, NOTHING_DRAWN } from './drawnState.ts'
import type { Editing } from './editing.ts'
import type { Keeper } from './keeping.ts'
import { landOf } from './land.ts'
import type { OpenedFile, OpenedSource } from './openedFile.ts'
import type { OverlapCheck } from './overlapCheck.ts'
import type { Act, KeptPlan } from './ports.ts'
import { readAll, reportOn } from './reading.ts'
import { withoutReturned, withReturned } from './returning.ts'
import type { Rig } from './rig.ts'
import { boxOfRows } from './selecting.ts'
import { paintOf, refolded } from './selectors.ts'
import { firstScenario, groundPlan, starterOf } from './starter.ts'
import type { FileRole, ImportReport } from './state.ts'

export type Opening = Pick<
  Actions,
  'openFiles' | 'decideReport' | 'sayRole' | 'openRecent' | 'forgetRecent' | 'startFromGround' | 'openExample'
> & {
  /** Reopens the plan that was open last, if there is one. */
  reopenLast(): Promise<void>
}

/** Opening files and kept plans. The open plan stays as it is until the new one is ready to take its place. */
export function makeOpening(
  rig: Rig,
  {
    keeper,
    editing,
    check,
    groundSource,
  }: { keeper: Keeper; editing: Editing; check: OverlapCheck; groundSource: OpenedSource },
): Opening {
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

  const startFromGround = async () => {
    const { ground } = rig.get()
    const plan = groundPlan(ground)
    show(rig, check, { plan, history: EMPTY_HISTORY }, firstScenario(plan), [groundSource], ground.parcels.findings)
    rig.set({ untouched: true })
    fitFirstView(rig)
    void check.start()
    await keeper.open({ plan, shown: firstScenario(plan) }, false)
  }

  /** The example plan: kept by the browser once it is edited. */
  const openExample = async () => {
    const { ground } = rig.get()
    const { planFromJson } = await import('../files/planFromJson.ts')
    const read = planFromJson(await rig.ports.served.json('example-plan.json'), 'example-plan.json')
    if (!read.ok)
      return rig.tell(message('notice.unopened', { name: 'example-plan.json', reason: read.reason }), 'alert')
    const plan = { ...read.value, id: newId('plan') }
    const drawn = await measured(rig, NOTHING_DRAWN, outlinesIn(plan))
    const shown = firstScenario(plan)
    show(rig, check, { plan, history: EMPTY_HISTORY }, shown, [groundSource], ground.parcels.findings, drawn)
    rig.set({ untouched: true })
    fitFirstView(rig)
    void check.start()
    rig.tell(message('notice.exampleOpened', { title: plan.title }))
    await keeper.open({ plan, shown }, false)
  }

  /** Reopens a kept plan exactly: checkpoint, files by content, and the journal on top. */
  const reopen = async (kept: KeptPlan) => {
    const fail = (reason: Message) => rig.tell(message('notice.reopenFailed', { title: kept.title, reason }), 'alert')
    const { planFromJson } = await import('../files/planFromJson.ts')
    const read = planFromJson(kept.checkpoint, 'plan')
    if (!read.ok) return fail(read.reason)
    const sources: OpenedSource[] = []
    for (const { name, sha256, layers } of kept.sources) {
      const file = await keptFile(rig, groundSource, name, sha256)
      if ('key' in file) return fail(file)
      sources.push({ file, layers })
    }
    const acts = await rig.ports.storage.journalOf(kept.id)
    const findings = sources.flatMap((source) => source.file.loaded.layer.findings)
    const drawn = await measured(rig, NOTHING_DRAWN, outlinesIn(read.value, acts))
    show(rig, check, replay(read.value, acts), kept.shown, sources, findings, drawn)
    void check.start()
    rig.tell(message('notice.reopened', { title: rig.get().document.plan.title }))
    await keeper.resume(kept.id, { plan: read.value, shown: kept.shown }, acts)
  }

  const openRecent: Actions['openRecent'] = async (id) => {
    const kept = id === rig.get().keptId ? undefined : await rig.ports.storage.getPlan(id)
    if (kept) await reopen(kept)
    else await keeper.refreshRecent()
  }

  return {
    openFiles,
    decideReport,
    sayRole: (file, role) => {
      const { report } = rig.get()
      if (report) rig.set({ report: { ...report, roles: report.roles.map((one, i) => (i === file ? role : one)) } })
    },
    startFromGround,
    openExample,
    openRecent,
    forgetRecent: async (id) => {
      if (id === rig.get().keptId) return rig.refuse(message('refusal.planIsOpen'))
      await rig.ports.storage.removePlan(id)
      await keeper.refreshRecent()
    },
    reopenLast: async () => {
      await keeper.refreshRecent()
      const last = await rig.ports.storage.lastOpen()
      if (last !== undefined) await openRecent(last)
      if (rig.get().untouched) fitFirstView(rig)
    },
  }
}

/** The document that a checkpoint and its journal lead to, with its undo line. */
export function replay(plan: Plan, acts: readonly Act[]): Document {
  let document: Document = { plan, history: EMPTY_HISTORY }
  for (const act of acts) {
    if (act.act === 'do') document = doEdit(document, act.edit)
    else document = (act.act === 'undo' ? undo : redo)(document)?.document ?? document
  }
  return document
}

/** Shows another document on its land, whole in view. */
function show(
  rig: Rig,
  check: OverlapCheck,
  document: Document,
  shown: string,
  sources: readonly OpenedSource[],
  findings: readonly Finding[],
  drawn: Drawn = NOTHING_DRAWN,
): void {
  check.stop()
  const { land, rowOf, findings: joined } = landOf(sources, document.plan, drawn)
  const scenario = document.plan.scenarios.has(shown) ? shown : firstScenario(document.plan)
  rig.set(
    refolded({
      ...rig.get(),
      document,
      scenario,
      sources,
      drawn,
      land,
      rowOf,
      findings: [...new Set([...findings, ...joined])],
      overlaps: { state: 'checking', done: 0, total: land.rows },
      selection: new Set(),
      hovered: undefined,
      receiver: undefined,
      dialog: undefined,
      shownBundle: undefined,
      viewsChosen: undefined,
      refusal: undefined,
      untouched: false,
    }),
  )
  rig.ports.map.showParcels(land, (row) => paintOf(rig.get(), row))
  rig.ports.map.select(new Set())
  rig.ports.map.outline(undefined)
  fitAll(rig)
}

/** The embedded plan opens on the heart of the cluster: the whole of it would show every parcel too small to read. */
function fitFirstView(rig: Rig): void {
  const { firstView } = rig.get().ground
  if (firstView) rig.ports.map.fit(firstView)
}

function fitAll(rig: Rig): void {
  const box = boxOfRows(rig.get().land)
  if (box) rig.ports.map.fit(box)
}

/** A kept file read again, or why it cannot be. */
async function keptFile(rig: Rig, ground: OpenedSource, name: string, sha256: string): Promise<OpenedFile | Message> {
  if (sha256 === ground.file.sha256) return ground.file
  const bytes = await rig.ports.storage.getBlob(sha256)
  if (!bytes) return message('refusal.fileMissing', { name })
  const read = await readAll(rig, [{ name, bytes }])
  if (read === 'cancelled') return message('notice.cancelled', { name })
  return read.files[0] ?? read.troubles[0]!.reason
}

/** The plan of one file, or a new plan on the parcels of several. What checks plan files is loaded when one comes. */
async function planOf(files: readonly OpenedFile[], rig: Rig): Promise<OpenedPlan> {
  const starter = starterOf(rig.get().ground)
  const read = files.map(readFile)
  if (read.length > 1 || read[0]?.planMember === undefined) return openParcels(read, starter)
  const { openPlan } = await import('../files/openPlan.ts')
  return openPlan(read[0], starter)
}

const readFile = (file: OpenedFile, index: number): ReadFile => ({
  name: file.name,
  layerRecord: layerRecord(file, index + 1),
  layer: file.loaded.layer,
  planMember: file.loaded.planMember,
  views: file.loaded.views,
})

const layerRecord = (file: OpenedFile, order: number, role: FileRole = 'parcels'): Layer => ({
  id: `layer-${order}`,
  order,
  role,
  source: { kind: 'file', name: file.name, sha256: file.sha256, bytes: file.bytes.byteLength },
  crs: file.loaded.layer.crs,
  fieldMap: {},
})

/** Each file with its layers: a plan file gives all layers of its plan, whatever files they came from once. */
function sourcesOf(files: readonly OpenedFile[], plan: Plan): readonly OpenedSource[] {
  if (files.length === 1) return [{ file: files[0]!, layers: [...plan.layers.keys()] }]
  return files.map((file, index) => ({ file, layers: [layerRecord(file, index + 1).id] }))
}

/**
 * A plan with the lots that came with it: a layer for each file of them, and one for those that a file carries beside its
 * parcels where its plan was lost on the way.
 */
function withLots(plan: Plan, files: readonly OpenedFile[], lots: readonly OpenedFile[]) {
  const sources = sourcesOf(files, plan)
  const layers = new Map(plan.layers)
  const add = (file: OpenedFile): string => {
    const record = layerRecord(file, lastOrder(layers), 'lots')
    layers.set(record.id, record)
    return record.id
  }
  const carried = [...layers.values()].some(({ role }) => role === 'lots')
    ? []
    : files.filter((file) => file.loaded.lots)
  const ofFile = new Map(carried.map((file) => [file, add(file)]))
  return {
    sources: [
      ...sources.map(({ file, layers: own }) => ({
        file,
        layers: [...own, ...(ofFile.has(file) ? [ofFile.get(file)!] : [])],
      })),
      ...lots.map((file) => ({ file, layers: [add(file)] })),
    ],
    plan: { ...plan, layers },
  }
}

/** Files as sources of new layers of the plan. A file whose layer was taken back for good gives way. */
function takeFiles(rig: Rig, files: readonly OpenedFile[], roles: readonly FileRole[]): readonly Layer[] {
  const { sources, document } = rig.get()
  const order = lastOrder(document.plan.layers)
  const layers = files.map((file, i) => layerRecord(file, order + i, roles[i]))
  const fresh = new Set(layers.map(({ id }) => id))
  const others = sources.filter((source) => !source.layers.some((id) => fresh.has(id)))
  rig.set({ sources: [...others, ...files.map((file, i) => ({ file, layers: [layers[i]!.id] }))] })
  return layers
}

/** A report with what the files change of the open plan, where they are a revision of its parcels. */
async function withRevision(rig: Rig, report: ImportReport): Promise<ImportReport> {
  if (rig.get().untouched) return report
  const { revisionBy, revisionLines } = await import('./revising.ts')
  const found = revisionBy(rig.get(), report)
  return found ? { ...report, revision: { found, lines: revisionLines(rig.get(), found) } } : report
}

const namesOf = (files: readonly OpenedFile[]): string => files.map((file) => file.name).join(', ')
