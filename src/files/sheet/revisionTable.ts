import { sayIn } from './drawNames.ts'
import { INK } from './inks.ts'
import { line } from './paper.ts'
import type { Section, Style } from './section.ts'
import type { Revision } from './sheet.ts'
import { drawStack, type Stacked, stackedWords, stackHeight } from './stackedWords.ts'
import { text, typeOf } from './text.ts'

/** Columns of the table: what they say, and their part of its width. */
const COLUMNS = [
  ['sheet.rev', 0.1],
  ['sheet.date', 0.19],
  ['sheet.description', 0.3],
  ['sheet.drawn', 0.13],
  ['sheet.checked', 0.14],
  ['sheet.approved', 0.14],
] as const

/** The revisions of a sheet under one another; a row is as high as what is written in it, and two are always ruled. */
export function revisionTable({ k, say, languages }: Style, revisions: readonly Revision[]): Section {
  const top = 4.4 * k
  const room = (i: number, width: number) => COLUMNS[i]![1] * width - 1.7 * k
  const rows = (width: number): readonly (readonly Stacked[])[] => [
    COLUMNS.map(([key], i) =>
      stackedWords({ en: say(key, 'en'), zh: say(key, 'zh') }, languages, room(i, width), typeOf(1.55, k)),
    ),
    ...revisions.map(({ mark, date, description, drawn, checked, approved }) =>
      [mark, date, description, drawn, checked, approved].map((words, i) =>
        stackedWords({ en: words, zh: words }, languages, room(i, width), typeOf(1.8, k)),
      ),
    ),
    ...Array.from({ length: Math.max(0, 2 - revisions.length) }, () => []),
  ]
  const heightOf = (row: readonly Stacked[]) => Math.max(3.7 * k, ...row.map((one) => stackHeight(one) + 0.9 * k))
  return {
    heightAt: (width) => top + rows(width).reduce((sum, row) => sum + heightOf(row), 0),
    draw: ({ x, y, width, height }) => {
      const hair = { stroke: INK.hair, 'stroke-width': 0.1 }
      const xs = COLUMNS.map((_, i) => x + COLUMNS.slice(0, i).reduce((sum, [, part]) => sum + part, 0) * width)
      const parts = [
        text(x + 1.8 * k, y + 2.9 * k, sayIn(say, 'sheet.revisions', languages), {
          size: typeOf(1.6, k),
          fill: INK.ink2,
        }),
        ...xs.slice(1).map((at) => line(at, y + top, at, y + height, hair)),
      ]
      let at = y + top
      rows(width).forEach((row, i) => {
        row.forEach((words, column) => {
          const look = i === 0 ? { fill: INK.ink2 } : {}
          parts.push(drawStack(xs[column]! + 1.2 * k, at + 0.45 * k + words.size * 0.93, words, look))
        })
        at += heightOf(row)
        parts.push(line(x, at, x + width, at, hair))
      })
      return parts.join('')
    },
  }
}
