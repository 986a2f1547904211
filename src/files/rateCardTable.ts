import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import type { RateCard } from '../plan/rateCard.ts'
import {
  type DraftLine,
  draftOf,
  emptyHead,
  emptyLine,
  HEAD_FIELDS,
  type HeadField,
  LINE_COLUMNS,
  type LineColumn,
  type RateCardDraft,
} from './rateCardDraft.ts'
import { cardOf } from './rateCardOfDraft.ts'
import { cellsOf } from './tableCells.ts'

export interface ReadRateCard {
  readonly draft: RateCardDraft
  /** Heads of columns and names of fields that no rate card has: named, never guessed. */
  readonly unmatched: readonly string[]
}

/**
 * A rate card as CSV: its fields one a line, a blank line, then its cost lines as a table. UTF-8 with a byte order mark,
 * without which spreadsheets spoil the Chinese.
 */
export function writeRateCardTable(card: RateCard): string {
  const { head, lines } = draftOf(card)
  const table = [
    ['field', 'value'],
    ...HEAD_FIELDS.map((field) => [field, head[field]]),
    [],
    [...LINE_COLUMNS],
    ...lines.map(({ cells }) => LINE_COLUMNS.map((column) => cells[column])),
  ]
  return `\uFEFF${table.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/** Text that a spreadsheet would take as a formula is written, and read again, with an apostrophe before it. */
function csvCell(text: string): string {
  const harmless = /^[=+@]/.test(text) ? `'${text}` : text
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/**
 * A rate card from CSV, or from a table pasted from a spreadsheet, as a draft: what is no number stays as it was typed
 * and is said when the draft is looked over.
 *
 * Takes    a file as `writeRateCardTable` writes it; or the table of cost lines alone, which then takes the rest from
 *          `rest`.
 * Refuses  by `absent`: a text without a table of cost lines.
 */
export function readRateCardTable(text: string, rest: RateCardDraft | undefined): ReadRateCard | { absent: Message } {
  const rows = cellsOf(text).map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+@])/, '')))
  const at = rows.findIndex((cells) => cells.some((cell) => plain(cell) === 'code') && cells.length > 3)
  if (at < 0) return { absent: message('rates.noTable', { columns: LINE_COLUMNS.slice(0, 7) }) }
  const unmatched: string[] = []
  const head = { ...(rest?.head ?? emptyHead()) }
  const named = rows.slice(0, at)
  for (const [name = '', value = ''] of named) {
    const field = HEAD_FIELDS.find((one) => one === plain(name))
    if (field) head[field satisfies HeadField] = value
    else if (name !== '' && plain(name) !== 'field') unmatched.push(name)
  }
  const columns = rows[at]!.map((name) => LINE_COLUMNS.find((one) => one === plain(name)))
  for (const [i, name] of rows[at]!.entries()) if (name !== '' && !columns[i]) unmatched.push(name)
  const lines = rows.slice(at + 1).flatMap((cells, i): DraftLine[] => {
    if (cells.every((cell) => cell === '')) return []
    const typed = columns.flatMap((column, place): [LineColumn, string][] =>
      column ? [[column, cells[place] ?? '']] : [],
    )
    return [{ cells: { ...emptyLine().cells, ...Object.fromEntries(typed) }, fileLine: at + 2 + i }]
  })
  return { draft: { head, lines }, unmatched }
}

/**
 * The rate card of a CSV file, whole.
 *
 * Refuses  with the file, the line, the column, the reason and what to type, by the first trouble.
 */
export function rateCardFromTable({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): Result<RateCard, Message> {
  const read = readRateCardTable(new TextDecoder().decode(bytes), undefined)
  if ('absent' in read) return refuse(message('rates.readFailed', { name, reason: read.absent }))
  const answer = cardOf({ ...read.draft, file: name })
  return 'card' in answer ? ok(answer.card) : refuse(answer.troubles[0]!.message)
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
