import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { ParcelLayer } from '../../parcels/parcelLayer.ts'
import type { ParcelPaint } from '../../store/ports.ts'
import type { IdleMark } from '../idleMark.ts'
import { labelFeature, type ParcelFeature, parcelFeature } from './features.ts'
import { letters } from './letters.ts'
import { painter } from './painter.ts'

/** One parcel layer in one mounted map. */
export interface ParcelsOnStage {
  repaint(rows: Iterable<number>): void
  select(rows: ReadonlySet<number>): void
  hover(row: number | undefined): void
  /** Another layer takes over, or the map goes. */
  stop(): void
}

/** Sends geometry to the renderer once; from then on only states of rows and letter plates change. */
export function parcelsOnStage(
  map: MapLibreMap,
  { layer, paintOf }: { readonly layer: ParcelLayer; readonly paintOf: (row: number) => ParcelPaint },
  idle: IdleMark,
): ParcelsOnStage {
  const source = (name: string) => map.getSource(name) as GeoJSONSource
  const features = Array.from({ length: layer.rows }, (_, row) => parcelFeature(layer, row))
  const rests = features.map((feature: ParcelFeature) => feature.properties)
  map.removeFeatureState({ source: 'parcels' })
  idle.waitFor(source('parcels').setData({ type: 'FeatureCollection', features }))
  idle.waitFor(
    source('parcel-labels').setData({
      type: 'FeatureCollection',
      features: Array.from({ length: layer.rows }, (_, row) => labelFeature(layer, row)),
    }),
  )
  idle.waitFor(source('letters').setData({ type: 'FeatureCollection', features: [] }))

  const paint = painter(map, layer, (row) => rests[row]!, paintOf)
  const plates = letters(layer, paintOf)
  const waiting = new Set<number>()
  let frame = 0
  const flush = () => {
    frame = 0
    const change = plates.update(waiting)
    waiting.clear()
    if (change) idle.waitFor(source('letters').updateData(change))
  }
  const repaint = (rows: Iterable<number>) => {
    idle.touched()
    const once = [...rows]
    paint.repaint(once)
    for (const row of once) waiting.add(row)
    frame ||= requestAnimationFrame(flush)
  }
  repaint(layer.ids.keys())

  return {
    repaint,
    select(rows) {
      idle.touched()
      paint.select(rows)
    },
    hover: paint.hover,
    stop: () => cancelAnimationFrame(frame),
  }
}
