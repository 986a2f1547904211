/**
 * Plane geometry on the HK1980 Grid, metres in and metres out.
 *
 * The boolean operations are turf's, which work on plain coordinates and so are exact on a plane;
 * turf's buffers and areas are spherical and are not used.
 */
import { difference, featureCollection, intersect, multiPolygon, polygon, union } from '@turf/turf'
import type { Feature, MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from 'geojson'
import type { Polygon, Position, Ring } from './grid.ts'

type Surface = Feature<GeoPolygon | GeoMultiPolygon>

/** Signed area of a ring, m²; positive when anticlockwise. */
export const ringArea = (ring: Ring): number => {
  const [originX, originY] = ring[0] as Position
  let twice = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i] as Position
    const [bx, by] = ring[i + 1] as Position
    twice += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY)
  }
  return twice / 2
}

/** Area of a polygon, holes out, m². */
export const polygonArea = (shape: Polygon): number =>
  shape.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0)

export const totalArea = (shapes: readonly Polygon[]): number =>
  shapes.reduce((sum, shape) => sum + polygonArea(shape), 0)

export const perimeter = (ring: Ring): number => {
  let length = 0
  for (let i = 0; i + 1 < ring.length; i++) length += distance(ring[i] as Position, ring[i + 1] as Position)
  return length
}

const distance = (a: Position, b: Position): number => Math.hypot(a[0] - b[0], a[1] - b[1])

export const closed = (ring: Ring): Ring => {
  const first = ring[0] as Position
  const last = ring[ring.length - 1] as Position
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first]
}

export const centroid = (shape: Polygon): Position => {
  const ring = shape[0] as Ring
  const [originX, originY] = ring[0] as Position
  let x = 0
  let y = 0
  let twice = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i] as Position
    const [bx, by] = ring[i + 1] as Position
    const cross = (ax - originX) * (by - originY) - (bx - originX) * (ay - originY)
    x += cross * (ax + bx - 2 * originX)
    y += cross * (ay + by - 2 * originY)
    twice += cross
  }
  return [originX + x / (3 * twice), originY + y / (3 * twice)]
}

/** Scales about a point, so that an outline can take its published area. */
export const scaled = (shape: Polygon, factor: number, about: Position): Polygon =>
  shape.map((ring) =>
    ring.map(([x, y]): Position => [about[0] + (x - about[0]) * factor, about[1] + (y - about[1]) * factor]),
  )

/** Even-odd test against the outline and holes. */
export const contains = (shape: Polygon, [x, y]: Position): boolean => {
  let inside = false
  for (const ring of shape)
    for (let i = 0; i + 1 < ring.length; i++) {
      const [ax, ay] = ring[i] as Position
      const [bx, by] = ring[i + 1] as Position
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  return inside
}

/** Distance from a point to a polyline, m. */
const distanceToLine = (point: Position, line: Ring): number => {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i] as Position
    const b = line[i + 1] as Position
    const dx = b[0] - a[0]
    const dy = b[1] - a[1]
    const along = Math.max(0, Math.min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)))
    least = Math.min(least, Math.hypot(point[0] - a[0] - along * dx, point[1] - a[1] - along * dy))
  }
  return least
}

export const intersection = (a: readonly Polygon[], b: readonly Polygon[]): readonly Polygon[] =>
  a.length === 0 || b.length === 0
    ? []
    : patiently((nudge) => polygons(intersect(featureCollection([surface(a), surface(nudged(b, nudge))]))))

export const subtraction = (a: readonly Polygon[], b: readonly Polygon[]): readonly Polygon[] =>
  a.length === 0 || b.length === 0
    ? a
    : patiently((nudge) => polygons(difference(featureCollection([surface(a), surface(nudged(b, nudge))]))))

export const unionOf = (shapes: readonly Polygon[]): readonly Polygon[] =>
  shapes.length < 2
    ? shapes
    : patiently((nudge) =>
        polygons(union(featureCollection(shapes.map((shape, index) => surface(nudged([shape], nudge * (index + 1))))))),
      )

/** The clipper can lose its way where edges all but coincide; then the second shape is moved by a few millimetres. */
const patiently = <Result>(operation: (nudge: number) => Result): Result => {
  for (let attempt = 0; ; attempt++)
    try {
      return operation(attempt * 0.003)
    } catch (error) {
      if (attempt === 5) throw error
    }
}

const nudged = (shapes: readonly Polygon[], by: number): readonly Polygon[] =>
  by === 0 ? shapes : shapes.map((shape) => shape.map((ring) => ring.map(([x, y]): Position => [x + by, y - by * 0.7])))

/** A line made a strip of the given full width, mitred by octagons at its vertices. */
export const strip = (line: Ring, width: number): readonly Polygon[] => {
  const half = width / 2
  const pieces: Polygon[] = []
  for (let i = 0; i < line.length; i++) {
    const a = line[i] as Position
    pieces.push([octagon(a, half)])
    const b = line[i + 1]
    if (b === undefined || distance(a, b) === 0) continue
    const length = distance(a, b)
    const nx = (-(b[1] - a[1]) / length) * half
    const ny = ((b[0] - a[0]) / length) * half
    pieces.push([
      millimetres([
        [a[0] + nx, a[1] + ny],
        [a[0] - nx, a[1] - ny],
        [b[0] - nx, b[1] - ny],
        [b[0] + nx, b[1] + ny],
        [a[0] + nx, a[1] + ny],
      ]),
    ])
  }
  return unionOf(pieces)
}

/** The stretches of a line whose pieces come within a margin (m) of the box round some shapes. */
export const stretchesNear = (line: Ring, shapes: readonly Polygon[], margin: number): readonly Ring[] => {
  const [west, south, east, north] = boxRound(shapes.flatMap((shape) => shape[0] ?? []))
  const runs: Position[][] = []
  let open = false
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i] as Position, line[i + 1] as Position]
    const [w, s, e, n] = boxRound([a, b])
    const isNear = w < east + margin && e > west - margin && s < north + margin && n > south - margin
    if (isNear && open) runs[runs.length - 1]?.push(b)
    else if (isNear) runs.push([a, b])
    open = isNear
  }
  return runs
}

/** West, south, east, north. */
const boxRound = (line: Ring): readonly [number, number, number, number] => [
  Math.min(...line.map(([x]) => x)),
  Math.min(...line.map(([, y]) => y)),
  Math.max(...line.map(([x]) => x)),
  Math.max(...line.map(([, y]) => y)),
]

/** The polygon grown by a margin, m. */
export const grown = (shape: Polygon, margin: number): readonly Polygon[] =>
  unionOf([shape, ...shape.flatMap((ring) => strip(ring, margin * 2))])

/** The polygon shrunk by a margin, m. */
export const shrunk = (shape: Polygon, margin: number): readonly Polygon[] =>
  subtraction(
    [shape],
    shape.flatMap((ring) => strip(ring, margin * 2)),
  )

export const millimetres = (ring: Ring): Ring =>
  ring.map(([x, y]): Position => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000])

/** Douglas–Peucker on an open line or closed ring, tolerance in metres. */
export const simplified = (line: Ring, tolerance: number): Ring => {
  if (line.length < 3) return line
  const first = line[0] as Position
  const last = line[line.length - 1] as Position
  const isRing = first[0] === last[0] && first[1] === last[1]
  if (isRing) {
    let far = 1
    for (let i = 1; i < line.length - 1; i++)
      if (distance(line[i] as Position, first) > distance(line[far] as Position, first)) far = i
    return [...reduce(line.slice(0, far + 1), tolerance).slice(0, -1), ...reduce(line.slice(far), tolerance)]
  }
  return reduce(line, tolerance)
}

const reduce = (line: Ring, tolerance: number): Ring => {
  const first = line[0] as Position
  const last = line[line.length - 1] as Position
  let far = 0
  let most = 0
  for (let i = 1; i < line.length - 1; i++) {
    const away = distanceToLine(line[i] as Position, [first, last])
    if (away > most) {
      most = away
      far = i
    }
  }
  if (most <= tolerance) return [first, last]
  return [...reduce(line.slice(0, far + 1), tolerance).slice(0, -1), ...reduce(line.slice(far), tolerance)]
}

const octagon = ([x, y]: Position, radius: number): Ring => {
  const ring: Position[] = []
  for (let k = 0; k < 8; k++)
    ring.push([x + radius * Math.cos((k * Math.PI) / 4 + 0.3), y + radius * Math.sin((k * Math.PI) / 4 + 0.3)])
  return millimetres(closed(ring))
}

const surface = (shapes: readonly Polygon[]): Surface =>
  shapes.length === 1 ? polygon(mutable(shapes[0] as Polygon)) : multiPolygon(shapes.map(mutable))

const mutable = (shape: Polygon): [number, number][][] => shape.map((ring) => ring.map(([x, y]) => [x, y]))

const polygons = (found: Surface | null): readonly Polygon[] => {
  if (found === null) return []
  const parts = found.geometry.type === 'Polygon' ? [found.geometry.coordinates] : found.geometry.coordinates
  return parts
    .map((part) => part.map((ring) => millimetres(ring as unknown as Ring)))
    .filter((part) => polygonArea(part) > 0.5)
}
