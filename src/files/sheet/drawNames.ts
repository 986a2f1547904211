import type { LocalText } from '../../lib/message.ts'
import { overlap, sizeOnPaper } from './drawParcels.ts'
import { INK } from './inks.ts'
import { type Box, rect, type Window } from './paper.ts'
import type { SheetBase, SheetLanguages, SheetParcel, SheetSay, SheetSite } from './sheet.ts'
import { LEAST_TYPE, type TextLook, text, textWidth } from './text.ts'

/** A text of both languages as the sheet writes it: once where both are the same. */
export function inLanguages({ en, zh }: LocalText, languages: SheetLanguages): string {
  if (languages === 'en') return en
  if (languages === 'zh') return zh
  return en === zh ? en : `${en} ${zh}`.trim()
}

export const sayIn = (
  say: SheetSay,
  key: string,
  languages: SheetLanguages,
  params?: Parameters<SheetSay>[2],
): string => inLanguages({ en: say(key, 'en', params), zh: say(key, 'zh', params) }, languages)

interface Naming {
  readonly view: Window
  readonly languages: SheetLanguages
  readonly say: SheetSay
  /** What is already taken on paper: names keep clear of it, and add to it. */
  readonly taken: Box[]
}

/** Names on the map, the most important first; one that finds no room is left out. */
export function drawNames(
  naming: Naming,
  { points }: SheetBase,
  sites: readonly SheetSite[],
  rings: readonly { readonly metres: number; readonly x: number; readonly y: number }[],
): string {
  const { view, languages, say } = naming
  const drawn: string[] = []
  for (const site of sites) {
    const { name, areaHa, accuracyM } = site
    const lines = [
      inLanguages(name, languages),
      `${areaHa.toFixed(2)} ${sayIn(say, 'sheet.hectareHead', languages)}`,
      sayIn(say, 'sheet.indicative', languages, { metres: Math.round(accuracyM) }),
    ]
    const [x, y] = siteNameAt(view, site, lines)
    const laid = lines.map((words, i): PlacedLine => {
      const look = { size: i === 2 ? 1.9 : 2.3, weight: i === 2 ? 450 : 600, fill: INK.town, halo: INK.townFill }
      return { x, y: y + (i - 1) * 3.1, words, anchor: 'middle', look }
    })
    // an area or an accuracy without its name would be read as another site's
    drawn.push(together(naming, laid) || together(naming, laid.slice(0, 1)))
  }
  for (const { metres, x, y } of rings) drawn.push(ringName(naming, metres, x, y))
  const byRank = [...points].sort((a, b) => (ORDER[a.kind] ?? 9) - (ORDER[b.kind] ?? 9) || a.rank - b.rank)
  for (const { kind, name, at, rank } of byRank) {
    const look = lookOf(kind, rank)
    const [x, y] = [view.x(at[0]), view.y(at[1])]
    const words = inLanguages(name, languages)
    if (kind === 'station' || kind === 'boundary-control-point')
      drawn.push(
        placed(naming, x + 1.5, y + 0.7, words, 'start', look) || placed(naming, x - 1.5, y + 0.7, words, 'end', look),
      )
    else drawn.push(placed(naming, x, kind === 'area' ? y - 1 : y + look.size / 3, words, 'middle', look))
  }
  return drawn.join('')
}

/** Where the middle line of a site's name stands: in its middle, or under it where it is too small to be written in. */
function siteNameAt(view: Window, { rings, inside }: SheetSite, lines: readonly string[]): readonly [number, number] {
  const [west, south, east, north] = boundsOf(rings[0] ?? [])
  const fits = (east - west) / (view.scale / 1000) > Math.max(...lines.map((words) => textWidth(words, 2.3, 600)))
  const high = (north - south) / (view.scale / 1000) > 12
  return fits && high ? [view.x(inside[0]), view.y(inside[1])] : [view.x((west + east) / 2), view.y(south) + 6]
}

function boundsOf(ring: ArrayLike<number>): readonly [number, number, number, number] {
  const of = (from: number) => Array.from({ length: ring.length / 2 }, (_, i) => ring[i * 2 + from]!)
  const [eastings, northings] = [of(0), of(1)]
  return [Math.min(...eastings), Math.min(...northings), Math.max(...eastings), Math.max(...northings)]
}

const ORDER: Readonly<Record<string, number>> = {
  area: 0,
  station: 1,
  place: 2,
  sea: 3,
  'boundary-control-point': 4,
  university: 5,
}

function lookOf(kind: string, rank: number): TextLook {
  const halo = INK.paper
  if (kind === 'area') return { size: 2.9, weight: 640, halo }
  if (kind === 'sea') return { size: 2.6, fill: INK.water, italic: true, halo: INK.sea, spacing: 0.15 }
  if (kind === 'station') return { size: 2, fill: INK.ink2, halo }
  return { size: rank <= 1 ? 2.6 : 1.9, weight: rank <= 1 ? 560 : 450, fill: INK.ink2, halo }
}

function ringName(naming: Naming, metres: number, x: number, y: number): string {
  const words =
    metres >= 1000
      ? sayIn(naming.say, 'sheet.km', naming.languages, { km: metres / 1000 })
      : sayIn(naming.say, 'sheet.m', naming.languages, { m: metres })
  const width = textWidth(words, 1.9, 600) + 2
  const box = { x: x - width / 2, y: y - 1.5, width, height: 3 }
  if (!isFree(naming, box)) return ''
  naming.taken.push(box)
  return `${rect(box, { rx: 1.5, fill: INK.paper, stroke: INK.town, 'stroke-width': 0.14 })}${text(x, y + 0.7, words, { size: 1.9, weight: 600, fill: INK.town, anchor: 'middle' })}`
}

interface PlacedLine {
  readonly x: number
  readonly y: number
  readonly words: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly look: TextLook
}

/** Lines of one name: all of them where there is room for all, else none. */
function together(naming: Naming, lines: readonly PlacedLine[]): string {
  const boxes = lines.map(({ x, y, words, anchor, look: { size, weight } }): Box => {
    const width = textWidth(words, size, weight)
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
    return { x: left, y: y - size * 0.85, width, height: size * 1.15 }
  })
  if (lines.some(({ words }) => words === '') || !boxes.every((box) => isFree(naming, box))) return ''
  naming.taken.push(...boxes)
  return lines.map(({ x, y, words, anchor, look }) => text(x, y, words, { ...look, anchor })).join('')
}

const placed = (naming: Naming, x: number, y: number, words: string, anchor: PlacedLine['anchor'], look: TextLook) =>
  together(naming, [{ x, y, words, anchor, look }])

function isFree({ view: { box: frame }, taken }: Naming, box: Box): boolean {
  if (box.x < frame.x + 1 || box.y < frame.y + 1) return false
  if (box.x + box.width > frame.x + frame.width - 1 || box.y + box.height > frame.y + frame.height - 1) return false
  // as far apart that words do not read on into one another, and that a width which is judged too small is no harm
  const aside = 0.8 + box.width * 0.03
  const clear = { x: box.x - aside, y: box.y - 0.2, width: box.width + 2 * aside, height: box.height + 0.4 }
  return !taken.some((one) => overlap(one, clear))
}

/** Sizes of a parcel's number, mm: two, so that they read as one voice. */
const NUMBER = [2, LEAST_TYPE]

/** Numbers of parcels, where the parcel is large enough to hold one beside what else is written there. */
export function drawNumbers(naming: Naming, parcels: readonly SheetParcel[]): string {
  return parcels
    .map((parcel) => {
      // under the letter of an assigned parcel, or not at all
      const under = parcel.assignee ? 3.6 : 0
      if (under > 0 && sizeOnPaper(naming.view, parcel) < 9) return ''
      const room = sizeOnPaper(naming.view, parcel)
      const size = NUMBER.find((one) => one * 2 <= room && textWidth(parcel.label, one) <= room)
      if (size === undefined) return ''
      const [x, y] = [naming.view.x(parcel.inside[0]), naming.view.y(parcel.inside[1])]
      return placed(naming, x, y + size / 3 + under, parcel.label, 'middle', {
        size,
        fill: parcel.assignee ? INK.ink : INK.ink2,
      })
    })
    .join('')
}
