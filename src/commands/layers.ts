import { message } from '../lib/message.ts'
import { MAP_LAYERS } from '../store/mapOverState.ts'
import { always, type Command } from './command.ts'

/** What lies over the map, by words: also where there is no room for its button. */
export const LAYERS: readonly Command[] = MAP_LAYERS.map((layer) => ({
  id: `layer-${layer}`,
  label: ({ mapLayers }) =>
    message(mapLayers.has(layer) ? 'command.hideLayer' : 'command.showLayer', { layer: message(`layer.${layer}`) }),
  task: 'view',
  whyNot: always,
  run: ({ getState, actions }) => actions.showLayer(layer, !getState().mapLayers.has(layer)),
}))
