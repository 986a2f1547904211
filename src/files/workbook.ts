import writeExcelFile, { type Sheet, type Cell as SheetCell } from 'write-excel-file/universal'
import type { Language } from '../locales/language.ts'
import { say } from '../locales/say.ts'
import { plainNumber, reasonsOf } from './csv.ts'
import { type Stamp, stampLines } from './stamp.ts'
import { headText, sayBoth, sayWords } from './tables/cellText.ts'
import { type Cell, type Column, isAbsent, PLACES, type Table } from './tables/table.ts'

/**
 * Tables as a workbook (XLSX): a sheet each, heads in both languages, numbers as numbers with their unit in the head.
 *
 * Takes  the tables, each with its sheet's name; the language of the cells; what the file says of itself.
 * Gives  the sheets in their order and "About" at the end. An absent number is an empty cell and the last column says why.
 */
export async function writeWorkbook(
  tables: readonly Table[],
  language: Language,
  stamp: Stamp,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map((table) => sheetOf(table, language))
  const written = writeExcelFile([...sheets, aboutSheet(stamp, language)], { fontFamily: 'Calibri', fontSize: 10 })
  const blob = (await written.toBlob()) as { arrayBuffer(): Promise<ArrayBuffer> }
  return new Uint8Array(await blob.arrayBuffer())
}

function sheetOf(table: Table, language: Language): Sheet<never> {
  const { columns, rows, notes, id } = table
  const missing = rows.some(({ cells }) => cells.some(isAbsent))
  const heads: SheetCell[] = columns.map((column) => head(headText(column, 'both'), column))
  if (missing)
    heads.push(head(`${say({ key: 'output.notComputed' }, 'en')} ${say({ key: 'output.notComputed' }, 'zh-Hant-HK')}`))
  const lines: SheetCell[][] = rows.map(({ cells, total }) => {
    const line = cells.map((cell, at) => sheetCell(cell, columns[at]!, language, total === true))
    return missing ? [...line, text(reasonsOf(cells, columns, language))] : line
  })
  return {
    sheet: sheetName(say({ key: `output.sheet.${id}` }, language)),
    data: [
      [{ value: sayBoth(table.title), fontWeight: 'bold', fontSize: 13 }],
      heads,
      ...lines,
      [],
      ...notes.map((note) => [text(sayWords(note, language))]),
    ],
    columns: [
      ...columns.map((column) => ({ width: widthOf(column, rows, columns, language) })),
      ...(missing ? [{ width: 40 }] : []),
    ],
    stickyRowsCount: 2,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  } as Sheet<never>
}

const aboutSheet = (stamp: Stamp, language: Language): Sheet<never> =>
  ({
    sheet: sheetName(say({ key: 'output.sheet.about' }, language)),
    data: stampLines(stamp, language).map((line) => [{ value: line, type: String, wrap: true }]),
    columns: [{ width: 110 }],
  }) as Sheet<never>

const head = (value: string, column?: Column): SheetCell =>
  ({
    value,
    fontWeight: 'bold',
    backgroundColor: '#E8ECF0',
    wrap: true,
    alignVertical: 'top',
    ...(column?.form ? { align: 'right' } : {}),
  }) as SheetCell

function sheetCell(cell: Cell, { form }: Column, language: Language, total: boolean): SheetCell {
  const weight = total ? { fontWeight: 'bold' as const } : {}
  if (cell === undefined || isAbsent(cell)) return null
  if (typeof cell === 'number') {
    const places = form ? PLACES[form] : 0
    const decimals = places === 0 ? '' : `.${'0'.repeat(places)}`
    const format = form === 'year' ? '0' : form === 'share' ? '0.0%' : `#,##0${decimals}`
    return { value: plainNumber(cell, form), type: Number, format, ...weight } as SheetCell
  }
  return { ...(text(typeof cell === 'string' ? cell : sayWords(cell, language)) as object), ...weight } as SheetCell
}

/** Text is written as text: a spreadsheet takes no formula from it. */
const text = (value: string): SheetCell => (value === '' ? null : ({ value, type: String } as SheetCell))

function widthOf(column: Column, rows: Table['rows'], columns: Table['columns'], language: Language): number {
  const at = columns.indexOf(column)
  const longest = rows.slice(0, 200).reduce((most, { cells }) => {
    const cell = cells[at]
    if (cell === undefined || isAbsent(cell)) return most
    if (typeof cell === 'number') return Math.max(most, Math.round(cell).toLocaleString('en-HK').length + 3)
    return Math.max(most, (typeof cell === 'string' ? cell : sayWords(cell, language)).length)
  }, 10)
  return Math.min(48, longest + 1)
}

/** Names of sheets: at most 31 characters, without those a spreadsheet refuses. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
