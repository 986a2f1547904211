import type { Scene } from '../../plan/types.ts'
import type { State } from '../../store/state.ts'

/** What a slide looks at: the window that its zoom speaks of, [west, south, east, north] in degrees. */
function boxOf({ camera: { centre, zoom } }: Scene): readonly [number, number, number, number] {
  const perPixel = 360 / (512 * 2 ** zoom)
  const [lon, lat] = centre
  const across = 400 * perPixel
  const down = 320 * perPixel * Math.cos((lat * Math.PI) / 180)
  return [lon - across, lat - down, lon + across, lat + down]
}

/** Whether a row stands where a slide looks. */
export function isSeenBy(scene: Scene): (land: State['land'], row: number) => boolean {
  const [west, south, east, north] = boxOf(scene)
  return ({ insidesLonLat }, row) => {
    const lon = insidesLonLat[2 * row]!
    const lat = insidesLonLat[2 * row + 1]!
    return lon >= west && lon <= east && lat >= south && lat <= north
  }
}
