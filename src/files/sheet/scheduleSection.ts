import { inLanguages, sayIn } from './drawNames.ts'
import { INK } from './inks.ts'
import { swatchOf } from './legend.ts'
import { line, rect } from './paper.ts'
import type { Section, Style } from './section.ts'
import type { ScheduleLine, SheetContent } from './sheet.ts'
import { fitted, paragraph, text, textWidth, wrapped } from './text.ts'

export type ScheduleFacts = Pick<SheetContent, 'schedule' | 'scenario' | 'statedAreas' | 'costRange'>

/** The schedule of areas beside the map: assignees that hold land, the balance, and the sum. What finds no room is counted. */
export function scheduleSection(
  style: Style,
  { schedule, scenario, statedAreas, costRange }: ScheduleFacts,
  outside: readonly string[] = [],
): Section {
  const { k, say, languages } = style
  const word = (key: string, params?: Readonly<Record<string, string | number>>) => sayIn(say, key, languages, params)
  const row = 4.7 * k
  const head = 15 * k
  const assignees = schedule.filter(({ kind, parcels }) => kind === 'assignee' && parcels > 0)
  const balance = schedule.filter(({ kind }) => kind !== 'assignee')
  const notes = [
    word(statedAreas ? 'sheet.scheduleNoteStated' : 'sheet.scheduleNote'),
    ...(costRange ? [inLanguages(costRange, languages)] : []),
    // room for it is kept before it is known who is on the sheet
    outside.length > 0 ? word('sheet.outsideSheet', { letters: outside.join(', ') }) : '–',
  ]
  const noteLines = (width: number) => notes.flatMap((one) => wrapped(one, width, 1.75 * k))
  return {
    heightAt: (width) => head + (assignees.length + balance.length) * row + noteLines(width).length * 2.4 * k + 3,
    draw: (box) => {
      const note = noteLines(box.width)
      const room = Math.floor((box.height - head - note.length * 2.4 * k - 2) / row) - balance.length
      const shown = room >= assignees.length ? assignees : assignees.slice(0, Math.max(0, room - 1))
      const left = assignees.length - shown.length
      const right = box.x + box.width
      const columns = [right - 29 * k, right - 15 * k, right]
      const parts = [
        text(box.x, box.y + 4.6 * k, word('sheet.schedule'), { size: 2.7 * k, weight: 640 }),
        text(box.x, box.y + 8.4 * k, fitted(inLanguages(scenario, languages), box.width, 2.2 * k), {
          size: 2.2 * k,
          fill: INK.ink2,
        }),
        text(
          box.x + 6.5 * k,
          box.y + 13.2 * k,
          fitted(word('sheet.assigneeHead'), columns[0]! - box.x - 18.5 * k, 1.8 * k),
          { size: 1.8 * k, fill: INK.ink2 },
        ),
        ...['sheet.numberHead', 'sheet.hectareHead', 'sheet.costHead'].map((key, i) =>
          text(columns[i]!, box.y + 13.2 * k, fitted(word(key), [9, 13, 14][i]! * k, 1.8 * k), {
            size: 1.8 * k,
            anchor: 'end',
            fill: INK.ink2,
          }),
        ),
        line(box.x, box.y + 14.4 * k, right, box.y + 14.4 * k, { stroke: INK.ink, 'stroke-width': 0.2 }),
      ]
      let y = box.y + head
      const write = (one: ScheduleLine) => {
        parts.push(
          scheduleRow(style, one, box.x, y, columns),
          line(box.x, y + row, right, y + row, { stroke: INK.hair, 'stroke-width': 0.1 }),
        )
        y += row
      }
      shown.forEach(write)
      if (left > 0) {
        parts.push(
          text(box.x + 6.5 * k, y + 3.2 * k, fitted(word('sheet.more', { count: left }), box.width - 7 * k, 1.9 * k), {
            size: 1.9 * k,
            italic: true,
          }),
        )
        y += row
      }
      balance.forEach(write)
      parts.push(
        paragraph(box.x, y + 3 * k, outside.length > 0 ? note : note.slice(0, -1), { size: 1.75 * k, fill: INK.ink2 })
          .svg,
      )
      return parts.join('')
    },
  }
}

function scheduleRow(
  { k, languages }: Style,
  one: ScheduleLine,
  x: number,
  y: number,
  columns: readonly number[],
): string {
  const { name, look, kind, parcels, areaM2, costHkd } = one
  const weight = kind === 'sum' || kind === 'assigned' ? 640 : 450
  const base = y + 3.2 * k
  const plate = { x, y: y + 0.6 * k, width: 5 * k, height: 3.5 * k }
  const swatch = look
    ? `${swatchOf(plate, look.colour, look.pattern)}${rect({ x: plate.x + 1.1 * k, y: plate.y + 0.45 * k, width: 2.8 * k, height: 2.6 * k }, { fill: INK.paper, rx: 0.4 })}${text(plate.x + 2.5 * k, plate.y + 2.45 * k, look.letter, { size: 1.9 * k, weight: 700, anchor: 'middle' })}`
    : kind === 'committed' || kind === 'reserved'
      ? swatchOf(plate, INK.held, 'hatch')
      : kind === 'unassigned'
        ? swatchOf(plate, INK.parcel, 'solid')
        : ''
  const cost = costHkd === undefined ? '—' : (costHkd / 1e6).toLocaleString('en-HK', { maximumFractionDigits: 0 })
  const words = inLanguages(name, languages)
  const room = columns[0]! - x - 13 * k
  // a long name is written smaller before it is cut
  const size = Math.max(1.5 * k, Math.min(2.05 * k, (2.05 * k * room) / textWidth(words, 2.05 * k, weight)))
  const numbers = [parcels.toLocaleString('en-HK'), hectares(areaM2), cost]
  return [
    swatch,
    text(x + 6.5 * k, base, fitted(words, room, size, weight), { size, weight }),
    ...numbers.map((number, i) => text(columns[i]!, base, number, { size: 2.05 * k, weight, anchor: 'end' })),
  ].join('')
}

const hectares = (m2: number): string =>
  (m2 / 10_000).toLocaleString('en-HK', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
