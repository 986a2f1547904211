import { rowFiguresOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import type { Say } from '../shared/useSay.ts'
import { type ColumnId, columnOf } from './columns.ts'
import { cellText } from './tableText.ts'

/** Rows are shown only where a column says this: `contains` for text; for numbers `5`, `5–10`, `>= 5`, `<= 10`. */
export interface OnlyWhere {
  readonly column: ColumnId
  readonly text: string
}

/** Whether a row is to be shown. Numbers are compared as the table writes them: hectares where it shows hectares. */
export function shownWhere(state: State, { column, text }: OnlyWhere, say: Say): (row: number) => boolean {
  const wanted = plain(text)
  if (wanted === '') return () => true
  const written = (row: number) => cellText(state, row, column, () => rowFiguresOf(state, row), say)
  const range = columnOf(state, column)?.end ? rangeIn(wanted) : undefined
  if (!range) return (row) => plain(written(row)).includes(wanted)
  return (row) => {
    const cell = written(row)
    const value = Number(cell)
    return cell !== '' && value >= range.from && value <= range.to
  }
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

const NUMBER = '(-?\\d[\\d,]*(?:\\.\\d+)?)'
const AT_LEAST = new RegExp(`^(?:>=|≥)\\s*${NUMBER}$`)
const AT_MOST = new RegExp(`^(?:<=|≤)\\s*${NUMBER}$`)
const BETWEEN = new RegExp(`^${NUMBER}\\s*(?:-|–|to|至)\\s*${NUMBER}$`)
const EXACTLY = new RegExp(`^${NUMBER}$`)

/** The numbers that are meant, or undefined where it is no range. */
export function rangeIn(text: string): { readonly from: number; readonly to: number } | undefined {
  const number = (digits: string) => Number(digits.replaceAll(',', ''))
  const between = BETWEEN.exec(text)
  if (between) return { from: number(between[1]!), to: number(between[2]!) }
  const least = AT_LEAST.exec(text)
  if (least) return { from: number(least[1]!), to: Number.POSITIVE_INFINITY }
  const most = AT_MOST.exec(text)
  if (most) return { from: Number.NEGATIVE_INFINITY, to: number(most[1]!) }
  const exactly = EXACTLY.exec(text)
  return exactly ? { from: number(exactly[1]!), to: number(exactly[1]!) } : undefined
}
