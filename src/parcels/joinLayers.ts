import { concatShapes } from '../geometry/takeRows.ts'
import type { Finding } from '../lib/finding.ts'
import { message } from '../lib/message.ts'
import { mapFields, NUMBER_FIELDS, TEXT_FIELDS, textColumn } from './fields.ts'
import { type NumberField, type ParcelLayer, textAt } from './parcelLayer.ts'
import { uniqueIds } from './rowIds.ts'

/**
 * Several layers as one: rows one after another, in the order of the layers.
 *
 * Takes  layers measured against the same University Town sites.
 * Gives  ids unique over all: a later one of the same text gets `~2`, `~3`, with a finding; the findings of each layer
 *        follow its ids. One layer comes back as it is. Where layers stand in different systems, `crs` is `EPSG:4326`.
 */
export function joinLayers(layers: readonly ParcelLayer[], name = layers[0]?.name ?? ''): ParcelLayer {
  const [only] = layers
  if (only && layers.length === 1) return only
  const { ids, renamed } = uniqueIds(layers.flatMap((layer) => layer.ids))
  const files = layers.flatMap((layer) => Array.from({ length: layer.rows }, () => layer.name))
  return {
    ...concatLayers(layers),
    name,
    ids,
    findings: [
      ...renamedFindings(layers, ids),
      ...renamed.map(({ row, wanted, given }): Finding => {
        const params = { parcel: wanted, given, file: files[row]! }
        return {
          code: 'duplicate-id',
          severity: 'look',
          parcels: [given],
          message: message('finding.duplicate-id.joined', params),
        }
      }),
    ],
  }
}

/** Layers one after another as they are: ids and findings too. Named after the first. */
export function concatLayers(layers: readonly ParcelLayer[]): ParcelLayer {
  const places = layers.flatMap((layer) => Array.from({ length: layer.rows }, (_, row) => ({ layer, row })))
  const systems = new Set(layers.map((layer) => layer.crs))
  return {
    name: layers[0]?.name ?? '',
    rows: places.length,
    ids: layers.flatMap((layer) => layer.ids),
    shapes: concatShapes(layers.map((layer) => layer.shapes)),
    boxes: concatFloats(layers.map((layer) => layer.boxes)),
    insides: concatFloats(layers.map((layer) => layer.insides)),
    insidesLonLat: concatFloats(layers.map((layer) => layer.insidesLonLat)),
    siteAreaM2: concatFloats(layers.map((layer) => layer.siteAreaM2)),
    perimeterM: concatFloats(layers.map((layer) => layer.perimeterM)),
    siteDistancesM: concatFloats(layers.map((layer) => layer.siteDistancesM)),
    areaMethod: Uint8Array.from(layers.flatMap((layer) => [...layer.areaMethod])),
    numbers: mapFields(Object.keys(NUMBER_FIELDS) as NumberField[], (field) =>
      concatFloats(layers.map((layer) => layer.numbers[field])),
    ),
    texts: mapFields(TEXT_FIELDS, (field) =>
      textColumn(places.length, (i) => textAt(places[i]!.layer, field, places[i]!.row)),
    ),
    ...(layers.some(({ oldSchedule }) => oldSchedule) && {
      oldSchedule: Uint8Array.from(places, ({ layer, row }) => layer.oldSchedule?.[row] ?? 0),
    }),
    crs: systems.size === 1 ? [...systems][0]! : 'EPSG:4326',
    findings: layers.flatMap((layer) => layer.findings),
  }
}

/** Findings of the layers, about their parcels as they are now called; ids of features left out stay as they are. */
function renamedFindings(layers: readonly ParcelLayer[], ids: readonly string[]): readonly Finding[] {
  let first = 0
  return layers.flatMap((layer) => {
    const now = new Map(layer.ids.map((id, row) => [id, ids[first + row]!]))
    first += layer.rows
    return layer.findings.map((finding) => ({ ...finding, parcels: finding.parcels.map((id) => now.get(id) ?? id) }))
  })
}

function concatFloats(columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.reduce((sum, column) => sum + column.length, 0))
  let at = 0
  for (const column of columns) {
    all.set(column, at)
    at += column.length
  }
  return all
}
