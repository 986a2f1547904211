import type { FitBoundsOptions, Map as MapLibreMap, PaddingOptions } from 'maplibre-gl'

/** [west, south, east, north] in WGS84 degrees. */
export type GeoBox = readonly [number, number, number, number]

/** Pixels of the map that floating panels cover, by side. */
export interface MapPadding {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The development areas, from Lau Fau Shan to the New Territories North New Town. */
export const FIRST_VIEW: GeoBox = [113.93, 22.4, 114.2, 22.56]
/** As far as the camera may go. */
export const FURTHEST: [number, number, number, number] = [113.2, 21.9, 115, 23.1]
export const ZOOM = { least: 8, most: 19, mostByFit: 17 } as const

const MOTION_MS = 280

/** `cubic-bezier(.2, 0, 0, 1)` of the design, near enough: quick away, long to rest. */
export const ease = (t: number): number => 1 - (1 - t) ** 3

export const motion = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOTION_MS)

/** How `fit` moves: inside what the panels leave free, never closer than a street block. */
export const fitOptions = (map: MapLibreMap, padding: MapPadding, duration = motion()): FitBoundsOptions => ({
  padding: roomFor(padding, map.getContainer().clientWidth, map.getContainer().clientHeight),
  maxZoom: ZOOM.mostByFit,
  bearing: map.getBearing(),
  linear: true,
  duration,
  easing: ease,
})

export const boundsOf = ([west, south, east, north]: GeoBox): [[number, number], [number, number]] => [
  [west, south],
  [east, north],
]

/**
 * Padding with a margin, made smaller where panels would leave less than two fifths of the map.
 *
 * MapLibre refuses to fit when padding leaves no room, which happens on a phone.
 */
export function roomFor(padding: MapPadding, width: number, height: number): PaddingOptions {
  const across = Math.min(1, (width * 0.6) / Math.max(1, padding.left + padding.right + 2 * MARGIN))
  const down = Math.min(1, (height * 0.6) / Math.max(1, padding.top + padding.bottom + 2 * MARGIN))
  return {
    left: (padding.left + MARGIN) * across,
    right: (padding.right + MARGIN) * across,
    top: (padding.top + MARGIN) * down,
    bottom: (padding.bottom + MARGIN) * down,
  }
}

const MARGIN = 24

/** The free part of a map window that a camera's zoom speaks of, pixels. */
const REFERENCE = { width: 800, height: 640 }

/** By how many zoom levels a map shows the same ground larger than the reference window, inside what panels leave free. */
export function zoomOver(padding: MapPadding, { width, height }: { width: number; height: number }): number {
  const across = Math.max(120, width - padding.left - padding.right) / REFERENCE.width
  const down = Math.max(120, height - padding.top - padding.bottom) / REFERENCE.height
  return Math.log2(Math.min(across, down))
}

/** Metres on the ground of one CSS pixel at zoom 0, at 22.45° north: what label sizes are worked out with. */
export const METRES_PER_PIXEL_AT_0 = 72_330

const EARTH_CIRCUMFERENCE_M = 40_075_016.686

/** Metres on the ground of one CSS pixel at a latitude and zoom; MapLibre's world is 512 px wide at zoom 0. */
export const metresPerPixel = (latitude: number, zoom: number): number =>
  (EARTH_CIRCUMFERENCE_M * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom)
