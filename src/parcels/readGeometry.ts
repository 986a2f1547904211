import type { ShapesBuilder } from '../geometry/shapesBuilder.ts'
import { type Message, message } from '../lib/message.ts'
import { isRecord } from './readFeatures.ts'

/** What a geometry turned out to hold; `fault` says why its polygons cannot be read. */
export interface GeometryReading {
  readonly polygons: number
  readonly points: number
  readonly lines: number
  readonly unclosedRings: number
  readonly fault?: GeometryFault
}

export interface GeometryFault {
  readonly code: 'empty-geometry' | 'bad-coordinates'
  /** Words for what was found. */
  readonly found: Message
}

/**
 * Writes the polygons of a geometry into the builder, as parts of the row in hand; the caller ends or drops the row.
 *
 * Takes  any GeoJSON geometry, unchecked. Heights and further numbers of a position are passed over; open rings closed.
 */
export function readGeometry(builder: ShapesBuilder, geometry: unknown): GeometryReading {
  const seen = { polygons: 0, points: 0, lines: 0, unclosedRings: 0 }
  const fault = read(geometry, 0)
  return fault ? { ...seen, fault } : seen

  function read(value: unknown, depth: number): GeometryFault | undefined {
    if (!isRecord(value) || depth > DEEPEST) return empty(value === null || value === undefined ? 'null' : 'other')
    const { type, coordinates } = value
    if (type === 'Polygon') return readPart(coordinates)
    if (type === 'MultiPolygon') return readAll(coordinates, readPart)
    if (type === 'GeometryCollection') return readAll(value.geometries, (member) => read(member, depth + 1))
    if (type === 'Point' || type === 'MultiPoint') seen.points++
    else if (type === 'LineString' || type === 'MultiLineString') seen.lines++
    else return empty('type', typeof type === 'string' ? type.slice(0, 40) : '')
    return undefined
  }

  function readAll(values: unknown, one: (value: unknown) => GeometryFault | undefined): GeometryFault | undefined {
    if (!Array.isArray(values) || values.length === 0) return empty('none')
    for (const value of values) {
      const fault = one(value)
      if (fault) return fault
    }
    return undefined
  }

  function readPart(rings: unknown): GeometryFault | undefined {
    seen.polygons++
    if (!Array.isArray(rings) || rings.length === 0) return empty('none')
    for (let i = 0; i < rings.length; i++) {
      const fault = readRing(rings[i], i + 1)
      if (fault) return fault
    }
    builder.endPart()
    return undefined
  }

  function readRing(ring: unknown, number: number): GeometryFault | undefined {
    if (!Array.isArray(ring)) return badRing(number, 0)
    for (let i = 0; i < ring.length; i++) {
      const position: unknown = ring[i]
      if (!isPosition(position)) return badPosition(number, i + 1, position)
      builder.addVertex(position[0], position[1])
    }
    const first: unknown = ring[0]
    const last: unknown = ring.at(-1)
    const closed = isPosition(first) && isPosition(last) && first[0] === last[0] && first[1] === last[1]
    if (ring.length + (closed ? 0 : 1) < 4) return badRing(number, ring.length)
    if (!closed && isPosition(first)) {
      builder.addVertex(first[0], first[1])
      seen.unclosedRings++
    }
    builder.endRing()
    return undefined
  }
}

/** Collections in collections, far beyond what anybody draws. */
const DEEPEST = 8

const isPosition = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])

const empty = (what: 'null' | 'none' | 'type' | 'other', type?: string): GeometryFault => ({
  code: 'empty-geometry',
  found: message(`finding.geometry.${what}`, type === undefined ? undefined : { type }),
})

const badRing = (ring: number, positions: number): GeometryFault => ({
  code: 'bad-coordinates',
  found: message('finding.geometry.short-ring', { ring, positions }),
})

const badPosition = (ring: number, position: number, value: unknown): GeometryFault => ({
  code: 'bad-coordinates',
  found: message('finding.geometry.position', { ring, position, value: textOf(value) }),
})

/** What stands in the file, shortened; an unheard-of nesting costs no more than its first letters. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.slice(0, 3).map(scalarText).join(', ')}${value.length > 3 ? ', …' : ''}]`
  return scalarText(value)
}

function scalarText(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 20)}"`
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  return String(value)
}
