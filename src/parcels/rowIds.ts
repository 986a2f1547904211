/** A feature that becomes a row, as far as its id is concerned. */
export interface Named {
  /** `Feature.id` as found. */
  readonly id: unknown
  readonly properties: Readonly<Record<string, unknown>> | undefined
  /** Place in the file, from 1. */
  readonly number: number
}

export interface RowIds {
  readonly ids: readonly string[]
  /** Rows whose id stood before: the id wanted and the one given. */
  readonly renamed: readonly { readonly row: number; readonly wanted: string; readonly given: string }[]
}

/**
 * Columns taken for the id where features carry none, best first; case and `_`, `-`, space do not matter.
 *
 * The first one found in the file with a value serves all its features.
 */
const ID_COLUMNS = [
  'id',
  'parcelid',
  'parcelno',
  'parcelref',
  'siteid',
  'siteno',
  'plotid',
  'lotid',
  'uid',
  'objectid',
  'fid',
  'gid',
]

/**
 * Ids of rows, text and unique: `Feature.id`, else the id column, else `#` and the place in the file; a later one of the
 * same text gets `~2`, `~3` in file order, passing over ids that the file itself uses.
 */
export function rowIds(rows: readonly Named[]): RowIds {
  const column = idColumn(rows)
  const wanted = rows.map(
    ({ id, properties, number }) => idText(id) ?? (column && idText(properties?.[column])) ?? `#${number}`,
  )
  return uniqueIds(wanted)
}

/** The ids wanted, made unique: the first keeps its text. */
export function uniqueIds(wanted: readonly string[]): RowIds {
  const inFile = new Set(wanted)
  const used = new Set<string>()
  const next = new Map<string, number>()
  const renamed: RowIds['renamed'][number][] = []
  const ids = wanted.map((text, row) => {
    if (!used.has(text)) {
      used.add(text)
      return text
    }
    let n = next.get(text) ?? 2
    while (inFile.has(`${text}~${n}`) || used.has(`${text}~${n}`)) n++
    next.set(text, n + 1)
    const given = `${text}~${n}`
    used.add(given)
    renamed.push({ row, wanted: text, given })
    return given
  })
  return { ids, renamed }
}

/** An id as text: `0012` stays `0012`, a number is its JSON text; anything else, or blank, is no id. */
export function idText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

function idColumn(rows: readonly Named[]): string | undefined {
  const found = new Map<string, string>()
  for (const { properties } of rows) {
    if (!properties) continue
    for (const name of Object.keys(properties)) {
      const plain = name.toLowerCase().replace(/[_\- ]/g, '')
      if (!found.has(plain) && ID_COLUMNS.includes(plain) && idText(properties[name]) !== undefined)
        found.set(plain, name)
    }
  }
  const best = ID_COLUMNS.find((name) => found.has(name))
  return best === undefined ? undefined : found.get(best)
}
