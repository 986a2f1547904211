import type { LocalText, Message } from '../../lib/message.ts'
import type { Figure } from '../../measures/figure.ts'

/** Fixed words of a table: put into one language, or both, when it is written. */
export type Words = Message | LocalText

/** How the numbers of a column are written; values themselves stay exact. */
export type NumberForm =
  | 'count'
  | 'm2'
  | 'ha'
  | 'ratio'
  | 'hkd'
  | 'hkd-million'
  | 'hkd-100-million'
  | 'metres'
  | 'score'
  | 'share'
  | 'year'

export interface Column {
  readonly key: string
  readonly head: Words
  /** Stands after the head in brackets. */
  readonly unit?: Words
  /** Numbers of the column; absent: text. */
  readonly form?: NumberForm
  /** Share of the width where the table is printed. */
  readonly width?: number
}

/** A number that is not there says why. */
export interface AbsentCell {
  readonly absent: Message
}

export type Cell = string | number | Words | AbsentCell | undefined

export interface Row {
  readonly cells: readonly Cell[]
  /** A total: set apart where the table is printed. */
  readonly total?: true
  /** The figures that a column shows of it, with their explanations, for outputs that have room to say them. */
  readonly figuresIn?: (column: string) => readonly Figure[]
  /** Why the number in a column is too low, where some of it is not estimated. */
  readonly tooLow?: (column: string) => Message | undefined
}

/** A table as every output takes it: CSV, workbook, slides and print write the same cells. */
export interface Table {
  readonly id: string
  readonly title: Words
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** What stands under it: method, what is missing, sources. */
  readonly notes: readonly Words[]
}

export const isAbsent = (cell: Cell): cell is AbsentCell =>
  typeof cell === 'object' && cell !== null && 'absent' in cell

/** Decimal places of a form, in print and in a spreadsheet's own format. */
export const PLACES: Readonly<Record<NumberForm, number>> = {
  count: 0,
  m2: 0,
  ha: 2,
  ratio: 2,
  hkd: 0,
  'hkd-million': 1,
  'hkd-100-million': 2,
  metres: 0,
  score: 0,
  share: 3,
  year: 0,
}
