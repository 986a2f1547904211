import type { LotsUnder } from '../geometry/lotsUnder.ts'
import type { Shapes } from '../geometry/shapes.ts'
import { memoLast } from '../lib/memo.ts'
import { message } from '../lib/message.ts'
import { joinLots, type LotLayer, lotLayer } from '../parcels/lots.ts'
import { textAt } from '../parcels/parcelLayer.ts'
import { lotsAt } from '../parcels/privateShares.ts'
import type { Layer } from '../plan/types.ts'
import { Cancelled, type Job } from '../worker/protocol.ts'
import { type LotsState, NO_LOTS } from './lotsState.ts'
import type { OpenedFile, OpenedSource } from './openedFile.ts'
import type { Rig } from './rig.ts'
import { refolded } from './selectors.ts'
import type { State } from './state.ts'

/** The lots of the sources whose lots layers are in the plan. */
const lotsIn = memoLast(
  ({ sources, layers }: { readonly sources: readonly OpenedSource[]; readonly layers: ReadonlyMap<string, Layer> }) => [
    sources,
    layers,
  ],
  ({ sources, layers }) =>
    joined(
      sources.flatMap(({ file, layers: own }): LotLayer[] => {
        const live = own.flatMap((id) => layers.get(id) ?? [])
        if (!live.some(({ role }) => role === 'lots')) return []
        if (live.every(({ role }) => role === 'lots')) return [lotsOfFile(file)]
        return file.loaded.lots ? [file.loaded.lots] : []
      }),
    ),
)

const joined = memoLast(
  (layers: readonly LotLayer[]) => layers,
  (layers) => joinLots(layers),
)

const ofFiles = new WeakMap<OpenedFile, LotLayer>()

/** Every polygon of a file as a lot. Made once. */
function lotsOfFile(file: OpenedFile): LotLayer {
  const known = ofFiles.get(file)
  if (known) return known
  const { layer, own } = file.loaded
  const lots = lotLayer(layer.shapes, layer.siteAreaM2, own, (row) => textAt(layer, 'tenure', row))
  ofFiles.set(file, lots)
  return lots
}

/** Finds the lots under the land as the plan changes: when they are added, or a parcel is drawn anew, or a plan reopened. */
export function lotsFinder(rig: Rig): (state: State) => void {
  let asked: { readonly lots: LotLayer | undefined; readonly shapes: Shapes } | undefined
  let running: Job<LotsUnder> | undefined
  const put = (lots: LotsState) => rig.set(refolded({ ...rig.get(), lots }))
  const find = async (lots: LotLayer, shapes: Shapes, isNew: boolean) => {
    const job = rig.ports.worker.lots(shapes, lots)
    running = job
    try {
      const under = await job.done
      if (asked?.lots !== lots || asked.shapes !== shapes) return
      put({ state: 'known', lots, shapes, under })
      if (isNew) tell(lots, under)
    } catch (trouble) {
      if (!(trouble instanceof Cancelled)) rig.tell(message('notice.fault', { reason: String(trouble) }), 'alert')
    }
  }
  const tell = (lots: LotLayer, under: LotsUnder) => {
    const rows = [...rig.get().rowOf.values()].filter((row) => lotsAt(under, row) > 0)
    const area = rows.reduce((sum, row) => sum + under.privateM2[row]!, 0)
    rig.tell(message('notice.lots', { lots: { count: lots.shapes.rows }, count: rows.length, area: { m2: area } }))
  }
  return ({ sources, document, land, lots: held }) => {
    const lots = lotsIn({ sources, layers: document.plan.layers })
    if (lots === asked?.lots && (!lots || land.shapes === asked?.shapes)) return
    const isNew = lots !== asked?.lots
    asked = { lots, shapes: land.shapes }
    running?.cancel()
    if (isNew) rig.ports.map.showLots(lots?.shapes)
    if (!lots) {
      if (held.state !== 'none') put(NO_LOTS)
      return
    }
    put({ state: 'checking', lots })
    void find(lots, land.shapes, isNew)
  }
}
