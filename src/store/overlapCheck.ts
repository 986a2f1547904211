import type { OverlapState } from '../measures/measure.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import { Cancelled, type Job } from '../worker/protocol.ts'
import type { Rig } from './rig.ts'

/** Finds land counted more than once, after the parcels are usable. */
export interface OverlapCheck {
  /** Checks the land that is open now; a check of land that is no longer open is stopped. */
  start(): Promise<void>
  stop(): void
  /** The overlaps of parcels that are not open yet; undefined when the check was stopped. */
  of(layer: ParcelLayer): Promise<OverlapState | undefined>
}

export function makeOverlapCheck(rig: Rig): OverlapCheck {
  let running: Job<unknown> | undefined
  const stop = () => {
    running?.cancel()
    running = undefined
  }
  const run = async (layer: ParcelLayer, onProgress: (done: number, total: number) => void) => {
    stop()
    const job = rig.ports.worker.overlaps(layer, onProgress)
    running = job
    try {
      const { unionAreaM2, overlapAreaM2, pairs, findings } = await job.done
      return { state: 'known' as const, unionAreaM2, overlapAreaM2, pairs: pairs.length, findings }
    } catch (trouble) {
      if (trouble instanceof Cancelled) return undefined
      throw trouble
    }
  }
  return {
    stop,
    of: (layer) => run(layer, () => {}),
    start: async () => {
      const { land } = rig.get()
      const known = await run(land, (done, total) => {
        if (rig.get().land === land) rig.set({ overlaps: { state: 'checking', done, total } })
      })
      if (known && rig.get().land === land) rig.set({ overlaps: known })
    },
  }
}
