import { type Message, message } from '../lib/message.ts'
import type { DraftTrouble, HeadField, LineColumn, RateCardDraft } from './rateCardDraft.ts'

/** The parts of a list in one cell. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(/[;；、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** `key: value` parts of a cell; a part without a colon has no value. */
export const pairsOf = (text: string): readonly (readonly [key: string, value: string])[] =>
  listOf(text).map((part) => {
    const at = part.search(/[:：]/)
    return at < 0 ? [part, ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()]
  })

/** Reads the cells of one line, or of the head; what is not what it should be is noted with its place. */
export function readerOf(draft: RateCardDraft, troubles: DraftTrouble[], line?: number) {
  const bad = (column: HeadField | LineColumn, reason: Message) => {
    const label = message(`rates.column.${column}`)
    const at = line === undefined ? undefined : draft.lines[line]!
    const where =
      at === undefined
        ? message('rates.place.head', { column: label })
        : message(at.fileLine === undefined ? 'rates.place.line' : 'rates.place.fileLine', {
            line: at.fileLine ?? (line ?? 0) + 1,
            file: draft.file ?? message('rates.place.aFile'),
            code: at.cells.code || '–',
            column: label,
          })
    const trouble = { column, message: message('rates.trouble', { where, reason }) }
    troubles.push(line === undefined ? trouble : { line, ...trouble })
  }
  const signed = (text: string, column: HeadField | LineColumn): number => {
    const percent = /[%％]$/.test(text.trim())
    const digits = text.replace(/[%％\s,]|HK\$|\$/g, '')
    const value = digits === '' ? Number.NaN : Number(digits)
    if (Number.isFinite(value)) return percent ? value / 100 : value
    bad(column, text.trim() === '' ? message('rates.bad.empty') : message('rates.bad.number', { text }))
    return Number.NaN
  }
  const number = (text: string, column: HeadField | LineColumn): number => {
    const value = signed(text, column)
    if (value < 0) bad(column, message('rates.bad.negative', { text }))
    return value
  }
  return {
    bad,
    number,
    /** A yearly rate: prices may fall too. */
    rate(text: string, column: HeadField): number {
      const value = signed(text, column)
      if (Math.abs(value) >= 1) bad(column, message('rates.bad.fraction', { text }))
      return value
    },
    fraction(text: string, column: HeadField | LineColumn): number {
      const value = number(text, column)
      if (value > 1) bad(column, message('rates.bad.fraction', { text }))
      return value
    },
    year(text: string, column: HeadField): number {
      if (/^\d{4}$/.test(text)) return Number(text)
      bad(column, message('rates.bad.year', { text }))
      return 0
    },
    /** One of some words; `otherwise` where it is another, which is no trouble where `silent`. */
    among<Word extends string>(
      text: string,
      words: readonly Word[],
      column: HeadField | LineColumn,
      otherwise: Word,
      silent = false,
    ): Word {
      const found = words.find((word) => word === text.trim())
      if (silent) return otherwise
      if (found) return found
      bad(column, message('rates.bad.word', { text, words: [...words] }))
      return otherwise
    },
  }
}
