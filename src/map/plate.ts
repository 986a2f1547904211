import type { MapPalette } from './palette.ts'

/** Height of every plate, CSS pixels: letters and padlocks stand beside each other. */
export const PLATE_HEIGHT = 17

/**
 * A white rounded plate with something drawn on it.
 *
 * Takes  its width in CSS pixels, what draws on it in those pixels, and the dashes of its edge.
 * Gives  undefined where the host has no canvas.
 */
export function plate(
  width: number,
  palette: MapPalette,
  pixelRatio: number,
  draw: (pen: CanvasRenderingContext2D) => void,
  dashes: readonly number[] = [],
): ImageData | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * pixelRatio)
  canvas.height = Math.ceil(PLATE_HEIGHT * pixelRatio)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return undefined
  pen.scale(pixelRatio, pixelRatio)
  pen.beginPath()
  pen.roundRect(0.5, 0.5, width - 1, PLATE_HEIGHT - 1, 3.5)
  pen.fillStyle = palette.plate
  pen.fill()
  pen.strokeStyle = palette.assignedLine
  pen.lineWidth = dashes.length > 0 ? 1.2 : 0.8
  pen.setLineDash([...dashes])
  pen.stroke()
  draw(pen)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}
