import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { ringsOf, type Shapes, startOf } from '../geometry/shapes.ts'
import type { MapPalette } from './palette.ts'

const LOTS = 'lots'

/** Parcels' own outlines stay over those of lots. */
const ABOVE = 'parcel-line'

/** From here on a lot of some hundred square metres is more than a speck. */
const FROM_ZOOM = 14.5

/** Draws the outlines of lots, thin and from close by, or takes them away. Loaded when there are lots. */
export function drawLots(map: MapLibreMap, lots: Shapes | undefined, palette: MapPalette): Promise<unknown> {
  if (!lots && !map.getSource(LOTS)) return Promise.resolve()
  if (!map.getSource(LOTS)) {
    map.addSource(LOTS, { type: 'geojson', data: NOTHING, tolerance: 0.2, maxzoom: 16 })
    map.addLayer(
      {
        id: 'lot-line',
        type: 'line',
        source: LOTS,
        minzoom: FROM_ZOOM,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.text, 'line-width': 0.6, 'line-opacity': 0.55 },
      },
      ABOVE,
    )
  }
  const features = Array.from({ length: lots?.rows ?? 0 }, (_, row) => linesOf(lots!, row))
  return (map.getSource(LOTS) as GeoJSONSource).setData({ type: 'FeatureCollection', features })
}

const NOTHING = { type: 'FeatureCollection' as const, features: [] }

/** The rings of a row as lines. */
function linesOf(shapes: Shapes, row: number): Feature {
  const { lonLat, ringEnd } = shapes
  const [first, end] = ringsOf(shapes, row)
  const coordinates = Array.from({ length: end - first }, (_, i) => {
    const positions: number[][] = []
    for (let at = startOf(ringEnd, first + i) * 2; at < ringEnd[first + i]! * 2; at += 2)
      positions.push([lonLat[at]!, lonLat[at + 1]!])
    return positions
  })
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }
}
