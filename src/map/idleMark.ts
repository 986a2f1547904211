import type { Map as MapLibreMap } from 'maplibre-gl'

/** Marks the region `data-map-idle="true"` while everything asked for is drawn and nothing moves. */
export interface IdleMark {
  /** Something is about to change on the screen. */
  touched(): void
  /** Data on their way to the renderer: not idle before they have landed. */
  waitFor(landing: Promise<unknown>): void
}

/** `idle` of MapLibre alone is not enough: it can fire before `setData` lands. */
export function idleMark(map: MapLibreMap, region: HTMLElement): IdleMark {
  let landing = 0
  const touched = () => {
    delete region.dataset.mapIdle
  }
  map.on('movestart', touched)
  map.on('dataloading', touched)
  map.on('webglcontextlost', touched)
  map.on('idle', () => {
    if (landing === 0) region.dataset.mapIdle = 'true'
  })
  return {
    touched,
    waitFor(promise) {
      landing++
      touched()
      const landed = () => {
        landing--
        map.triggerRepaint()
      }
      promise.then(landed, landed)
    },
  }
}
