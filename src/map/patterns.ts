import type { Pattern } from '../plan/types.ts'
import type { MapPalette } from './palette.ts'

/** Patterns over a fill. `hatch` marks committed and reserved land, `locked` what a lock keeps; neither an assignee. */
export type PatternName = Exclude<Pattern, 'solid'> | 'hatch' | 'locked'

export const PATTERN_NAMES: readonly PatternName[] = ['diagonal', 'dots', 'rules', 'hatch', 'locked']

export interface PatternImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Side of a tile in image pixels, and how many of them make one CSS pixel. */
export const PATTERN_TILE = 20
export const PATTERN_RATIO = 4

/**
 * One tile of a pattern, transparent but for the marks: it is laid over the solid fill.
 *
 * Gives   a square of `PATTERN_TILE` pixels that repeats without a seam, four times finer than a CSS pixel so that
 *         MapLibre's doubling between two zoom levels stays crisp.
 */
export function patternImage(name: PatternName, palette: MapPalette): PatternImage {
  const size = PATTERN_TILE
  const pixels = new Uint8ClampedArray(size * size * 4)
  const [red, green, blue, alpha] = channels(markColour(name, palette))
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = (y * size + x) * 4
      pixels[at] = red
      pixels[at + 1] = green
      pixels[at + 2] = blue
      pixels[at + 3] = Math.round(255 * alpha * MARKS[name](x + 0.5, y + 0.5))
    }
  }
  return { width: size, height: size, data: pixels }
}

/** The colour of a pattern's marks. */
export const markColour = (name: PatternName, palette: MapPalette): string =>
  name === 'hatch' ? palette.parcelLine : name === 'locked' ? palette.locked : palette.pattern

/** How much of a pixel a mark covers, 0–1, at the middle of the pixel. */
const MARKS: Readonly<Record<PatternName, (x: number, y: number) => number>> = {
  diagonal: (x, y) => stripe((x + y) / Math.SQRT2, PATTERN_TILE / Math.SQRT2, 4.8),
  hatch: (x, y) => stripe((x - y + PATTERN_TILE) / Math.SQRT2, PATTERN_TILE / Math.SQRT2, 2.8),
  locked: (x, y) => stripe((x - y + PATTERN_TILE) / Math.SQRT2, PATTERN_TILE / Math.SQRT2, 3.4),
  rules: (_, y) => stripe(y, PATTERN_TILE, 6),
  dots: (x, y) =>
    dot(x, y, PATTERN_TILE / 4, PATTERN_TILE / 4) + dot(x, y, (PATTERN_TILE * 3) / 4, (PATTERN_TILE * 3) / 4),
}

function stripe(across: number, period: number, width: number): number {
  const fromMiddle = Math.abs((((across % period) + period) % period) - period / 2)
  return soft(width / 2 - fromMiddle)
}

const dot = (x: number, y: number, centreX: number, centreY: number): number =>
  soft(3.6 - Math.hypot(x - centreX, y - centreY))

/** A one-pixel soft edge. */
const soft = (inside: number): number => Math.min(1, Math.max(0, inside + 0.5))

/** Red, green, blue 0–255 and alpha 0–1 of `#rrggbb` or `rgba(r,g,b,a)`. */
export function channels(colour: string): readonly [number, number, number, number] {
  if (colour.startsWith('#')) {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    return [red!, green!, blue!, 1]
  }
  const [red, green, blue, alpha] = colour
    .slice(colour.indexOf('(') + 1, -1)
    .split(',')
    .map(Number)
  return [red!, green!, blue!, alpha ?? 1]
}
