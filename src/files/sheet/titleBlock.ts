import { disclaimers } from '../stamp.ts'
import { inLanguages, sayIn } from './drawNames.ts'
import { INK } from './inks.ts'
import { type Box, line, rect } from './paper.ts'
import type { Section, Style } from './section.ts'
import type { Revision, SheetContent, SheetOptions } from './sheet.ts'
import { fitted, paragraph, text, textWidth, wrapped } from './text.ts'

/** Source, accuracy and the disclaimer, in every language of the sheet. */
export function notesSection(
  { k, say, languages }: Style,
  { accuracyM, example }: Pick<SheetContent, 'accuracyM' | 'example'>,
): Section {
  const size = 1.75 * k
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

/** Title, numbers, revisions, and what the sheet is for: at the bottom right of every sheet. */
export function titleBlock(style: Style, options: SheetOptions, content: TitleFacts): Section {
  const { k, say, languages } = style
  const word = (key: string) => sayIn(say, key, languages)
  const titles = (width: number) =>
    (languages === 'both' && options.title.en !== options.title.zh
      ? [options.title.en, options.title.zh]
      : [inLanguages(options.title, languages)]
    )
      .flatMap((title) => wrapped(title, width - 3.6 * k, 3.4 * k, 640))
      .slice(0, 4)
  const last = options.revisions.at(-1)
  const dash = (value: string | undefined) => (value === undefined || value === '' ? '—' : value)
  const cells: readonly (readonly [string, string])[] = [
    [word('sheet.drawingNo'), dash(options.drawingNo)],
    [word('sheet.revision'), dash(last?.mark)],
    [word('sheet.scenario'), inLanguages(content.scenario, languages)],
    [word('sheet.scale'), `1:${options.scale.toLocaleString('en-HK')} (${options.paper})`],
    [word('sheet.grid'), 'HK1980'],
    [word('sheet.baseDate'), content.baseDate],
    [word('sheet.date'), content.date],
    [word('sheet.planStamp'), content.fingerprint],
    ['Northlot', content.appVersion],
  ]
  const cell = 8.2 * k
  const bar = 6.2 * k
  const revisionRow = 3.7 * k
  const shownRevisions = options.revisions.slice(-4)
  const revisionsHeight = (Math.max(2, shownRevisions.length) + 1) * revisionRow + 4.6 * k
  const titleHeight = (width: number) => 6.5 * k + Math.max(2, titles(width).length) * 4.4 * k
  return {
    heightAt: (width) => titleHeight(width) + 3 * cell + revisionsHeight + bar,
    draw: (box) => {
      const parts: string[] = []
      const rule = (y: number) =>
        parts.push(line(box.x, y, box.x + box.width, y, { stroke: INK.ink, 'stroke-width': 0.2 }))
      // from the bottom up: what is for discussion says so in the corner, whatever room the title takes
      const barBox = { x: box.x, y: box.y + box.height - bar, width: box.width, height: bar }
      const cellsTop = barBox.y - 3 * cell
      const revisionsTop = cellsTop - revisionsHeight
      parts.push(text(box.x + 1.8 * k, box.y + 4 * k, word('sheet.titleLabel'), { size: 1.7 * k, fill: INK.ink2 }))
      parts.push(
        paragraph(box.x + 1.8 * k, box.y + 8.6 * k, titles(box.width), { size: 3.4 * k, weight: 640 }, 1.28).svg,
      )
      rule(revisionsTop)
      parts.push(
        revisionTable(
          style,
          shownRevisions,
          { x: box.x, y: revisionsTop, width: box.width, height: revisionsHeight },
          revisionRow,
        ),
      )
      cells.forEach(([label, value], i) => {
        const width = box.width / 3
        const x = box.x + (i % 3) * width
        const y = cellsTop + Math.floor(i / 3) * cell
        if (i % 3 === 0) rule(y)
        else parts.push(line(x, y, x, y + cell, { stroke: INK.ink, 'stroke-width': 0.2 }))
        parts.push(
          text(x + 1.8 * k, y + 2.9 * k, fitted(label, width - 2.6 * k, 1.6 * k), { size: 1.6 * k, fill: INK.ink2 }),
        )
        const room = width - 2.6 * k
        // a long name is written smaller before it is cut
        const size = Math.max(1.7 * k, Math.min(2.4 * k, (2.4 * k * room) / textWidth(value, 2.4 * k, 600)))
        parts.push(text(x + 1.8 * k, y + 6.5 * k, fitted(value, room, size, 600), { size, weight: 600 }))
      })
      parts.push(rect(barBox, { fill: INK.ink }))
      parts.push(
        text(box.x + box.width / 2, barBox.y + bar * 0.66, word('sheet.forDiscussion'), {
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

function revisionTable({ k, say, languages }: Style, revisions: readonly Revision[], box: Box, row: number): string {
  const parts = [0.09, 0.2, 0.32, 0.13, 0.13, 0.13]
  const xs = parts.map((_, i) => box.x + parts.slice(0, i).reduce((sum, part) => sum + part, 0) * box.width)
  const heads = ['sheet.rev', 'sheet.date', 'sheet.description', 'sheet.drawn', 'sheet.checked', 'sheet.approved']
  const write = (cells: readonly string[], y: number, label: boolean) =>
    cells.map((words, i) =>
      text(xs[i]! + 1.4 * k, y, fitted(words, parts[i]! * box.width - 1.6 * k, (label ? 1.55 : 1.8) * k), {
        size: (label ? 1.55 : 1.8) * k,
        ...(label ? { fill: INK.ink2 } : {}),
      }),
    )
  const top = box.y + 4.4 * k
  return [
    text(box.x + 1.8 * k, box.y + 2.9 * k, sayIn(say, 'sheet.revisions', languages), { size: 1.6 * k, fill: INK.ink2 }),
    ...write(
      heads.map((key) => sayIn(say, key, languages)),
      top + row * 0.7,
      true,
    ),
    ...revisions.flatMap(({ mark, date, description, drawn, checked, approved }, i) =>
      write([mark, date, description, drawn, checked, approved], top + (i + 1.7) * row, false),
    ),
    ...Array.from({ length: Math.max(2, revisions.length) + 1 }, (_, i) =>
      line(box.x, top + (i + 1) * row, box.x + box.width, top + (i + 1) * row, {
        stroke: INK.hair,
        'stroke-width': 0.1,
      }),
    ),
    ...xs.slice(1).map((x) => line(x, top, x, box.y + box.height, { stroke: INK.hair, 'stroke-width': 0.1 })),
  ].join('')
}
