import type { Box } from './paper.ts'
import { type Orientation, type Paper, paperSize } from './sheet.ts'

/** Room for coordinates around the map, and for the border around all, mm. */
const EDGE = 10
const GAP = 6

/** Size of the type in the margin against that of an A3, and the width of a column beside the map, mm. */
const BY_PAPER: Readonly<Record<Paper, { readonly k: number; readonly column: number }>> = {
  A4: { k: 0.84, column: 66 },
  A3: { k: 1, column: 86 },
  A2: { k: 1.15, column: 108 },
  A1: { k: 1.35, column: 130 },
}

export const typeSize = (paper: Paper): number => BY_PAPER[paper].k

export interface Layout {
  readonly page: { readonly width: number; readonly height: number }
  readonly k: number
  readonly map: Box
  /** Columns of the margin, left to right. */
  readonly columns: readonly Box[]
  /** Under the columns, where they are too few to hold the notes. */
  readonly band: Box | undefined
  /** Where the title block stands: a column of its own, or the foot of the only one. */
  readonly block: Box
}

/** How high the parts of a margin want to be at a width, mm. */
export interface Wanted {
  readonly block: (width: number) => number
  readonly notes: (width: number) => number
  readonly schedule: (width: number) => number
}

/** Where the map and the margin stand on a page. */
export function layoutOf(paper: Paper, orientation: Orientation, block: 'right' | 'bottom', wanted: Wanted): Layout {
  const page = paperSize(paper, orientation)
  const inner: Box = { x: EDGE, y: EDGE, width: page.width - 2 * EDGE, height: page.height - 2 * EDGE }
  return block === 'right' ? beside(page, paper, inner, wanted) : below(page, paper, inner, wanted)
}

function beside(page: Layout['page'], paper: Paper, inner: Box, wanted: Wanted): Layout {
  const { k, column: usual } = BY_PAPER[paper]
  // an A4 that lies across is too low for everything in a narrow column
  const column = paper === 'A4' && page.width > page.height ? 108 : usual
  const panel = { x: inner.x + inner.width - column, y: inner.y - 3, width: column + 3, height: inner.height + 6 }
  const foot = wanted.block(panel.width)
  return {
    page,
    k,
    map: { ...inner, width: inner.width - column - GAP },
    columns: [{ ...panel, height: panel.height - foot }],
    band: undefined,
    block: { ...panel, y: panel.y + panel.height - foot, height: foot },
  }
}

function below(page: Layout['page'], paper: Paper, inner: Box, wanted: Wanted): Layout {
  const { k } = BY_PAPER[paper]
  const left = inner.x - 3
  const across = inner.width + 6
  const count = across / (60 * k) >= 4 ? 3 : 2
  const blockWidth = Math.min(across / 2.2, Math.max(across / (count + 1), 88 * k))
  const rest = across - blockWidth
  const width = rest / count
  const bandHeight = count === 2 ? wanted.notes(rest - 6 * k) : 0
  const tallest = Math.max(wanted.schedule(width - 6 * k), count === 2 ? 0 : wanted.notes(width - 6 * k))
  const height = Math.min(inner.height * 0.48, Math.max(wanted.block(blockWidth), tallest + 3 * k + bandHeight))
  const y = inner.y + inner.height - height + 3
  const columns = Array.from(
    { length: count },
    (_, i): Box => ({ x: left + i * width, y, width, height: height - bandHeight }),
  )
  return {
    page,
    k,
    map: { ...inner, height: inner.height - height - GAP },
    columns,
    band: count === 2 ? { x: left, y: y + height - bandHeight, width: rest, height: bandHeight } : undefined,
    block: { x: left + rest, y, width: blockWidth, height },
  }
}

/** The scale, from a planner's usual ones, at which a box of the ground fits into the map; the smallest where none does. */
export function fittingScale(map: Pick<Box, 'width' | 'height'>, widthM: number, heightM: number): number {
  const needed = Math.max((widthM * 1000) / (map.width * 0.9), (heightM * 1000) / (map.height * 0.9))
  return USUAL.find((scale) => scale >= needed) ?? USUAL.at(-1)!
}

const USUAL = [500, 1000, 2000, 2500, 5000, 7500, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000]
