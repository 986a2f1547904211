import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import { jsonFault } from './jsonFault.ts'

/** A feature of the file, unchecked: where it stands and what it carries. */
interface FileFeature {
  readonly id: unknown
  readonly properties: Readonly<Record<string, unknown>> | undefined
  readonly geometry: unknown
}

export interface FeatureFile {
  /** `nm_plan` as found. */
  readonly planMember: unknown
  /** The legacy `crs` member as found. */
  readonly crsMember: unknown
  readonly count: number
  /** The feature at a place in the file, or undefined where something else stands. */
  readonly at: (index: number) => FileFeature | undefined
}

/**
 * The features of a GeoJSON text: a FeatureCollection, one Feature, or a bare geometry (a GeometryCollection counts as
 * many features as it has members).
 *
 * Refuses `refusal.file.json` with line and column, `.topojson`, `.esri-json`, `.json-list`, `.not-geojson`,
 *         `.no-features`.
 */
export function readFeatures(name: string, text: string): Result<FeatureFile, Message> {
  let root: unknown
  try {
    root = JSON.parse(text)
  } catch {
    return refuse(notJson(name, text))
  }
  if (!isRecord(root)) {
    const is = Array.isArray(root) ? 'json-list' : 'not-geojson'
    return refuse(message(`refusal.file.${is}`, { file: name, type: typeof root }))
  }
  const { type } = root
  const members = { planMember: root.nm_plan, crsMember: root.crs }
  if (type === 'FeatureCollection') {
    const { features } = root
    if (!Array.isArray(features)) return refuse(message('refusal.file.no-features', { file: name }))
    return ok({ ...members, count: features.length, at: (index) => featureOf(features[index]) })
  }
  if (type === 'Feature') return ok({ ...members, count: 1, at: () => featureOf(root) })
  if (type === 'GeometryCollection' && Array.isArray(root.geometries)) {
    const geometries: readonly unknown[] = root.geometries
    return ok({ ...members, count: geometries.length, at: (index) => bare(geometries[index]) })
  }
  if (typeof type === 'string' && GEOMETRY_TYPES.has(type)) return ok({ ...members, count: 1, at: () => bare(root) })
  return refuse(otherJson(name, root))
}

/** Whether a value of a file is an object with members. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const GEOMETRY_TYPES = new Set(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'])

function featureOf(value: unknown): FileFeature | undefined {
  if (!isRecord(value)) return undefined
  return {
    id: value.id,
    properties: isRecord(value.properties) ? value.properties : undefined,
    geometry: value.geometry,
  }
}

const bare = (geometry: unknown): FileFeature => ({ id: undefined, properties: undefined, geometry })

function notJson(name: string, text: string): Message {
  const fault = jsonFault(text)
  // Not JSON for a reason our own reading does not see (too deep, too long): still said, without a place.
  if (!fault) return message('refusal.file.too-large', { file: name })
  const { line, column, found } = fault
  if (column === 1 && line > 1 && found === '{' && /^\s*\{[^\n]*\}\s*$/m.test(text.slice(0, text.indexOf('\n') + 1)))
    return message('refusal.file.json-lines', { file: name })
  return found === ''
    ? message('refusal.file.json-end', { file: name, line, column })
    : message('refusal.file.json', { file: name, line, column, found })
}

function otherJson(name: string, root: Readonly<Record<string, unknown>>): Message {
  if (root.type === 'Topology') return message('refusal.file.topojson', { file: name })
  if (typeof root.geometryType === 'string' || Array.isArray(root.rings) || 'spatialReference' in root)
    return message('refusal.file.esri-json', { file: name })
  return typeof root.type === 'string'
    ? message('refusal.file.not-geojson.type', { file: name, type: root.type.slice(0, 40) })
    : message('refusal.file.not-geojson', { file: name })
}
