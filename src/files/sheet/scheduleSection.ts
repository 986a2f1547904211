import type { LocalText } from '../../lib/message.ts'
import { inLanguages, sayIn } from './drawNames.ts'
import { INK } from './inks.ts'
import { line } from './paper.ts'
import { type DrawnRow, numberColumns, type RowPlace, scheduleHead, scheduleRow } from './scheduleRows.ts'
import type { Section, Style } from './section.ts'
import type { SheetContent } from './sheet.ts'
import { drawCentred, drawStack, stackedWords, stackHeight } from './stackedWords.ts'
import { paragraph, text, typeOf, wrapped } from './text.ts'

export type ScheduleFacts = Pick<SheetContent, 'schedule' | 'scenario' | 'statedAreas' | 'costRange'>

/** The schedule of areas beside the map: assignees that hold land, the balance, and the sum. What finds no room is counted. */
export function scheduleSection(
  style: Style,
  { schedule, scenario, statedAreas, costRange }: ScheduleFacts,
  outside: readonly string[] = [],
): Section {
  const { k, say, languages } = style
  const word = (key: string, params?: Readonly<Record<string, string | number>>) => sayIn(say, key, languages, params)
  const assignees = schedule.filter(({ kind, parcels }) => kind === 'assignee' && parcels > 0)
  const balance = schedule.filter(({ kind }) => kind !== 'assignee')
  const notes = [
    word(statedAreas ? 'sheet.scheduleNoteStated' : 'sheet.scheduleNote'),
    ...(costRange ? [inLanguages(costRange, languages)] : []),
    // room for it is kept before it is known who is on the sheet
    outside.length > 0 ? word('sheet.outsideSheet', { letters: outside.join(', ') }) : '–',
  ]
  const noteSize = typeOf(1.75, k)
  /** Everything at a width, before it is known how high the box is. */
  const laid = (width: number) => {
    const place: RowPlace = { style, columns: numberColumns(width, k) }
    const of = stackedWords(scenario, languages, width, typeOf(2.2, k))
    const head = scheduleHead(place)
    const rows = (lines: typeof schedule) => lines.map((one) => scheduleRow(place, one))
    const more = (count: number) => {
      const params = { count }
      const words: LocalText = { en: say('sheet.more', 'en', params), zh: say('sheet.more', 'zh', params) }
      return stackedWords(words, languages, width - 7 * k, typeOf(1.9, k))
    }
    const noteLines = notes.flatMap((one) => wrapped(one, width, noteSize))
    return {
      of,
      head,
      named: rows(assignees),
      balance: rows(balance),
      more,
      noteLines,
      top: 6.4 * k + stackHeight(of) + head.height,
      foot: noteLines.length * noteSize * 1.32,
    }
  }
  const moreHeight = ({ more, named }: ReturnType<typeof laid>) =>
    Math.max(4.7 * k, stackHeight(more(named.length)) + 0.9)
  return {
    leastAt: (width) => {
      const all = laid(width)
      return all.top + moreHeight(all) + heightOf(all.balance) + all.foot + 2
    },
    heightAt: (width) => {
      const all = laid(width)
      return all.top + heightOf(all.named) + heightOf(all.balance) + all.foot + 3
    },
    draw: (box) => {
      const all = laid(box.width)
      const { of, head, named, balance: last, more, noteLines, top, foot } = all
      const room = box.height - top - heightOf(last) - foot - 2
      const high = moreHeight(all)
      const shown = heightOf(named) <= room ? named : fitting(named, room - high)
      const left = named.length - shown.length
      const parts = [
        text(box.x, box.y + 4.6 * k, word('sheet.schedule'), { size: 2.7 * k, weight: 640 }),
        drawStack(box.x, box.y + 6.2 * k + of.size * 0.93, of, { fill: INK.ink2 }),
        head.draw(box.x, box.y + top - head.height),
      ]
      let y = box.y + top
      const write = ({ height, draw }: DrawnRow) => {
        parts.push(draw(box.x, y))
        y += height
        parts.push(line(box.x, y, box.x + box.width, y, { stroke: INK.hair, 'stroke-width': 0.1 }))
      }
      shown.forEach(write)
      if (left > 0) {
        parts.push(drawCentred(box.x + 6.5 * k, y, high, more(left), { italic: true }))
        y += high
      }
      last.forEach(write)
      parts.push(
        paragraph(box.x, y + 1.3 * k + noteSize, outside.length > 0 ? noteLines : noteLines.slice(0, -1), {
          size: noteSize,
          fill: INK.ink2,
        }).svg,
      )
      return parts.join('')
    },
  }
}

const heightOf = (rows: readonly DrawnRow[]): number => rows.reduce((sum, { height }) => sum + height, 0)

/** The first rows that fit into a height. */
function fitting(rows: readonly DrawnRow[], room: number): readonly DrawnRow[] {
  let used = 0
  return rows.filter(({ height }) => {
    used += height
    return used <= room
  })
}
