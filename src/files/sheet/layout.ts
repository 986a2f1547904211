import type { Box } from './paper.ts'
import { type Orientation, type Paper, paperSize } from './sheet.ts'

/** Room for coordinates around the map, and for the border around all, mm. */
const EDGE = 10
const GAP = 6

/** Size of the type in the margin against that of an A3, and the width of a column of it, mm. */
const BY_PAPER: Readonly<Record<Paper, { readonly k: number; readonly column: number }>> = {
  A4: { k: 0.84, column: 66 },
  A3: { k: 1, column: 86 },
  A2: { k: 1.15, column: 108 },
  A1: { k: 1.35, column: 130 },
}

export interface Layout {
  readonly page: { readonly width: number; readonly height: number }
  readonly k: number
  readonly map: Box
  /** Columns of the margin, left to right; the last one ends with the title block. */
  readonly columns: readonly Box[]
}

/**
 * Where the map and the margin stand on a page.
 *
 * Takes  for a block at the bottom, how high the title block wants to be at a width.
 */
export function layoutOf(
  paper: Paper,
  orientation: Orientation,
  block: 'right' | 'bottom',
  blockHeight: (width: number) => number,
): Layout {
  const page = paperSize(paper, orientation)
  const { k, column } = BY_PAPER[paper]
  const inner: Box = { x: EDGE, y: EDGE, width: page.width - 2 * EDGE, height: page.height - 2 * EDGE }
  if (block === 'right') {
    const panel = { x: inner.x + inner.width - column, y: inner.y - 3, width: column + 3, height: inner.height + 6 }
    return { page, k, map: { ...inner, width: inner.width - column - GAP }, columns: [panel] }
  }
  const count = Math.max(2, Math.min(4, Math.floor(inner.width / (62 * k))))
  const last = Math.min(inner.width / 2, Math.max(inner.width / count, 92 * k))
  const height = Math.min(inner.height * 0.42, Math.max(76 * k, blockHeight(last)))
  const width = (inner.width - last) / (count - 1)
  const top = inner.y + inner.height - height + 3
  const columns = Array.from({ length: count }, (_, i): Box => {
    const isLast = i === count - 1
    return { x: inner.x - 3 + i * width, y: top, width: isLast ? last + 6 : width, height }
  })
  return { page, k, map: { ...inner, height: inner.height - height - GAP }, columns }
}

/** The scale, from a planner's usual ones, at which a box of the ground fits into the map; the smallest where none does. */
export function fittingScale(map: Pick<Box, 'width' | 'height'>, widthM: number, heightM: number): number {
  const needed = Math.max((widthM * 1000) / (map.width * 0.9), (heightM * 1000) / (map.height * 0.9))
  return USUAL.find((scale) => scale >= needed) ?? USUAL.at(-1)!
}

const USUAL = [500, 1000, 2000, 2500, 5000, 7500, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000]
