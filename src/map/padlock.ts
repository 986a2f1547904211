import type { MapPalette } from './palette.ts'
import { PLATE_HEIGHT, plate } from './plate.ts'

/** Image id of the plate that a locked parcel carries. */
export const PADLOCK = 'padlock'

const SIZE = PLATE_HEIGHT

/**
 * The padlock plate: as high as a letter plate, so that the two stand beside each other.
 *
 * Gives  undefined where the host has no canvas.
 */
export function padlockPlate(palette: MapPalette, pixelRatio: number): ImageData | undefined {
  return plate(SIZE, palette, pixelRatio, (pen) => {
    pen.strokeStyle = palette.plateInk
    pen.lineWidth = 1.4
    pen.beginPath()
    pen.arc(SIZE / 2, 6.6, 2.3, Math.PI, 0)
    pen.lineTo(SIZE / 2 + 2.3, 8.4)
    pen.moveTo(SIZE / 2 - 2.3, 6.6)
    pen.lineTo(SIZE / 2 - 2.3, 8.4)
    pen.stroke()
    pen.beginPath()
    pen.roundRect(SIZE / 2 - 3.6, 8, 7.2, 5.2, 1.2)
    pen.fillStyle = palette.plateInk
    pen.fill()
  })
}
