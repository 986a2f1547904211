import type { LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../palette.ts'
import { byZoom } from './expressions.ts'

/** Development areas: a lighter plate under the parcels, so that a new town reads as one piece from far away. */
export const areaLayers = (palette: MapPalette): readonly LayerSpecification[] => [
  {
    id: 'area-plate',
    type: 'fill',
    source: 'areas',
    paint: { 'fill-color': palette.area, 'fill-opacity': 0.85 },
  },
  {
    id: 'area-line',
    type: 'line',
    source: 'areas',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.areaLine, 'line-width': byZoom([9, 0.6], [16, 1.2]), 'line-dasharray': [4, 2.5] },
  },
]
