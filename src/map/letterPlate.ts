import type { MapPalette } from './palette.ts'
import { PLATE_HEIGHT, plate } from './plate.ts'

/** Image ids of letter plates begin so; the letter follows. */
export const PLATE = 'plate-'

/** Before the letter of who holds a parcel only in another scenario: its plate has a dashed edge. */
export const GHOST = '~'

/**
 * The plate of a letter: white, rounded, 16 px high, wider for two characters and for "X→Y".
 *
 * Drawn on a canvas with the page's own type, sharper at this size than a letter from MapLibre's distance fields.
 * Gives  undefined where the host has no canvas.
 */
export function letterPlate(id: string, palette: MapPalette, pixelRatio: number): ImageData | undefined {
  const ghost = id.startsWith(GHOST)
  const letter = ghost ? id.slice(GHOST.length) : id
  const width = 11 + 6 * letter.length + (letter.includes('→') ? 6 : 0)
  const edge = ghost ? [2.5, 2] : []
  const draw = (pen: CanvasRenderingContext2D) => {
    pen.fillStyle = palette.plateInk
    pen.font = `700 11px ${FAMILY}`
    pen.textAlign = 'center'
    pen.fillText(letter, width / 2, PLATE_HEIGHT / 2 + capMiddle(pen))
  }
  return plate(width, palette, pixelRatio, draw, edge)
}

const FAMILY = '"Northlot semibold","Noto Sans HK",system-ui,sans-serif'

/** Half the height of a capital: the baseline that centres the letter. */
function capMiddle(pen: CanvasRenderingContext2D): number {
  const { actualBoundingBoxAscent: height } = pen.measureText('H')
  return height / 2
}
