import { NUMBER_FIELDS, TEXT_FIELDS, textColumn } from './fields.ts'
import type { TextColumn } from './parcelLayer.ts'

type Properties = Readonly<Record<string, unknown>> | undefined

/** A column of the file's own that is no field of a parcel, with the one type all its values have, else text. */
export type OwnColumn =
  | { readonly name: string; readonly kind: 'number'; readonly values: Float64Array }
  | { readonly name: string; readonly kind: 'truth' | 'text'; readonly values: TextColumn }

export type OwnKind = OwnColumn['kind']

const FIELDS: ReadonlySet<string> = new Set([...Object.keys(NUMBER_FIELDS), ...TEXT_FIELDS])

/**
 * The columns of a file that are not parcel fields, by row.
 *
 * Takes  the names of the file's columns, and each row's properties.
 * Gives  a number column where every value is a number, one of truths where every value is one; `0012` stays text. Blank
 *        is absent; lists and objects are written as JSON. A column without any value is left out.
 */
export function ownColumns(names: readonly string[], rows: readonly Properties[]): readonly OwnColumn[] {
  return names.flatMap((name): readonly OwnColumn[] => {
    if (FIELDS.has(name)) return []
    const kind = kindOf(name, rows)
    if (kind === undefined) return []
    if (kind === 'number') {
      const values = Float64Array.from(rows, (row) => (typeof row?.[name] === 'number' ? row[name] : Number.NaN))
      return [{ name, kind, values }]
    }
    return [{ name, kind, values: textColumn(rows.length, (row) => written(rows[row]?.[name])) }]
  })
}

/** The value of an own column in a row, or undefined where it has none. */
export function ownValueAt(column: OwnColumn, row: number): string | number | undefined {
  if (column.kind !== 'number') return column.values.values[column.values.codes[row] ?? 0]
  const value = column.values[row]
  return value === undefined || Number.isNaN(value) ? undefined : value
}

function kindOf(name: string, rows: readonly Properties[]): OwnKind | undefined {
  let seen: OwnKind | undefined
  for (const row of rows) {
    const value = row?.[name]
    if (written(value) === undefined) continue
    const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'truth' : 'text'
    if (kind === 'text' || (seen !== undefined && seen !== kind)) return 'text'
    seen = kind
  }
  return seen
}

function written(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}
