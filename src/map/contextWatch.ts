import type { Map as MapLibreMap } from 'maplibre-gl'

/** A lost context mostly comes back by itself; only one that stays away is a failure. */
export function watchContext(map: MapLibreMap, failed: () => void, lost: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  map.on('webglcontextlost', () => {
    lost()
    clearTimeout(waiting)
    waiting = setTimeout(failed, PATIENCE_MS)
  })
  map.on('webglcontextrestored', () => clearTimeout(waiting))
  map.on('remove', () => clearTimeout(waiting))
}

const PATIENCE_MS = 3000
