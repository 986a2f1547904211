import type { LayerSpecification } from 'maplibre-gl'
import { PADLOCK } from '../padlock.ts'
import { byZoom } from './expressions.ts'

/** Locked parcels: a grey hatch at 45° over whatever they are filled with. */
export const lockHatch: LayerSpecification = {
  id: 'parcel-locked',
  type: 'fill',
  source: 'locked',
  paint: { 'fill-pattern': 'locked', 'fill-antialias': false },
}

/** A padlock above the middle of each, where the letter and the number leave room; from afar the hatch is enough. */
export const padlocks: LayerSpecification = {
  id: 'parcel-padlock',
  type: 'symbol',
  source: 'padlocks',
  minzoom: 13.5,
  layout: {
    'icon-image': PADLOCK,
    'icon-anchor': 'bottom',
    'icon-offset': [0, -9.5],
    'icon-size': byZoom([13, 0.85], [17, 1.1]),
    'icon-overlap': 'always',
    'symbol-sort-key': ['get', 'rank'],
  },
}
