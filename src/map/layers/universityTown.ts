import type { LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../palette.ts'
import { byZoom } from './expressions.ts'

/** University Town sites, the plan's reference point: the one accent on the ground. */
export const universityTownFill = (palette: MapPalette): LayerSpecification => ({
  id: 'university-town-fill',
  type: 'fill',
  source: 'university-town',
  paint: { 'fill-color': palette.universityTownFill },
})

/** Their dashed edge, drawn over parcels because it is what distances are measured from. */
export const universityTownLine = (palette: MapPalette): LayerSpecification => ({
  id: 'university-town-line',
  type: 'line',
  source: 'university-town',
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': palette.universityTown,
    'line-width': byZoom([9, 0.8], [14, 1.6], [18, 2]),
    'line-dasharray': [3.2, 2],
  },
})
