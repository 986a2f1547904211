import { message } from '../lib/message.ts'
import { liveRows } from '../parcels/parcelLayer.ts'
import type { MapLayerId, MapOver, MapOverActions } from './mapOverState.ts'
import type { Rig } from './rig.ts'
import { basisOf } from './selectors.ts'
import type { State } from './state.ts'

/** What lies over the map beside the parcels: looking, not editing. */
export function makeMapOver(rig: Rig): MapOverActions & { follow(state: State, before: State): void } {
  let rings: MapOver['rings'] | undefined
  // what works stand where comes when it is first asked for
  let worksOf: ((state: State) => MapOver['works']) | undefined
  const isOn = (layer: MapLayerId) => rig.get().mapLayers.has(layer)
  const draw = () =>
    rig.ports.map.over({
      rings: isOn('rings') ? (rings ?? []) : [],
      links: rig.get().mapLinks,
      works: (isOn('works') && worksOf?.(rig.get())) || [],
      hidden: (['network', 'constraints'] as const).filter((layer) => !isOn(layer)),
    })
  const repaint = () => rig.ports.map.repaint(liveRows(rig.get().land))
  const bringRings = async () => {
    try {
      rings ??= await rig.ports.worker.rings(rig.get().ground.universityTown).done
      draw()
    } catch (trouble) {
      rig.tell(message('notice.fault', { reason: String(trouble) }), 'alert')
    }
  }
  const bringWorks = async () => {
    worksOf ??= (await import('./worksOnMap.ts')).worksOnMapOf
    draw()
  }
  return {
    showLayer: (layer, on) => {
      if (isOn(layer) === on) return
      const mapLayers = new Set(rig.get().mapLayers)
      if (on) mapLayers.add(layer)
      else mapLayers.delete(layer)
      rig.set({ mapLayers })
      rig.tell(message(on ? 'notice.layerOn' : 'notice.layerOff', { layer: message(`layer.${layer}`) }))
      if (layer === 'score') repaint()
      else if (layer === 'rings' && on && !rings) void bringRings()
      else if (layer === 'works' && on) void bringWorks()
      else draw()
    },
    showLinks: (mapLinks) => {
      rig.set({ mapLinks })
      draw()
    },
    // shading follows the half-distance and the year; lines between parcels fall with the land they join
    follow: (state, before) => {
      const changed = state.document !== before.document || state.scenario !== before.scenario
      if (changed && state.mapLayers.has('score') && basisOf(state) !== basisOf(before)) repaint()
      const stale = state.land !== before.land || state.scenario !== before.scenario || changed
      if (stale && state.mapLinks.length > 0) {
        rig.set({ mapLinks: [] })
        draw()
      } else if ((stale || state.land !== before.land) && state.mapLayers.has('works') && worksOf) {
        if (worksOf(state) !== worksOf(before)) draw()
      }
    },
  }
}
