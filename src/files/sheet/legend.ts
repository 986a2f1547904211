import type { LocalText } from '../../lib/message.ts'
import { sayIn } from './drawNames.ts'
import { HATCHES, type HatchName, hatchPath } from './hatching.ts'
import { INK, tintOf } from './inks.ts'
import { type Box, line, path, rect, windowOn } from './paper.ts'
import type { Section, Style } from './section.ts'
import type { SheetParcel, SheetShow } from './sheet.ts'
import { drawCentred, stackedWords, stackHeight } from './stackedWords.ts'
import { text, typeOf } from './text.ts'

/** A line of a legend: a mark, and what it means. */
export interface KeyEntry {
  readonly words: LocalText
  readonly swatch: (box: Box) => string
}

/** What the marks of the map mean: only those that are on this sheet. */
export function legend(
  style: Style,
  parcels: readonly SheetParcel[],
  uses: ReadonlyMap<string, LocalText>,
  show: SheetShow,
  has: { readonly sites: boolean; readonly ponds: boolean },
): Section {
  const { say } = style
  const word = (key: string): LocalText => ({ en: say(key, 'en'), zh: say(key, 'zh') })
  const seen = [...new Set(parcels.flatMap(({ use, assignee }) => (use !== undefined && !assignee ? [use] : [])))]
  const entries: KeyEntry[] = seen
    .sort((a, b) => (a < b ? -1 : 1))
    .map((use) => ({
      words: uses.get(use) ?? { en: use, zh: use },
      swatch: (box: Box) => rect(box, { fill: tintOf(use), stroke: INK.parcelLine, 'stroke-width': 0.12 }),
    }))
  for (const status of ['committed', 'reserved'] as const)
    if (parcels.some((parcel) => parcel.status === status))
      entries.push({ words: word(`balance.${status}`), swatch: (box) => swatchOf(box, INK.held, 'hatch') })
  if (parcels.some(({ outlined }) => outlined))
    entries.push({
      words: word('sheet.legend.bundle'),
      swatch: (box) =>
        rect(box, { fill: 'none', stroke: INK.bundle, 'stroke-width': 0.5, 'stroke-dasharray': '1.5 0.8' }),
    })
  if (has.sites)
    entries.push({
      words: word('sheet.legend.universityTown'),
      swatch: (box) =>
        rect(box, { fill: INK.townFill, stroke: INK.town, 'stroke-width': 0.35, 'stroke-dasharray': '1.2 0.7' }),
    })
  if (has.sites && show.rings) entries.push({ words: word('sheet.legend.ring'), swatch: stroke(INK.town, 0.16) })
  entries.push(
    { words: word('sheet.legend.rail'), swatch: stroke(INK.rail, 0.45) },
    { words: word('sheet.legend.railPlanned'), swatch: stroke(INK.planned, 0.4, '1.6 0.9') },
    { words: word('sheet.legend.road'), swatch: stroke(INK.highwayCase, 0.7) },
    {
      words: word('sheet.legend.area'),
      swatch: (box) => rect(box, { fill: INK.area, stroke: INK.areaLine, 'stroke-width': 0.15 }),
    },
  )
  if (has.ponds)
    entries.push({
      words: word('sheet.legend.pond'),
      swatch: (box) => rect(box, { fill: INK.pond, stroke: INK.pondLine, 'stroke-width': 0.1 }),
    })
  if (show.relief) entries.push({ words: word('sheet.legend.contour'), swatch: stroke(INK.contour, 0.2) })
  return keySection(style, entries)
}

/** A heading and entries under it, in two columns where there is room. */
export function keySection({ k, say, languages }: Style, entries: readonly KeyEntry[]): Section {
  const laid = (width: number) => {
    const across = width > 62 * k ? 2 : 1
    const each = width / across
    const rows = entries.map((entry) => {
      const words = stackedWords(entry.words, languages, each - 8.4 * k, typeOf(2, k))
      return { ...entry, words, height: Math.max(4.3 * k, stackHeight(words) + 0.5) }
    })
    const left = rows.slice(0, Math.ceil(rows.length / across))
    return { each, columns: [left, rows.slice(left.length)] }
  }
  const heightOf = (rows: readonly { readonly height: number }[]) => rows.reduce((sum, { height }) => sum + height, 0)
  return {
    heightAt: (width) => 7.5 * k + Math.max(...laid(width).columns.map(heightOf)) + 1,
    draw: (box) => {
      const { each, columns } = laid(box.width)
      const parts = [
        text(box.x, box.y + 4.6 * k, sayIn(say, 'sheet.legend', languages), { size: 2.7 * k, weight: 640 }),
      ]
      columns.forEach((rows, column) => {
        const x = box.x + column * each
        let y = box.y + 7 * k
        for (const { words, swatch, height } of rows) {
          parts.push(swatch({ x, y: y + (height - 3 * k) / 2, width: 5.5 * k, height: 3 * k }))
          parts.push(drawCentred(x + 7.2 * k, y, height, words))
          y += height
        }
      })
      return parts.join('')
    },
  }
}

const stroke = (colour: string, width: number, dash?: string) => (box: Box) =>
  line(box.x, box.y + box.height / 2, box.x + box.width, box.y + box.height / 2, {
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dash,
  })

/** A swatch with a pattern, as it is on the map. */
export function swatchOf(box: Box, fill: string, pattern: HatchName | 'solid'): string {
  const frame = rect(box, { fill, stroke: INK.assignedLine, 'stroke-width': 0.12 })
  if (pattern === 'solid') return frame
  const view = windowOn(box, 1000, [0, 0])
  const ring = [
    view.west,
    view.south,
    view.east,
    view.south,
    view.east,
    view.north,
    view.west,
    view.north,
    view.west,
    view.south,
  ]
  const marks = path(hatchPath(view, [ring], pattern), {
    fill: 'none',
    stroke: pattern === 'hatch' ? INK.parcelLine : INK.paper,
    'stroke-width': HATCHES[pattern].width,
    'stroke-linecap': HATCHES[pattern].dots ? 'round' : 'butt',
  })
  return frame + marks
}
