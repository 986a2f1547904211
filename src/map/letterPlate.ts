import type { MapPalette } from './palette.ts'
import { PLATE_HEIGHT, plate } from './plate.ts'

/** Image ids of letter plates begin so; the letter follows. */
export const PLATE = 'plate-'

/**
 * The plate of a letter: white, rounded, 16 px high, wider for two characters.
 *
 * Drawn on a canvas with the page's own type, sharper at this size than a letter from MapLibre's distance fields.
 * Gives  undefined where the host has no canvas.
 */
export function letterPlate(letter: string, palette: MapPalette, pixelRatio: number): ImageData | undefined {
  const width = letter.length > 1 ? 23 : 17
  return plate(width, palette, pixelRatio, (pen) => {
    pen.fillStyle = palette.plateInk
    pen.font = `700 11px ${FAMILY}`
    pen.textAlign = 'center'
    pen.fillText(letter, width / 2, PLATE_HEIGHT / 2 + capMiddle(pen))
  })
}

const FAMILY = '"Northlot semibold","Noto Sans HK",system-ui,sans-serif'

/** Half the height of a capital: the baseline that centres the letter. */
function capMiddle(pen: CanvasRenderingContext2D): number {
  const { actualBoundingBoxAscent: height } = pen.measureText('H')
  return height / 2
}
