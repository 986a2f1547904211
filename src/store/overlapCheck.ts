import type { Overlaps } from '../geometry/overlaps.ts'
import type { OverlapState } from '../measures/measure.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import { Cancelled, type Job } from '../worker/protocol.ts'
import type { Rig } from './rig.ts'

/** Finds land counted more than once, after the parcels are usable. */
export interface OverlapCheck {
  /** Checks the land that is open now; a check of land that is no longer open is stopped. */
  start(): Promise<void>
  /** The land was drawn anew in these rows, from `before` on: only they are checked again, where that is enough. */
  again(before: ParcelLayer, changed: readonly number[]): Promise<void>
  stop(): void
  /** The overlaps of parcels that are not open yet; undefined when the check was stopped. */
  of(layer: ParcelLayer): Promise<OverlapState | undefined>
}

/** So many rows at once are a check of everything, which the worker does without holding the page. */
const FEW_ROWS = 200

export function makeOverlapCheck(rig: Rig): OverlapCheck {
  let running: Job<unknown> | undefined
  /** What was found last, and in which land. */
  let last: { readonly land: ParcelLayer; readonly found: Overlaps } | undefined
  const stop = () => {
    running?.cancel()
    running = undefined
  }
  const run = async (layer: ParcelLayer, onProgress: (done: number, total: number) => void) => {
    stop()
    const job = rig.ports.worker.overlaps(layer, onProgress)
    running = job
    try {
      const found = await job.done
      last = { land: layer, found }
      return stateOf(found, found.findings)
    } catch (trouble) {
      if (trouble instanceof Cancelled) return undefined
      throw trouble
    }
  }
  const start = async () => {
    const { land } = rig.get()
    const known = await run(land, (done, total) => {
      if (rig.get().land === land) rig.set({ overlaps: { state: 'checking', done, total } })
    })
    if (known && rig.get().land === land) rig.set({ overlaps: known })
  }
  return {
    stop,
    start,
    of: (layer) => run(layer, () => {}),
    again: async (before, changed) => {
      const { land } = rig.get()
      if (last?.land !== before || changed.length > FEW_ROWS) return start()
      const { found } = last
      stop()
      const [{ overlapsAfter }, { overlapFindings }] = await Promise.all([
        import('../geometry/overlaps.ts'),
        import('../parcels/overlapFindings.ts'),
      ])
      const now = overlapsAfter(found, land, changed)
      last = { land, found: now }
      // another edit came meanwhile: it found nothing to go on from, and checks all
      if (rig.get().land === land) rig.set({ overlaps: stateOf(now, overlapFindings(land, now)) })
    },
  }
}

const stateOf = (
  { unionAreaM2, overlapAreaM2, pairs }: Overlaps,
  findings: Extract<OverlapState, { state: 'known' }>['findings'],
): OverlapState => ({ state: 'known', unionAreaM2, overlapAreaM2, pairs: pairs.length, findings })
