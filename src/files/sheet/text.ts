import { INK } from './inks.ts'
import { attributes, escaped } from './paper.ts'

/**
 * The house's own type where the page has it; else what a machine without it has: a Latin face first, so that numbers are
 * not set in a Chinese one, then Hong Kong's forms of characters as each system ships them.
 */
export const SHEET_TYPE =
  "Inter, 'Helvetica Neue', Arial, 'Noto Sans HK', 'PingFang HK', 'Microsoft JhengHei', 'Noto Sans CJK HK', 'Noto Sans TC', 'PingFang TC', 'Noto Sans CJK TC', sans-serif"

export interface TextLook {
  /** Height of the type, mm (1 pt is 0.353 mm). */
  readonly size: number
  readonly weight?: number
  readonly fill?: string
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Degrees about its own point. */
  readonly turn?: number
  readonly italic?: boolean
  /** Colour of a line around it, over the map. */
  readonly halo?: string
  readonly spacing?: number
}

/** The smallest type on a sheet, mm: about 5 pt, what is still read on a print at arm's length. */
export const LEAST_TYPE = 1.8

/** A size of type of the margin on a paper, mm: larger on larger papers, never under what can be read. */
export const typeOf = (size: number, k: number): number => Math.max(LEAST_TYPE, size * k)

/** One line of text on paper; `y` is its baseline. */
export function text(x: number, y: number, words: string, look: TextLook): string {
  const { size, weight = 450, fill = INK.ink, anchor = 'start', turn, italic, halo, spacing } = look
  if (words === '') return ''
  return `<text${attributes({
    x,
    y,
    'font-size': size,
    'font-weight': String(weight),
    fill,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-style': italic ? 'italic' : undefined,
    'letter-spacing': spacing,
    transform: turn === undefined ? undefined : `rotate(${turn} ${x} ${y})`,
    ...(halo ? { stroke: halo, 'stroke-width': size * 0.28, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
  })}>${escaped(words)}</text>`
}

/**
 * Width of a line of text, mm.
 *
 * Error  within 5 % for the house's type: Latin by classes of width, Chinese a square each; the sheet has no other measure,
 *        because it is drawn where there is no font.
 */
export function textWidth(words: string, size: number, weight = 450): number {
  let ems = 0
  for (const character of words) ems += emsOf(character)
  return ems * size * (weight >= 600 ? 1.06 : 1)
}

function emsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x2e80) return 1
  if (/[iljI.,:;'|!]/.test(character)) return 0.28
  if (/[ftr()[\]/\- ]/.test(character)) return 0.36
  if (/[mwMW%@]/.test(character)) return 0.88
  if (/[A-Z0-9&]/.test(character)) return 0.64
  return 0.56
}

/** What no line begins with, and what none ends with. */
const CLOSING = '，。、；：！？）」』》〉,.;:!?)]%'
const OPENING = '（「『《〈±'

/**
 * Text in lines no wider than `width` mm: broken at spaces, and anywhere between Chinese characters but before a mark that
 * closes and after one that opens. A word wider than a line is broken too.
 */
export function wrapped(words: string, width: number, size: number, weight = 450): readonly string[] {
  const isWide = (line: string) => textWidth(line.trimEnd(), size, weight) > width
  const lines: string[] = []
  let current = ''
  const add = (part: string) => {
    if (current !== '' && isWide(current + part)) {
      lines.push(current.trimEnd())
      current = part.trimStart()
    } else current += part
  }
  for (const part of unbroken(words)) {
    if (part.length > 4 && isWide(part)) for (const character of part) add(character)
    else add(part)
  }
  if (current.trim() !== '') lines.push(current.trimEnd())
  return lines
}

/** Parts between which a line may be broken: words with the space after them, Chinese characters with their marks. */
function unbroken(words: string): readonly string[] {
  const parts: string[] = []
  for (const part of words.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? []) {
    const last = parts.at(-1)
    if (last !== undefined && (CLOSING.includes(part[0]!) || OPENING.includes(last.trimEnd().at(-1) ?? ' ')))
      parts[parts.length - 1] = last + part
    else parts.push(part)
  }
  return parts
}

/** Lines under one another; gives the drawing and the baseline after the last. */
export function paragraph(x: number, y: number, lines: readonly string[], look: TextLook, leading = 1.32) {
  let at = y
  const drawn = lines.map((words) => {
    const one = text(x, at, words, look)
    at += look.size * leading
    return one
  })
  return { svg: drawn.join(''), next: at }
}

/** As much of some words as fits, with an ellipsis where they are cut. */
export function fitted(words: string, width: number, size: number, weight = 450): string {
  if (textWidth(words, size, weight) <= width) return words
  let cut = words
  while (cut.length > 1 && textWidth(`${cut}…`, size, weight) > width) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}
