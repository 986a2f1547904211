/**
 * Where a scene of the example looks: whole rows in view, in the middle of what the panels leave free.
 *
 * Gives  the centre in WGS84 degrees and MapLibre's zoom for a window of 800 × 640 free pixels.
 */
import type { ParcelLayer } from '../../src/parcels/parcelLayer.ts'
import type { Camera } from '../../src/plan/types.ts'

/** Pixels for the land in the window that a camera's zoom speaks of. */
const FREE = [800, 640] as const
const TILE = 512

export function cameraOn(layer: ParcelLayer, rows: readonly number[]): Camera {
  const lon = rows.map((row) => layer.insidesLonLat[2 * row] as number)
  const lat = rows.map((row) => layer.insidesLonLat[2 * row + 1] as number)
  const [west, east] = [Math.min(...lon), Math.max(...lon)]
  const [south, north] = [mercator(Math.min(...lat)), mercator(Math.max(...lat))]
  const across = Math.max((east - west) / 360, 0.01 / 360)
  const up = Math.max(north - south, 0.01 / 360)
  const zoom = Math.min(Math.log2(FREE[0] / (across * TILE)), Math.log2(FREE[1] / (up * TILE))) - 0.15
  return {
    centre: [round((west + east) / 2, 5), round(unmercator((south + north) / 2), 5)],
    zoom: round(zoom, 2),
    bearing: 0,
    pitch: 0,
  }
}

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
const unmercator = (y: number): number => (Math.atan(Math.exp(y * 2 * Math.PI)) * 360) / Math.PI - 90
const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits
