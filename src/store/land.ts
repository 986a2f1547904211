import type { Finding } from '../lib/finding.ts'
import { memoLast } from '../lib/memo.ts'
import { joinLayers } from '../parcels/joinLayers.ts'
import { liveRows, type ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Plan } from '../plan/types.ts'
import { drawnLand } from './drawn.ts'
import { type Drawn, NOTHING_DRAWN } from './drawnState.ts'
import type { OpenedSource } from './openedFile.ts'
import type { State } from './state.ts'

/** The parcels of a plan, with the row of each id that is a parcel. */
export interface Land {
  readonly land: ParcelLayer
  readonly rowOf: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
}

/** The sources that give the plan parcels: those with a layer in it that is not of lots. */
export const parcelSources = (sources: readonly OpenedSource[], plan: Plan): readonly OpenedSource[] =>
  sources.filter(({ layers }) =>
    layers.some((id) => {
      const layer = plan.layers.get(id)
      return layer !== undefined && layer.role !== 'lots'
    }),
  )

/** The parcels of the sources whose layers are in the plan, joined, as the plan draws them. */
export function landOf(sources: readonly OpenedSource[], plan: Plan, drawn: Drawn = NOTHING_DRAWN): Land {
  const live = parcelSources(sources, plan)
  const land = drawnLand(joined(live.map((source) => source.file.loaded.layer)), plan, drawn)
  return { land, rowOf: new Map(liveRows(land).map((row) => [land.ids[row]!, row])), findings: land.findings }
}

const joined = memoLast(
  (layers: readonly ParcelLayer[]) => layers,
  (layers) => joinLayers(layers),
)

/**
 * The selection after the land was drawn anew: parcels that are still there stay selected; where one gave way, those
 * that are new are selected in its place.
 */
export function followed(before: Pick<State, 'selection' | 'land' | 'rowOf'>, land: Land): ReadonlySet<number> {
  const after = new Set<number>()
  let lost = false
  for (const row of before.selection) {
    const now = land.rowOf.get(before.land.ids[row]!)
    if (now === undefined) lost = true
    else after.add(now)
  }
  if (lost) for (const [id, row] of land.rowOf) if (!before.rowOf.has(id)) after.add(row)
  return after
}
