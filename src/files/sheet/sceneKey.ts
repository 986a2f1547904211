import type { LocalText } from '../../lib/message.ts'
import { inLanguages, sayIn } from './drawNames.ts'
import { letterPlate } from './drawParcels.ts'
import { INK, tintOf, towards } from './inks.ts'
import { type KeyEntry, keySection, swatchOf } from './legend.ts'
import { type Box, isSeen, line, rect, windowOn } from './paper.ts'
import type { ScenePictureOptions } from './scenePicture.ts'
import type { Style } from './section.ts'
import type { SheetContent } from './sheet.ts'
import { paragraph, text, textWidth, wrapped } from './text.ts'

/** So many assignees are named; the table beside the map has them all. */
const NAMED = 9
const WIDTH = { least: 30, most: 54 }
const PAD = 2
const NOTE = 1.8

/** The legend of a scene: who holds land where it looks, and what is drawn otherwise than on the drawing board. */
export function sceneKey(style: Style, options: ScenePictureOptions, content: SheetContent) {
  const { say, languages } = style
  const { marks } = options
  const entries = entriesOf(style, options, content)
  const key = keySection(style, entries)
  const wanted = Math.max(...entries.map(({ words }) => textWidth(inLanguages(words, languages), 2))) + 8.8 + 2 * PAD
  const width = Math.min(WIDTH.most, Math.max(WIDTH.least, wanted))
  const inner = width - 2 * PAD
  const notes = marks.blocks === undefined ? [] : wrapped(sayIn(say, marks.blocks, languages), inner, NOTE)
  const height = key.heightAt(inner) + notes.length * NOTE * 1.32 + PAD * 0.6
  return {
    size: { width, height },
    draw: (box: Box) =>
      [
        rect(box, { fill: INK.paper, 'fill-opacity': '0.94', stroke: INK.rule, 'stroke-width': 0.15, rx: 0.8 }),
        key.draw({ x: box.x + PAD, y: box.y, width: inner, height }),
        paragraph(box.x + PAD, box.y + key.heightAt(inner) + 1, notes, { size: NOTE, fill: INK.ink2 }).svg,
      ].join(''),
  }
}

function entriesOf(
  { say }: Style,
  { width, height, scale, centre, bearing, pitch, marks, over }: ScenePictureOptions,
  content: SheetContent,
): readonly KeyEntry[] {
  const word = (key: string, params?: Readonly<Record<string, string | number>>): LocalText => ({
    en: say(key, 'en', params),
    zh: say(key, 'zh', params),
  })
  // a turned or tilted map shows more of the ground than one that looks straight down with north up
  const wider = (bearing === 0 ? 1 : 1.3) * (pitch === 0 ? 1 : 1.6)
  const seen = windowOn({ x: 0, y: 0, width, height }, scale * wider, centre)
  const parcels = content.parcels.filter(({ inside }) => isSeen(seen, inside, 0))
  const held = new Map<
    string,
    { readonly parcels: number; readonly name: LocalText; readonly swatch: KeyEntry['swatch'] }
  >()
  for (const { assignee } of parcels) {
    if (!assignee) continue
    const { id, colour, pattern, letter } = assignee
    const name = content.schedule.find(({ look }) => look?.letter === letter)?.name ?? { en: letter, zh: letter }
    held.set(id, {
      parcels: (held.get(id)?.parcels ?? 0) + 1,
      name,
      swatch: marks.score ? onPlate(letter) : lettered(colour, pattern, letter),
    })
  }
  const named = [...held.values()].sort((a, b) => b.parcels - a.parcels)
  const outline = (box: Box) =>
    rect(box, {
      fill: 'none',
      stroke: over ? INK.town : INK.bundle,
      'stroke-width': 0.4,
      'stroke-dasharray': '1.2 0.7',
    })
  const entries: KeyEntry[] = named.slice(0, NAMED).map(({ name, swatch }) => ({ words: name, swatch }))
  if (named.length > NAMED)
    entries.push({ words: word('slides.key.more', { count: named.length - NAMED }), swatch: none })
  if (marks.difference) {
    const { shown, base } = marks.difference
    entries.push(
      {
        words: word('slides.key.differs', { shown, base }),
        swatch: outline,
      },
      { words: word('slides.key.onlyBase', { base }), swatch: (box) => letterPlate(plateIn(box), '–', true) },
      { words: word('slides.key.same'), swatch: (box) => swatchOf(box, tintOf(undefined), 'solid') },
    )
  } else if (parcels.some(({ outlined }) => outlined))
    entries.push({
      words: word('sheet.legend.bundle'),
      swatch: outline,
    })
  if (marks.score) entries.push({ words: word('slides.key.score'), swatch: ramp })
  if (parcels.some(({ status }) => status === 'committed' || status === 'reserved'))
    entries.push({ words: word('slides.key.held'), swatch: (box) => swatchOf(box, INK.held, 'hatch') })
  if (content.sites.some(({ inside }) => isSeen(seen, inside, 0)))
    entries.push({
      words: word('sheet.legend.universityTown'),
      swatch: (box) => rect(box, { fill: INK.townFill, stroke: INK.town, 'stroke-width': 0.3 }),
    })
  if (marks.rings)
    entries.push({
      words: word('sheet.legend.ring'),
      swatch: (box) =>
        line(box.x, box.y + box.height / 2, box.x + box.width, box.y + box.height / 2, {
          stroke: INK.town,
          'stroke-width': 0.2,
        }),
    })
  return entries
}

const none = () => ''

/** The plate of a letter in the middle of a swatch. */
const plateIn = ({ x, y, width, height }: Box): Box => ({
  x: x + width / 2 - 1.5,
  y: y + height / 2 - 1.5,
  width: 3,
  height: 3,
})

/** Where parcels are shaded otherwise, only their letter says who holds them. */
const onPlate =
  (letter: string) =>
  (box: Box): string =>
    letterPlate(plateIn(box), letter, false)

const lettered =
  (colour: string, pattern: Parameters<typeof swatchOf>[2], letter: string) =>
  (box: Box): string =>
    [
      swatchOf(box, colour, pattern),
      rect(
        { x: box.x + 1.2, y: box.y + 0.35, width: box.width - 2.4, height: box.height - 0.7 },
        { fill: INK.paper, rx: 0.4 },
      ),
      text(box.x + box.width / 2, box.y + box.height / 2 + 0.7, letter, { size: 1.9, weight: 700, anchor: 'middle' }),
    ].join('')

const STEPS = 5

/** From far to near, as parcels are shaded by their score. */
const ramp = (box: Box): string =>
  Array.from({ length: STEPS }, (_, i) =>
    rect(
      { x: box.x + (i * box.width) / STEPS, y: box.y, width: box.width / STEPS, height: box.height },
      { fill: towards(INK.parcel, INK.town, i / (STEPS - 1)) },
    ),
  ).join('')
