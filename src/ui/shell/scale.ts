/** A round length on the ground and its length on screen. */
export interface ScaleLength {
  readonly metres: number
  readonly pixels: number
}

/** The longest of 1, 2 or 5 × 10ⁿ metres that fits in some pixels of the map. */
export function scaleLength(metresPerPixel: number, mostPixels: number): ScaleLength | undefined {
  if (!(metresPerPixel > 0) || !Number.isFinite(metresPerPixel)) return undefined
  const most = metresPerPixel * mostPixels
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1)
  return { metres, pixels: metres / metresPerPixel }
}
