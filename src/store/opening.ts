import { newId } from '../lib/ids.ts'
import { type Message, message } from '../lib/message.ts'
import { type Document, doEdit, EMPTY_HISTORY, redo, undo } from '../plan/history.ts'
import type { Plan } from '../plan/types.ts'
import type { Actions } from './actions.ts'
import { measured, outlinesIn } from './drawn.ts'
import { NOTHING_DRAWN } from './drawnState.ts'
import type { Editing } from './editing.ts'
import { type Importing, makeImporting } from './importing.ts'
import type { Keeper } from './keeping.ts'
import type { OpenedFile, OpenedSource } from './openedFile.ts'
import type { OverlapCheck } from './overlapCheck.ts'
import type { Act, KeptPlan } from './ports.ts'
import { readAll } from './reading.ts'
import type { Rig } from './rig.ts'
import { fitFirstView, show } from './showing.ts'
import { firstScenario, groundPlan } from './starter.ts'

export type Opening = Importing &
  Pick<Actions, 'openRecent' | 'forgetRecent' | 'startFromGround' | 'openExample'> & {
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
    ...makeImporting(rig, { keeper, editing, check }),
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

/** A kept file read again, or why it cannot be. */
async function keptFile(rig: Rig, ground: OpenedSource, name: string, sha256: string): Promise<OpenedFile | Message> {
  if (sha256 === ground.file.sha256) return ground.file
  const bytes = await rig.ports.storage.getBlob(sha256)
  if (!bytes) return message('refusal.fileMissing', { name })
  const read = await readAll(rig, [{ name, bytes }])
  if (read === 'cancelled') return message('notice.cancelled', { name })
  return read.files[0] ?? read.troubles[0]!.reason
}
