import { shapesBuilder } from '../geometry/shapesBuilder.ts'
import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import { decideCrs } from './coordinateSystem.ts'
import type { Network, NetworkFeature, NetworkKind } from './network.ts'
import { isRecord, readFeatures } from './readFeatures.ts'
import { idText } from './rowIds.ts'
import { sniff } from './sniff.ts'
import { placed } from './universityTown.ts'

/**
 * The transport network of `public/data/network.geojson`, or of a file like it.
 *
 * Takes   GeoJSON points and lines; per feature `kind`, `name_en`, `name_zh`, `status`, `opening_year`, `trunk`,
 *         `underground`, `accuracy_m`, `source`, `as_of`. Other kinds and other geometry are passed over.
 * Refuses as `readFeatures` does; `refusal.file.network` where a feature taken has no position that can be read.
 */
export function loadNetwork(bytes: Uint8Array, name = 'network.geojson'): Result<Network, Message> {
  const text = sniff(name, bytes)
  if (!text.ok) return text
  const file = readFeatures(name, text.value)
  if (!file.ok) return file
  const builder = shapesBuilder()
  const features: NetworkFeature[] = []
  for (let i = 0; i < file.value.count; i++) {
    const feature = file.value.at(i)
    const properties = feature?.properties ?? {}
    const kind = KINDS.find((one) => one === properties.kind)
    if (!kind) continue
    const id = idText(feature?.id) ?? `#${i + 1}`
    const positions = positionsOf(feature?.geometry)
    if (!positions) return refuse(message('refusal.file.network', { file: name, feature: id }))
    for (const [lon, lat] of positions) builder.addVertex(lon, lat)
    builder.endRing()
    builder.endPart()
    builder.endRow()
    features.push(featureOf(id, kind, properties))
  }
  const flat = builder.finish()
  return ok({ features, shapes: placed(flat, decideCrs(flat, undefined).crs) })
}

const KINDS: readonly NetworkKind[] = ['rail', 'station', 'highway', 'road', 'boundary-control-point', 'university']
const STATUSES: readonly NetworkFeature['status'][] = ['existing', 'under construction', 'planned']

type Position = readonly [number, number]

/** The vertices of a line, or a point twice; undefined for anything else. */
function positionsOf(geometry: unknown): readonly Position[] | undefined {
  if (!isRecord(geometry)) return undefined
  const { type, coordinates } = geometry
  if (type === 'Point') return isPosition(coordinates) ? [coordinates, coordinates] : undefined
  if (type !== 'LineString' || !Array.isArray(coordinates) || coordinates.length < 2) return undefined
  return coordinates.every(isPosition) ? coordinates : undefined
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])

function featureOf(id: string, kind: NetworkKind, properties: Readonly<Record<string, unknown>>): NetworkFeature {
  const { name_en, name_zh, status, opening_year, trunk, underground, accuracy_m, source, as_of } = properties
  const en = typeof name_en === 'string' ? name_en : id
  return {
    id,
    kind,
    name: { en, zh: typeof name_zh === 'string' ? name_zh : en },
    status: STATUSES.find((one) => one === status) ?? 'existing',
    ...(typeof opening_year === 'number' && { openingYear: opening_year }),
    trunk: trunk === true,
    underground: underground === true,
    accuracyM: typeof accuracy_m === 'number' ? accuracy_m : 0,
    source: typeof source === 'string' ? source : '',
    asOf: typeof as_of === 'string' ? as_of : '',
  }
}
