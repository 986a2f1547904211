import type { Finding } from '../lib/finding.ts'
import { scheduleOfAreas } from '../measures/scheduleOfAreas.ts'
import { joinLayers } from '../parcels/joinLayers.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Plan } from '../plan/types.ts'
import type { OpenedSource } from './openedFile.ts'
import { assignmentAt, basisOf } from './selectors.ts'
import type { State } from './state.ts'

/** The parcels of the sources whose layers are in the plan, joined, with the row of each id. */
export function landOf(
  sources: readonly OpenedSource[],
  plan: Plan,
): { readonly land: ParcelLayer; readonly rowOf: ReadonlyMap<string, number>; readonly findings: readonly Finding[] } {
  const live = sources.filter((source) => source.layers.some((layer) => plan.layers.has(layer)))
  const land = joinLayers(live.map((source) => source.file.loaded.layer))
  return { land, rowOf: new Map(land.ids.map((id, row) => [id, row])), findings: land.findings }
}

/** The state with its schedule folded anew: after opening, or when what every parcel's figures rest on has changed. */
export function refolded(state: State): State {
  return { ...state, schedule: scheduleOfAreas(basisOf(state), (row) => assignmentAt(state, row)) }
}
