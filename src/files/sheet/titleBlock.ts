import type { LocalText } from '../../lib/message.ts'
import { disclaimers } from '../stamp.ts'
import { inLanguages, sayIn } from './drawNames.ts'
import { INK } from './inks.ts'
import { line, rect } from './paper.ts'
import { revisionTable } from './revisionTable.ts'
import type { Section, Style } from './section.ts'
import type { SheetContent, SheetOptions } from './sheet.ts'
import { drawStack, type Stacked, stackedWords, stackHeight } from './stackedWords.ts'
import { fitted, paragraph, text, typeOf, wrapped } from './text.ts'

/** Source, accuracy and the disclaimer, in every language of the sheet. */
export function notesSection(
  { k, say, languages }: Style,
  { accuracyM, example }: Pick<SheetContent, 'accuracyM' | 'example'>,
): Section {
  const size = typeOf(1.75, k)
  const each = (languages === 'both' ? (['en', 'zh'] as const) : [languages]).flatMap((language) => {
    const metres =
      accuracyM === undefined
        ? '—'
        : accuracyM[0] === accuracyM[1]
          ? `${accuracyM[0]}`
          : `${accuracyM[0]}–${accuracyM[1]}`
    return [
      say('sheet.sourceNote', language, { accuracy: say('sheet.accuracy', language, { metres }) }),
      ...disclaimers(example).map(({ key }) => say(key, language)),
    ]
  })
  const lines = (width: number) => each.flatMap((words) => wrapped(words, width * 0.97, size))
  return {
    heightAt: (width) => 8.5 * k + lines(width).length * size * 1.32,
    draw: (box) =>
      text(box.x, box.y + 4.6 * k, fitted(sayIn(say, 'sheet.source', languages), box.width, 2.7 * k, 640), {
        size: 2.7 * k,
        weight: 640,
      }) + paragraph(box.x, box.y + 8.4 * k, lines(box.width), { size, fill: INK.ink2 }).svg,
  }
}

/** What the title block says of the plan. */
type TitleFacts = Pick<SheetContent, 'scenario' | 'baseDate' | 'date' | 'fingerprint' | 'appVersion'>

/** A cell of the title block: what it is, and under that what stands there. */
interface Cell {
  readonly label: Stacked
  readonly value: Stacked
}

/** Sizes of a title, mm: the larger the shorter it is. */
const TITLE = [3.4, 2.9, 2.5]

/** Title, numbers, revisions, and what the sheet is for: at the bottom right of every sheet. */
export function titleBlock(style: Style, options: SheetOptions, content: TitleFacts): Section {
  const { k, say, languages } = style
  const bar = 6.2 * k
  const inset = 1.8 * k
  const revisions = revisionTable(style, options.revisions.slice(-4))
  const titles = (width: number): Stacked => {
    const both = languages === 'both' && options.title.en !== options.title.zh
    const each = both ? [options.title.en, options.title.zh] : [inLanguages(options.title, languages)]
    const set = TITLE.map((mm) => typeOf(mm, k)).map((size) => ({
      size,
      lines: each.flatMap((title) => wrapped(title, width - 2 * inset, size, 640)),
    }))
    return set.find(({ lines }) => lines.length <= (both ? 4 : 3)) ?? set.at(-1)!
  }
  const titleHeight = (width: number) => {
    const { lines, size } = titles(width)
    return 6.5 * k + Math.max(8.8 * k, lines.length * size * 1.28)
  }
  const rows = (width: number): readonly (readonly Cell[])[] => {
    const room = width / 3 - 2.6 * k
    const cells = cellsOf(style, options, content).map(
      ([label, value]): Cell => ({
        label: stackedWords(label, languages, room, typeOf(1.6, k)),
        value: stackedWords(value, languages, room, typeOf(2.4, k), 600),
      }),
    )
    return [0, 3, 6].map((first) => cells.slice(first, first + 3))
  }
  const rowHeight = (row: readonly Cell[]) =>
    Math.max(8.2 * k, ...row.map(({ label, value }) => stackHeight(label) + stackHeight(value) + 2.6 * k))
  const cellsHeight = (width: number) => rows(width).reduce((sum, row) => sum + rowHeight(row), 0)
  return {
    heightAt: (width) => titleHeight(width) + cellsHeight(width) + revisions.heightAt(width) + bar,
    draw: (box) => {
      const { x, width } = box
      const parts: string[] = []
      const rule = (y: number) => parts.push(line(x, y, x + width, y, { stroke: INK.ink, 'stroke-width': 0.2 }))
      // from the bottom up: what is for discussion says so in the corner, whatever room the title takes
      const barBox = { x, y: box.y + box.height - bar, width, height: bar }
      const cellsTop = barBox.y - cellsHeight(width)
      const height = revisions.heightAt(width)
      const revisionsTop = cellsTop - height
      const { lines, size } = titles(width)
      parts.push(
        text(x + inset, box.y + 4 * k, sayIn(say, 'sheet.titleLabel', languages), {
          size: typeOf(1.7, k),
          fill: INK.ink2,
        }),
        paragraph(x + inset, box.y + 5.2 * k + size, lines, { size, weight: 640 }, 1.28).svg,
      )
      rule(revisionsTop)
      parts.push(revisions.draw({ x, y: revisionsTop, width, height }))
      let y = cellsTop
      for (const row of rows(width)) {
        const high = rowHeight(row)
        rule(y)
        row.forEach(({ label, value }, i) => {
          const left = x + (i * width) / 3
          if (i > 0) parts.push(line(left, y, left, y + high, { stroke: INK.ink, 'stroke-width': 0.2 }))
          parts.push(
            drawStack(left + inset, y + 1.3 * k + label.size * 0.9, label, { fill: INK.ink2 }),
            drawStack(left + inset, y + 2 * k + stackHeight(label) + value.size * 0.9, value, { weight: 600 }),
          )
        })
        y += high
      }
      parts.push(rect(barBox, { fill: INK.ink }))
      parts.push(
        text(x + width / 2, barBox.y + bar * 0.66, sayIn(say, 'sheet.forDiscussion', languages), {
          size: 2.8 * k,
          weight: 700,
          fill: INK.paper,
          anchor: 'middle',
          spacing: 0.2,
        }),
      )
      return parts.join('')
    },
  }
}

function cellsOf(
  { say }: Style,
  { drawingNo, revisions, scale, paper }: SheetOptions,
  { scenario, baseDate, date, fingerprint, appVersion }: TitleFacts,
): readonly (readonly [LocalText, LocalText])[] {
  const word = (key: string): LocalText => ({ en: say(key, 'en'), zh: say(key, 'zh') })
  const same = (value: string | undefined): LocalText => {
    const shown = value === undefined || value === '' ? '—' : value
    return { en: shown, zh: shown }
  }
  return [
    [word('sheet.drawingNo'), same(drawingNo)],
    [word('sheet.revision'), same(revisions.at(-1)?.mark)],
    [word('sheet.scenario'), scenario],
    [word('sheet.scale'), same(`1:${scale.toLocaleString('en-HK')} (${paper})`)],
    [word('sheet.grid'), same('HK1980')],
    [word('sheet.baseDate'), same(baseDate)],
    [word('sheet.date'), same(date)],
    [word('sheet.planStamp'), same(fingerprint)],
    [same('Northlot'), same(appVersion)],
  ]
}
