import type { MapPalette } from './palette.ts'

/** Image id of the plate that a locked parcel carries. */
export const PADLOCK = 'padlock'

const SIZE = 17

/**
 * The padlock plate: as high as a letter plate, so that the two stand beside each other.
 *
 * Gives  undefined where the host has no canvas.
 */
export function padlockPlate(palette: MapPalette, pixelRatio: number): ImageData | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(SIZE * pixelRatio)
  canvas.height = Math.ceil(SIZE * pixelRatio)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return undefined
  pen.scale(pixelRatio, pixelRatio)
  pen.beginPath()
  pen.roundRect(0.5, 0.5, SIZE - 1, SIZE - 1, 3.5)
  pen.fillStyle = palette.plate
  pen.fill()
  pen.strokeStyle = palette.assignedLine
  pen.lineWidth = 0.8
  pen.stroke()
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
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}
