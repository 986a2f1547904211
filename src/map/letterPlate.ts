import type { MapPalette } from './palette.ts'

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
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * pixelRatio)
  canvas.height = Math.ceil(HEIGHT * pixelRatio)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return undefined
  pen.scale(pixelRatio, pixelRatio)
  pen.beginPath()
  pen.roundRect(0.5, 0.5, width - 1, HEIGHT - 1, 3.5)
  pen.fillStyle = palette.plate
  pen.fill()
  pen.strokeStyle = palette.assignedLine
  pen.lineWidth = 0.8
  pen.stroke()
  pen.fillStyle = palette.plateInk
  pen.font = `700 11px ${FAMILY}`
  pen.textAlign = 'center'
  pen.fillText(letter, width / 2, HEIGHT / 2 + capMiddle(pen))
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

const HEIGHT = 17
const FAMILY = '"Northlot semibold","Noto Sans HK",system-ui,sans-serif'

/** Half the height of a capital: the baseline that centres the letter. */
function capMiddle(pen: CanvasRenderingContext2D): number {
  const { actualBoundingBoxAscent: height } = pen.measureText('H')
  return height / 2
}
