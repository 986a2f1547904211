import type { LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../palette.ts'
import { byZoom, isKind } from './expressions.ts'

/**
 * Development areas: a lighter plate under the parcels, so that a new town reads as one piece from far away.
 * Villages stand in it as ground that is no parcel.
 */
export const areaLayers = (palette: MapPalette): readonly LayerSpecification[] => [
  {
    id: 'area-plate',
    type: 'fill',
    source: 'areas',
    paint: { 'fill-color': palette.area, 'fill-opacity': 0.85 },
  },
  {
    id: 'village',
    type: 'fill',
    source: 'constraints',
    filter: isKind('village'),
    paint: { 'fill-color': palette.urban, 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 11, 0.4, 13, 0.9] },
  },
  {
    id: 'area-line',
    type: 'line',
    source: 'areas',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.areaLine, 'line-width': byZoom([9, 0.6], [16, 1.2]), 'line-dasharray': [4, 2.5] },
  },
]
