import type { Language } from '../locales/language.ts'
import { say } from '../locales/say.ts'
import { headText, sayWords } from './tables/cellText.ts'
import { type Cell, isAbsent, type NumberForm, type Table } from './tables/table.ts'

/**
 * A table as CSV (RFC 4180), with a byte order mark so that a spreadsheet reads it as UTF-8.
 *
 * Gives  a line of heads, a line for each row, and what stands under the table as lines of one cell each. Numbers are
 *        plain: areas to 1 mm², money to the cent. An absent number is an empty cell, and the last column says why.
 */
export function writeCsv(table: Table, language: Language, stamp: readonly string[]): string {
  const { columns, rows, notes } = table
  const why = say({ key: 'output.notComputed' }, language)
  const lines = [
    [...columns.map((column) => headText(column, language)), why],
    ...rows.map(({ cells }) => [
      ...cells.map((cell, i) => plainCell(cell, columns[i]!.form, language)),
      reasonsOf(cells, columns, language),
    ]),
    [],
    ...notes.map((note) => [sayWords(note, language)]),
    ...stamp.map((line) => [line]),
  ]
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}

/** A number as it is summed: square metres to 1 mm², HK$ to the cent. */
export function plainNumber(value: number, form: NumberForm | undefined): number {
  const places = form === 'hkd' ? 2 : 6
  return Number(value.toFixed(places))
}

function plainCell(cell: Cell, form: NumberForm | undefined, language: Language): string {
  if (cell === undefined || isAbsent(cell)) return ''
  if (typeof cell === 'number') return String(plainNumber(cell, form))
  return harmless(typeof cell === 'string' ? cell : sayWords(cell, language))
}

/** Why numbers of a row are not there, column by column; a reason said once for all columns that share it. */
export function reasonsOf(cells: readonly Cell[], columns: Table['columns'], language: Language): string {
  const heads = new Map<string, string[]>()
  for (const [i, cell] of cells.entries()) {
    if (!isAbsent(cell)) continue
    const reason = say(cell.absent, language)
    heads.set(reason, [...(heads.get(reason) ?? []), sayWords(columns[i]!.head, language)])
  }
  const list = language === 'en' ? ', ' : '、'
  const colon = language === 'en' ? ': ' : '：'
  return [...heads].map(([reason, of]) => `${of.join(list)}${colon}${reason}`).join(language === 'en' ? '; ' : '；')
}

/** Text that a spreadsheet would take as a formula begins with an apostrophe. */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
