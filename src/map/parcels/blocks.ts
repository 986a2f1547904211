import type { Map as MapLibreMap } from 'maplibre-gl'
import { liveRows, type ParcelLayer } from '../../parcels/parcelLayer.ts'
import { fillColour } from '../layers/parcels.ts'
import type { MapPalette } from '../palette.ts'
import type { Shown } from '../shown.ts'
import { BLOCKS } from './blockLayer.ts'

/**
 * Draws the parcels as blocks of the height that `shown` gives each row, or takes the blocks away.
 *
 * The colours are those of the parcels; a row of no height stays flat.
 */
export function raise(map: MapLibreMap, layer: ParcelLayer, { heightOf }: Shown, palette: MapPalette): void {
  if (!heightOf) {
    if (map.getLayer(BLOCKS)) map.removeLayer(BLOCKS)
    return
  }
  for (const row of liveRows(layer)) {
    const height = heightOf(row)
    map.setFeatureState({ source: 'parcels', id: row }, { height: Number.isFinite(height) ? height : 0 })
  }
  if (map.getLayer(BLOCKS)) return
  map.addLayer(
    {
      id: BLOCKS,
      type: 'fill-extrusion',
      source: 'parcels',
      paint: {
        'fill-extrusion-color': fillColour(palette),
        'fill-extrusion-height': ['coalesce', ['feature-state', 'height'], 0],
        'fill-extrusion-opacity': 0.9,
      },
    },
    FIRST_LABEL,
  )
}

/** Labels stay over the blocks. */
const FIRST_LABEL = 'road-name'
