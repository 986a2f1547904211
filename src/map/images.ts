import type { Map as MapLibreMap } from 'maplibre-gl'
import { LATIN_FAMILIES } from './fontStacks.ts'
import { letterPlate, PLATE } from './letterPlate.ts'
import { PADLOCK, padlockPlate } from './padlock.ts'
import type { MapPalette } from './palette.ts'
import { PATTERN_NAMES, PATTERN_RATIO, patternImage } from './patterns.ts'

/** Patterns now, letter plates as letters come up. */
export function addImages(map: MapLibreMap, palette: MapPalette): void {
  for (const name of PATTERN_NAMES) {
    if (!map.hasImage(name)) map.addImage(name, patternImage(name, palette), { pixelRatio: PATTERN_RATIO })
  }
  const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio))
  map.setMissingStyleImageResolver(async (id) => {
    if (id === PADLOCK) {
      const plate = padlockPlate(palette, pixelRatio)
      if (plate && !map.hasImage(id)) map.addImage(id, plate, { pixelRatio })
    }
    if (!id.startsWith(PLATE)) return
    await document.fonts.load(`600 11px "${LATIN_FAMILIES[1]}"`)
    const image = letterPlate(id.slice(PLATE.length), palette, pixelRatio)
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio })
  })
}
