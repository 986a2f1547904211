import type { LocalText } from '../../lib/message.ts'
import { inLanguages } from './drawNames.ts'
import type { SheetLanguages } from './sheet.ts'
import { LEAST_TYPE, type TextLook, text, textWidth, wrapped } from './text.ts'

/** Words as lines, and the size of type at which they fit, mm. */
export interface Stacked {
  readonly lines: readonly string[]
  readonly size: number
}

/** From one baseline to the next, against the size of the type. */
const LEADING = 1.18

/** So much smaller may words be than their neighbours before they take another line. */
const SMALLER = 0.85

/**
 * Words in the languages of a sheet, no wider than `width` mm and never cut: on one line where there is room, if need be
 * in smaller type; else English over Chinese, broken where even the least type is too wide.
 */
export function stackedWords(
  words: LocalText,
  languages: SheetLanguages,
  width: number,
  size: number,
  weight = 450,
): Stacked {
  const whole = inLanguages(words, languages)
  const each =
    languages === 'both' && words.en !== words.zh ? [words.en, words.zh].filter((one) => one !== '') : [whole]
  const fitting = (lines: readonly string[]) =>
    Math.min(size, ...lines.map((one) => (size * width) / textWidth(one, size, weight) - 0.001))
  const least = Math.max(LEAST_TYPE, size * SMALLER)
  const alone = fitting([whole])
  if (alone >= least) return { lines: [whole], size: alone }
  const stacked = Math.max(least, fitting(each))
  return { lines: each.flatMap((one) => wrapped(one, width, stacked, weight)), size: stacked }
}

/** Height that stacked words take, mm. */
export const stackHeight = ({ lines, size }: Stacked): number => lines.length * size * LEADING

/** Stacked words; `y` is the baseline of the first line. */
export function drawStack(x: number, y: number, { lines, size }: Stacked, look: Omit<TextLook, 'size'> = {}): string {
  return lines.map((words, i) => text(x, y + i * size * LEADING, words, { ...look, size })).join('')
}

/** Stacked words in the middle of a row `height` mm high, whose top is at `y`. */
export const drawCentred = (x: number, y: number, height: number, stack: Stacked, look?: Omit<TextLook, 'size'>) =>
  drawStack(x, y + (height - stackHeight(stack)) / 2 + stack.size * 0.93, stack, look)
