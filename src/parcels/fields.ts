import { isWordField, type WordField, wordMeant } from './closedWords.ts'
import type { NumberField, ParcelLayer, TextColumn, TextField } from './parcelLayer.ts'

export const NUMBER_FIELDS: Readonly<Record<NumberField, (value: number) => boolean>> = {
  stated_area_m2: (value) => value > 0,
  plot_ratio_domestic: (value) => value >= 0,
  plot_ratio_non_domestic: (value) => value >= 0,
  gfa_stated_m2: (value) => value >= 0,
  flats_stated: (value) => value >= 0,
  building_height_mpd: () => true,
  private_share: (value) => value >= 0 && value <= 1,
  available_from: (value) => Number.isInteger(value) && value >= 1900 && value <= 2200,
  accuracy_m: (value) => value >= 0,
}

export const TEXT_FIELDS: readonly TextField[] = [
  'reference',
  'name_en',
  'name_zh',
  'area_id',
  'planning_area',
  'land_use',
  'zone',
  'zone_status',
  'stated_area_about',
  'ground',
  'tenure',
  'land_status',
  'source',
  'as_of',
  'indicative',
]

/** A value that cannot be what its field is: the field is then absent; a word that is none of its field's is kept. */
export interface BadValue {
  readonly row: number
  readonly field: NumberField | Exclude<WordField, 'zone_status'>
  readonly value: string
}

/**
 * The parcel fields of rows (MODEL, Land), read by their exact names.
 *
 * Takes  numbers, or text that is a number (`1,200.5` with thousands is one); texts, or numbers and truths as text; words
 *        of a closed list (`closedWords.ts`) however they are written.
 * Gives  columns where null, blank and unreadable are absent, and what was unreadable. A ground or tenure that
 *        is no word of its list is told too and stays as the file has it; so does a zone status, which no figure goes by,
 *        untold; a land status is absent then.
 */
export function readFields(rows: readonly (Readonly<Record<string, unknown>> | undefined)[]): {
  readonly numbers: ParcelLayer['numbers']
  readonly texts: ParcelLayer['texts']
  readonly bad: readonly BadValue[]
} {
  const bad: BadValue[] = []
  const numbers = mapFields(Object.keys(NUMBER_FIELDS) as NumberField[], (field) => {
    const column = new Float64Array(rows.length).fill(Number.NaN)
    rows.forEach((properties, row) => {
      const value = properties?.[field]
      if (isBlank(value)) return
      const number = numberOf(value)
      if (number !== undefined && NUMBER_FIELDS[field](number)) column[row] = number
      else bad.push({ row, field, value: shown(value) })
    })
    return column
  })
  const texts = mapFields(TEXT_FIELDS, (field) =>
    textColumn(rows.length, (row) => {
      const value = rows[row]?.[field]
      if (isBlank(value)) return undefined
      const text = textOf(value)
      if (!isWordField(field)) return text
      const word = text === undefined ? undefined : wordMeant(field, text)
      if (word !== undefined) return word
      if (field === 'zone_status') return text
      bad.push({ row, field, value: shown(value) })
      return field === 'land_status' ? undefined : text
    }),
  )
  return { numbers, texts, bad }
}

/** A column of few different texts. */
export function textColumn(rows: number, textOf: (row: number) => string | undefined): TextColumn {
  const codes = new Uint32Array(rows)
  const values: (string | undefined)[] = [undefined]
  const codeOf = new Map<string, number>()
  for (let row = 0; row < rows; row++) {
    const text = textOf(row)
    if (text === undefined) continue
    let code = codeOf.get(text)
    if (code === undefined) {
      code = values.length
      values.push(text)
      codeOf.set(text, code)
    }
    codes[row] = code
  }
  return { codes, values }
}

/** A record made field by field. */
export function mapFields<Field extends string, Column>(
  fields: readonly Field[],
  columnOf: (field: Field) => Column,
): Record<Field, Column> {
  return Object.fromEntries(fields.map((field) => [field, columnOf(field)])) as Record<Field, Column>
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined
}

const shown = (value: unknown): string => (textOf(value) ?? (Array.isArray(value) ? '[…]' : '{…}')).slice(0, 60)
