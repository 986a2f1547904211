import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { isDead, liveRows, type ParcelLayer } from '../../parcels/parcelLayer.ts'
import type { ParcelPaint } from '../../store/ports.ts'
import type { IdleMark } from '../idleMark.ts'
import type { SourceName } from '../style.ts'
import { labelFeature, type ParcelFeature, parcelFeature } from './features.ts'
import { letters } from './letters.ts'
import { overlay } from './overlay.ts'
import { painter } from './painter.ts'
import { patternOf } from './rowState.ts'

/** One parcel layer in one mounted map. */
export interface ParcelsOnStage {
  /** The same parcels, some rows drawn anew or gone: only those are sent. */
  change(layer: ParcelLayer, rows: readonly number[]): void
  repaint(rows: Iterable<number>): void
  select(rows: ReadonlySet<number>): void
  hover(row: number | undefined): void
  outline(rows: ReadonlySet<number>): void
  /** Another layer takes over, or the map goes. */
  stop(): void
}

/**
 * Sends geometry to the renderer once; from then on colour changes by feature state, and patterns, letters and
 * outlines, which feature state cannot draw or would draw for every row, by small sources over the parcels.
 */
export function parcelsOnStage(
  map: MapLibreMap,
  { layer, paintOf }: { readonly layer: ParcelLayer; readonly paintOf: (row: number) => ParcelPaint },
  idle: IdleMark,
): ParcelsOnStage {
  const source = (name: SourceName) => map.getSource(name) as GeoJSONSource
  const over = (name: SourceName, featureOf: (row: number) => Feature | undefined) =>
    overlay(source(name), featureOf, (promise) => idle.waitFor(promise))

  const rows = liveRows(layer)
  const features: (ParcelFeature | undefined)[] = []
  for (const row of rows) features[row] = parcelFeature(layer, row)
  map.removeFeatureState({ source: 'parcels' })
  idle.waitFor(source('parcels').setData({ type: 'FeatureCollection', features: rows.map((row) => features[row]!) }))
  const labels: (Feature | undefined)[] = []
  for (const row of rows) labels[row] = labelFeature(layer, row)
  idle.waitFor(
    source('parcel-labels').setData({ type: 'FeatureCollection', features: rows.map((row) => labels[row]!) }),
  )
  let now = layer

  let selected: ReadonlySet<number> = new Set()
  let bundled: ReadonlySet<number> = new Set()
  let hovered: number | undefined
  const paint = painter(map, (row) => features[row]?.properties, paintOf)
  let waiting: ReturnType<typeof setTimeout> | undefined
  const plates = letters(() => now, paintOf, {
    after: (run) => {
      const done = new Promise<void>((drawn) => {
        waiting = setTimeout(() => {
          run()
          drawn()
        }, 200)
      })
      idle.waitFor(done)
    },
    touched: (moved) => lettered.update(moved),
  })
  const lettered = over('letters', (row) => plates.featureOf(row))
  const patterned = over('patterned', (row) => withPattern(features[row], patternOf(paintOf(row))))
  const outlined = over('selected', (row) => (selected.has(row) ? features[row] : undefined))
  const hatched = over('locked', (row) => (paintOf(row).locked ? features[row] : undefined))
  const padlocked = over('padlocks', (row) => (paintOf(row).locked ? labels[row] : undefined))
  const together = over('outlined', (row) => (bundled.has(row) ? features[row] : undefined))
  const pointed = over('hovered', (row) => (row === hovered ? features[row] : undefined))
  const repaint = (rows: Iterable<number>) => {
    const once = [...rows]
    idle.touched()
    paint(once)
    patterned.update(once)
    lettered.update(plates.update(once))
    hatched.update(once)
    padlocked.update(once)
  }
  repaint(rows)

  const change = (next: ParcelLayer, changed: readonly number[]) => {
    now = next
    const remove: number[] = []
    const add: { readonly parcels: Feature[]; readonly labels: Feature[] } = { parcels: [], labels: [] }
    for (const row of changed) {
      if (features[row]) remove.push(row)
      const feature = isDead(next, row) ? undefined : parcelFeature(next, row)
      const label = feature && labelFeature(next, row)
      features[row] = feature
      labels[row] = label
      if (feature) add.parcels.push(feature)
      if (label) add.labels.push(label)
    }
    idle.waitFor(source('parcels').updateData({ remove, add: add.parcels }))
    idle.waitFor(source('parcel-labels').updateData({ remove, add: add.labels }))
    repaint(changed)
    // plates and outlines are of the shapes as they were
    lettered.update(changed)
    outlined.update(changed.filter((row) => selected.has(row)))
    together.update(changed.filter((row) => bundled.has(row)))
  }

  return {
    change,
    repaint,
    select(rows) {
      const changed = [...selected].filter((row) => !rows.has(row))
      for (const row of rows) if (!selected.has(row)) changed.push(row)
      selected = new Set(rows)
      outlined.update(changed)
    },
    outline(rows) {
      const changed = [...bundled, ...rows]
      bundled = rows
      together.update(changed)
    },
    hover(row) {
      const changed = [hovered, row].filter((one) => one !== undefined)
      if (hovered !== row) pointed.update(changed)
      hovered = row
    },
    stop() {
      clearTimeout(waiting)
      for (const one of [lettered, patterned, outlined, pointed, hatched, padlocked, together]) one.stop()
    },
  }
}

const withPattern = (feature: ParcelFeature | undefined, pattern: string | undefined): Feature | undefined =>
  feature && pattern ? { ...feature, properties: { pattern } } : undefined
