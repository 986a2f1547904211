import { rowAt } from '../../geometry/boxIndex.ts'
import { lonLatIndex } from '../../parcels/lonLatIndex.ts'
import type { ParcelLayer } from '../../parcels/parcelLayer.ts'

/**
 * Finds the row at a place, by the parcels' own geometry in degrees, as they are drawn: the same answer at any zoom, and
 * no renderer.
 *
 * Takes  WGS84 degrees, and how many metres the pointer may miss a parcel that is itself no larger than that.
 */
export type Picker = (lon: number, lat: number, reachM: number) => number | undefined

/** Metres of a degree of latitude, near enough to reach with a pointer. */
const METRES_PER_DEGREE = 111_320

/** Cost  the index is made at the first question: 40 ms for 100,000 rows. */
export function picker(layer: ParcelLayer): Picker {
  const inDegrees = { ...layer.shapes, grid: layer.shapes.lonLat }
  return (lon, lat, reachM) => {
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return undefined
    const { boxes, index } = lonLatIndex(layer)
    const exact = rowAt(index, inDegrees, lon, lat)
    if (exact !== undefined) return exact
    const high = reachM / METRES_PER_DEGREE
    const wide = high / Math.max(0.01, Math.cos((lat * Math.PI) / 180))
    const near = index.search(lon - wide, lat - high, lon + wide, lat + high)
    return nearestSmall(layer, boxes, near, { lon, lat, wide, high })
  }
}

interface Reach {
  readonly lon: number
  readonly lat: number
  /** Half the reach in degrees of longitude and of latitude. */
  readonly wide: number
  readonly high: number
}

/** A parcel too small to hit is taken by its neighbourhood; a larger one only by what it covers. */
function nearestSmall(
  { insidesLonLat }: ParcelLayer,
  boxes: Float64Array,
  rows: readonly number[],
  { lon, lat, wide, high }: Reach,
): number | undefined {
  let best: number | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const across = (boxes[row * 4 + 2]! - boxes[row * 4]!) / wide
    const upward = (boxes[row * 4 + 3]! - boxes[row * 4 + 1]!) / high
    if (Math.max(across, upward) > 2) continue
    const distance = Math.hypot((insidesLonLat[row * 2]! - lon) / wide, (insidesLonLat[row * 2 + 1]! - lat) / high)
    if (distance < bestDistance) {
      best = row
      bestDistance = distance
    }
  }
  return best
}
