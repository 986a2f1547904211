import type { LocalText } from '../../lib/message.ts'
import type { Language } from '../../locales/language.ts'
import type { Cell, Column, NumberForm, Row, Table } from './table.ts'

/**
 * Some columns of a table, in units that are read at a distance: hectares for m², HK$ million (億元 in Chinese) for HK$.
 *
 * Gives  the same numbers divided by a power of ten; rows that are all empty or 0 in the picked numbers may be dropped.
 */
export function pickColumns(table: Table, keys: readonly string[], language: Language, dropEmpty = false): Table {
  const picked = keys.flatMap((key) => {
    const at = table.columns.findIndex((column) => column.key === key)
    return at < 0 ? [] : [{ at, ...inLargeUnits(table.columns[at]!, language) }]
  })
  const rows = table.rows
    .map(({ cells, ...row }): Row => ({ ...row, cells: picked.map(({ at, by }) => divided(cells[at], by)) }))
    .filter(({ cells, total }) => !dropEmpty || total || cells.some((cell) => typeof cell === 'number' && cell !== 0))
  return { ...table, columns: picked.map(({ column }) => column), rows }
}

const divided = (cell: Cell, by: number): Cell => (typeof cell === 'number' && by !== 1 ? cell / by : cell)

const HECTARES: LocalText = { en: 'ha', zh: '公頃' }

function inLargeUnits(column: Column, language: Language): { readonly column: Column; readonly by: number } {
  const as = (form: NumberForm, unit: LocalText, by: number) => ({ column: { ...column, form, unit }, by })
  if (column.form === 'm2' && /^(site|stated)Area/.test(column.key)) return as('ha', HECTARES, 10_000)
  if (column.form !== 'hkd') return { column, by: 1 }
  return language === 'en'
    ? as('hkd-million', { en: 'HK$M', zh: '億元' }, 1e6)
    : as('hkd-100-million', { en: 'HK$100M', zh: '億元' }, 1e8)
}
