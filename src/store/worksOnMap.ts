import { metresPerDegree } from '../geometry/strokes.ts'
import { memoLast } from '../lib/memo.ts'
import type { WorksCost } from '../measures/sharedWorks.ts'
import type { LonLat } from '../parcels/editShapes.ts'
import type { SharedWorks } from '../plan/types.ts'
import { sharedWorksOf } from './costing.ts'
import type { MapWorks } from './mapOverState.ts'
import type { State } from './state.ts'

/** Shared works of the shown scenario as the map draws them; those without a place and without parcels are not drawn. */
export const worksOnMapOf = memoLast(
  (state: State) => [sharedWorksOf(state), state.land.insidesLonLat],
  (state): readonly MapWorks[] =>
    sharedWorksOf(state).items.flatMap((item) => worksOnMap(item, state.land.insidesLonLat) ?? []),
)

/**
 * One of the shared works with its place and a line to each parcel it serves.
 *
 * Takes  inside points of rows, longitude and latitude interleaved in WGS84 degrees.
 * Gives  the place as it was set, else the middle of the inside points of the parcels served; lines end at the nearest
 *        point of it, and are stranded where the parcel is free and nobody is given it.
 */
export function worksOnMap({ works, shares }: WorksCost, insides: Float64Array): MapWorks | undefined {
  const served = shares.map(({ row, held }) => ({
    at: [insides[2 * row]!, insides[2 * row + 1]!] as const,
    stranded: held === 'unassigned',
  }))
  const stated = placeOf(works)
  const place = stated ?? middleOf(served.map(({ at }) => at))
  if (!place) return undefined
  return {
    name: works.name,
    place,
    assumed: stated === undefined,
    links: served.map(({ at, stranded }) => ({ from: nearestOn(place, at), to: at, stranded })),
  }
}

/** The place that was set; undefined where there is none, or a file has something else there. */
export function placeOf({ geometry }: Pick<SharedWorks, 'geometry'>): readonly LonLat[] | undefined {
  if (!geometry) return undefined
  const { type, coordinates } = geometry
  const corners =
    type === 'Point' ? [coordinates] : type === 'Polygon' && Array.isArray(coordinates) ? coordinates[0] : coordinates
  if (!Array.isArray(corners) || corners.length === 0 || !corners.every(isLonLat)) return undefined
  return corners.map(([lon, lat]: LonLat) => [lon, lat])
}

const isLonLat = (one: unknown): one is LonLat =>
  Array.isArray(one) && Number.isFinite(one[0]) && Number.isFinite(one[1])

function middleOf(points: readonly LonLat[]): readonly LonLat[] | undefined {
  if (points.length === 0) return undefined
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return [[mean(0), mean(1)]]
}

/** The point of a line that is nearest to a point, on the flat: near enough over a development area. */
function nearestOn(line: readonly LonLat[], [lon, lat]: LonLat): LonLat {
  const { x: perLon, y: perLat } = metresPerDegree(lat)
  let [nearest, least] = [line[0]!, Number.POSITIVE_INFINITY]
  for (let i = 0; i < line.length; i++) {
    const [a, b] = [line[i]!, line[i + 1] ?? line[i]!]
    const [dx, dy] = [(b[0] - a[0]) * perLon, (b[1] - a[1]) * perLat]
    const [px, py] = [(lon - a[0]) * perLon, (lat - a[1]) * perLat]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
    const squared = (px - t * dx) ** 2 + (py - t * dy) ** 2
    if (squared >= least) continue
    least = squared
    nearest = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
  }
  return nearest
}
