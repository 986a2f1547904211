import type PptxGenJS from 'pptxgenjs'
import type { Message } from '../lib/message.ts'
import type { Language } from '../locales/language.ts'
import type { Figure } from '../measures/figure.ts'
import { textWidth } from './sheet/text.ts'
import { cellText, headText } from './tables/cellText.ts'
import type { Row, Table } from './tables/table.ts'
import { unbroken } from './unbroken.ts'

/** A place on a slide, inches. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A table as it is written on one slide. */
export interface LaidTable {
  readonly head: readonly string[]
  readonly rows: readonly LaidRow[]
  readonly numbers: readonly boolean[]
  /** Of its columns, inches. */
  readonly widths: readonly number[]
  readonly fontSize: number
  /** As high as it will be, inches. */
  readonly height: number
}

interface LaidRow {
  readonly cells: readonly string[]
  readonly total: boolean
  /** What its cells show, for the notes of the slide, and what of it is not estimated. */
  readonly figures: readonly Figure[]
  readonly gaps: readonly Message[]
}

const POINTS = 72
/** Around the words of a cell, inches. */
const PAD = { x: 0.06, y: 0.03 }
/** Height of a line against its type: faces with Chinese characters stand further apart. */
const LEADING: Readonly<Record<Language, number>> = { en: 1.22, 'zh-Hant-HK': 1.48 }
/** Fonts differ from one computer to the next: words are taken to be so much wider than ours. */
const SAFE = 1.06

/**
 * A table laid out in a place: columns as wide as what is in them asks for, rows on as many slides as they need.
 *
 * Takes  the sizes its type may have, points, largest first: the largest at which it needs the fewest slides is taken.
 */
export function layTable(
  table: Table,
  language: Language,
  { w, h }: Pick<Place, 'w' | 'h'>,
  sizes: readonly number[],
): readonly LaidTable[] {
  const written = {
    head: table.columns.map((column) => headText(column, language)),
    rows: table.rows.map(({ cells, total, figuresIn, tooLow }: Row): LaidRow => {
      const gaps = table.columns.map(({ key }) => tooLow?.(key))
      return {
        cells: cells.map((cell, i) => `${gaps[i] ? '≥ ' : ''}${unbroken(cellText(cell, table.columns[i]!, language))}`),
        total: total === true,
        figures: table.columns.flatMap(({ key }) => figuresIn?.(key) ?? []),
        gaps: gaps.filter((gap) => gap !== undefined),
      }
    }),
    numbers: table.columns.map(({ form }) => form !== undefined),
  }
  const tried = sizes.map((fontSize) => {
    const widths = columnWidths(written.head, written.rows, w, fontSize)
    const heightOf = (cells: readonly string[]) =>
      (Math.max(1, ...cells.map((cell, at) => linesOf(cell, widths[at]! - 2 * PAD.x, fontSize))) *
        fontSize *
        LEADING[language]) /
        POINTS +
      2 * PAD.y
    const head = heightOf(written.head)
    const heights = written.rows.map(({ cells }) => heightOf(cells))
    return pagesOf(heights, h - head).map(
      ([from, end]): LaidTable => ({
        ...written,
        rows: written.rows.slice(from, end),
        widths,
        fontSize,
        height: head + sumOf(heights.slice(from, end)),
      }),
    )
  })
  const fewest = Math.min(...tried.map((pages) => pages.length))
  return tried.find((pages) => pages.length === fewest) ?? []
}

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Rows by slide, first and end: on as few slides as hold them, and about as much on each. */
function pagesOf(heights: readonly number[], room: number): readonly (readonly [number, number])[] {
  const fill = (limit: number) => {
    const pages: [number, number][] = [[0, 0]]
    let used = 0
    for (const [row, height] of heights.entries()) {
      if (used + height > limit && used > 0) {
        pages.push([row, row])
        used = 0
      }
      pages.at(-1)![1] = row + 1
      used += height
    }
    return pages
  }
  const fewest = fill(room)
  const even = fill(Math.min(room, sumOf(heights) / fewest.length + Math.max(0, ...heights) / 2))
  return even.length === fewest.length ? even : fewest
}

const inches = (words: string, fontSize: number): number => (textWidth(words, fontSize, 600) * SAFE) / POINTS

/** Words as short as this stand on one line, inches. */
const SHORT = 0.75

/** Each column wide enough for its longest word; what is left goes to those that would have longer lines. Heads may take two. */
function columnWidths(
  head: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
  width: number,
  fontSize: number,
): readonly number[] {
  const widest = (at: number, measure: (cell: string) => number) =>
    Math.max(0, ...rows.map(({ cells }) => measure(cells[at] ?? '')))
  const least = head.map((words, at) => {
    const word = (cell: string) => Math.max(longestWord(cell, fontSize), Math.min(SHORT, inches(cell, fontSize)))
    return Math.max(word(words), widest(at, word)) + 2 * PAD.x
  })
  const whole = head.map((words, at) => {
    const lines = widest(at, (cell) => inches(cell, fontSize))
    return Math.max(least[at]!, (inches(words, fontSize) / 2) * 1.15 + 2 * PAD.x, lines + 2 * PAD.x)
  })
  const room = width - sumOf(least)
  if (room <= 0) return least.map((one) => (one / sumOf(least)) * width)
  const wanted = whole.map((one, at) => one - least[at]!)
  const more = sumOf(wanted)
  if (more >= room) return least.map((one, at) => one + (room * wanted[at]!) / more)
  return whole.map((one) => one + (width - sumOf(whole)) * (one / sumOf(whole)))
}

/** Latin text breaks at spaces, Chinese anywhere. */
const longestWord = (cell: string, fontSize: number): number =>
  Math.max(0, ...cell.split(/\s|(?<=[\u2e80-\uffef])|(?=[\u2e80-\uffef])/).map((word) => inches(word, fontSize)))

/** Lines a text takes, a few more than it needs rather than one too few. */
const linesOf = (text: string, width: number, fontSize: number): number =>
  Math.max(1, Math.ceil((inches(text, fontSize) / width) * (text.includes(' ') ? 1.04 : 1) - 0.001))

interface TableLook {
  readonly fontFace: string
  readonly ink: string
  readonly quiet: string
  readonly rule: string
}

/** Puts a table onto a slide as the presentation's own. */
export function addTable(
  slide: PptxGenJS.Slide,
  { head, rows, numbers, widths, fontSize }: LaidTable,
  { x, y }: Pick<Place, 'x' | 'y'>,
  { fontFace, ink, quiet, rule }: TableLook,
): void {
  const none = { type: 'none' } as const
  const line = (pt: number, color: string) =>
    [none, none, { type: 'solid', pt, color }, none] as [
      PptxGenJS.BorderProps,
      PptxGenJS.BorderProps,
      PptxGenJS.BorderProps,
      PptxGenJS.BorderProps,
    ]
  const align = (at: number) => (numbers[at] ? ('right' as const) : ('left' as const))
  const top = head.map((text, at) => ({
    text,
    options: { bold: true, color: quiet, align: align(at), valign: 'bottom' as const, border: line(1, quiet) },
  }))
  const body = rows.map(({ cells, total }) =>
    cells.map((text, at) => ({
      text,
      options: { align: align(at), border: line(0.5, rule), ...(total ? { bold: true } : {}) },
    })),
  )
  slide.addTable([top, ...body], {
    x,
    y,
    w: sumOf(widths),
    colW: [...widths],
    fontFace,
    fontSize,
    color: ink,
    valign: 'middle',
    margin: [PAD.y, PAD.x, PAD.y, PAD.x],
  })
}
