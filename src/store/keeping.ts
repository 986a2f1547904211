import { planToJson } from '../files/planToJson.ts'
import { newId } from '../lib/ids.ts'
import { message } from '../lib/message.ts'
import { parcelsIn } from '../parcels/parcelLayer.ts'
import type { Plan } from '../plan/types.ts'
import { type Act, JournalConflict } from './ports.ts'
import type { Rig } from './rig.ts'
import type { SaveState } from './state.ts'
import { keptPlan } from './tryingOut.ts'

/** What a kept plan starts from: the document before the first act of its journal. */
export interface Base {
  readonly plan: Plan
  readonly shown: string
}

/** Keeps the open plan in the browser: its files and a checkpoint once, then a journal line for each act. */
export interface Keeper {
  /** A plan was opened. The embedded one is not kept until it is edited. */
  open(base: Base, keepNow: boolean): Promise<void>
  /** A kept plan was reopened with its journal. */
  resume(keptId: string, base: Base, acts: readonly Act[]): Promise<void>
  noteAct(act: Act): void
  refreshRecent(): Promise<void>
}

/**
 * The one writer of the plan store. Writes go one after another; the save state is true at every moment: `unsaved` from
 * the act until its write begins, `saved` only when the browser says that everything is on disk.
 */
export function makeKeeper(rig: Rig): Keeper {
  const { storage, clock } = rig.ports
  let base: Base = { plan: rig.get().document.plan, shown: rig.get().scenario }
  let acts: Act[] = []
  let written = 0
  let keptTitle = base.plan.title
  let keptSources = rig.get().sources
  let queue: Promise<void> = Promise.resolve()

  const mark = (state: SaveState, reason?: string) =>
    rig.set({ save: { state, at: state === 'saved' ? clock.now() : rig.get().save.at, reason } })

  const refreshRecent = async () => rig.set({ recent: await storage.recentPlans() })

  const putPlan = async (id: string) => {
    const { sources, land } = rig.get()
    for (const { file } of sources) await storage.putBlob(file.sha256, file.bytes)
    keptTitle = keptPlan(rig.get()).title
    keptSources = sources
    await storage.putPlan({
      id,
      title: keptTitle,
      parcels: parcelsIn(land),
      keptAt: clock.now().getTime(),
      sources: sources.map(({ file, layers }) => ({ name: file.name, sha256: file.sha256, layers })),
      checkpoint: planToJson(base.plan),
      shown: base.shown,
    })
  }

  /** The id under which the plan is kept; keeps files and checkpoint first where it is not kept yet. */
  const keptId = async (): Promise<string> => {
    const known = rig.get().keptId
    if (known !== undefined) return known
    const id = newId('kept')
    await putPlan(id)
    await storage.setLastOpen(id)
    rig.set({ keptId: id })
    return id
  }

  /** Brings the store up to the last act. */
  const catchUp = async (): Promise<void> => {
    const id = await keptId()
    // an added file is on disk before the act that needs it
    if (rig.get().sources !== keptSources || keptPlan(rig.get()).title !== keptTitle) await putPlan(id)
    const fresh = acts.slice(written)
    try {
      await storage.append(
        fresh.map((act, i) => ({ ...act, keptId: id, number: written + i + 1, at: clock.now().getTime() })),
      )
    } catch (trouble) {
      if (!(trouble instanceof JournalConflict)) throw trouble
      // another window works on the same plan: this one goes on as a plan of its own, and neither loses anything
      rig.set({ keptId: undefined })
      written = 0
      rig.tell(message('notice.forked'), 'alert')
      return catchUp()
    }
    written += fresh.length
    await refreshRecent()
  }

  const write = (): Promise<void> => {
    queue = queue.then(async () => {
      if (rig.get().keptId !== undefined && written === acts.length && rig.get().save.state === 'saved') return
      mark('saving')
      try {
        await catchUp()
        if (written === acts.length) mark('saved')
      } catch (trouble) {
        const reason = trouble instanceof Error ? trouble.message : String(trouble)
        mark('failed', reason)
        rig.tell(message('notice.saveFailed', { reason }), 'alert')
      }
    })
    return queue
  }

  /** Starts over on another document once everything of the last one is written. */
  const startOn = async (next: Base, id: string | undefined, known: readonly Act[]) => {
    await queue
    base = next
    acts = [...known]
    written = known.length
    keptTitle = rig.get().document.plan.title
    keptSources = rig.get().sources
    rig.set({ keptId: id })
  }

  return {
    refreshRecent,
    open: async (next, keepNow) => {
      await startOn(next, undefined, [])
      if (!keepNow) {
        mark('saved')
        await storage.setLastOpen(undefined)
        return
      }
      mark('unsaved')
      await write()
    },
    resume: async (id, next, known) => {
      await startOn(next, id, known)
      mark('saved')
      await storage.setLastOpen(id)
      await refreshRecent()
    },
    noteAct: (act) => {
      acts.push(act)
      mark('unsaved')
      void write()
    },
  }
}
