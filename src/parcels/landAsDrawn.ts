import { mapFields, NUMBER_FIELDS, readFields, TEXT_FIELDS } from './fields.ts'
import { concatLayers } from './joinLayers.ts'
import type { NumberField, ParcelLayer, TextColumn } from './parcelLayer.ts'

/** What the plan draws over the imported parcels. */
export interface Drawing {
  /** Per parcel id: the row of `drawn` that is its outline now, or undefined where it is retired. */
  readonly outlines: ReadonlyMap<string, number | undefined>
  /** Per drawn parcel id: the parcels it came from. */
  readonly parents: ReadonlyMap<string, readonly string[]>
  /** Per parcel id: field values the planner set over the file's own. */
  readonly fields: ReadonlyMap<string, Readonly<Record<string, unknown>>>
}

/**
 * The imported parcels with what was drawn appended to them; all of it dead until `landAsDrawn` says otherwise.
 *
 * Cost  one copy of the columns.
 */
export const withDrawnRows = (imported: ParcelLayer, drawn: ParcelLayer | undefined): ParcelLayer =>
  drawn
    ? { ...concatLayers([imported, drawn]), name: imported.name, crs: imported.crs, findings: imported.findings }
    : imported

/**
 * The land as the plan draws it.
 *
 * Takes  `whole`: what `withDrawnRows` gave; `importedRows`: how many of its rows are a file's.
 * Gives  the same rows, those no longer parcels dead. A drawn parcel that a file holds too keeps that row's fields; over
 *        them go the planner's own, where their type fits.
 * Cost   one pass over the ids, and one copy of each column that a field was set in.
 */
export function landAsDrawn(whole: ParcelLayer, importedRows: number, drawing: Drawing): ParcelLayer {
  const at = new Uint8Array(whole.rows)
  at.fill(1, importedRows)
  const copies: (readonly [to: number, from: number])[] = []
  const patches: (readonly [row: number, fields: Readonly<Record<string, unknown>>])[] = []
  const importedOf = new Map<string, number>()
  if (drawing.outlines.size > 0 || drawing.fields.size > 0)
    for (let row = 0; row < importedRows; row++) importedOf.set(whole.ids[row]!, row)
  for (const [id, outline] of drawing.outlines) {
    const imported = importedOf.get(id)
    if (imported !== undefined) at[imported] = 1
    if (outline === undefined) continue
    const row = importedRows + outline
    at[row] = 0
    if (imported !== undefined) copies.push([row, imported])
  }
  for (const [id, fields] of drawing.fields) {
    const outline = drawing.outlines.get(id)
    const row = outline === undefined ? importedOf.get(id) : importedRows + outline
    if (row !== undefined) patches.push([row, fields])
  }
  const count = at.reduce((sum, flag) => sum + flag, 0)
  const placeOf = (id: string): number =>
    importedOf.get(id) ?? Math.min(...(drawing.parents.get(id) ?? []).map(placeOf), importedRows)
  const land = copies.length + patches.length === 0 ? whole : { ...whole, ...withFields(whole, copies, patches) }
  if (whole.rows === importedRows && count === 0) return land
  const places = Float64Array.from(whole.ids, (id, row) => (row < importedRows ? row : at[row] ? 0 : placeOf(id)))
  return { ...land, dead: { at, count, places } }
}

function withFields(
  layer: ParcelLayer,
  copies: readonly (readonly [to: number, from: number])[],
  patches: readonly (readonly [row: number, fields: Readonly<Record<string, unknown>>])[],
): Pick<ParcelLayer, 'numbers' | 'texts' | 'oldSchedule'> {
  const read = readFields(patches.map(([, fields]) => fields))
  const isSet = (field: string) => patches.map(([, fields]) => field in fields)
  const oldSchedule = copies.length === 0 ? undefined : layer.oldSchedule?.slice()
  if (oldSchedule) for (const [to, from] of copies) oldSchedule[to] = oldSchedule[from]!
  return {
    ...(oldSchedule && { oldSchedule }),
    numbers: mapFields(Object.keys(NUMBER_FIELDS) as NumberField[], (field) => {
      const set = isSet(field)
      if (copies.length === 0 && !set.includes(true)) return layer.numbers[field]
      const column = layer.numbers[field].slice()
      for (const [to, from] of copies) column[to] = column[from]!
      patches.forEach(([row], i) => {
        if (set[i]) column[row] = read.numbers[field][i]!
      })
      return column
    }),
    texts: mapFields(TEXT_FIELDS, (field) => {
      const set = isSet(field)
      if (copies.length === 0 && !set.includes(true)) return layer.texts[field]
      const column = writableColumn(layer.texts[field])
      for (const [to, from] of copies) column.codes[to] = column.codes[from]!
      const { codes, values } = read.texts[field]
      patches.forEach(([row], i) => {
        if (set[i]) column.codes[row] = column.codeOf(values[codes[i]!])
      })
      return { codes: column.codes, values: column.values }
    }),
  }
}

/** A copy of a text column that new texts can be put into. */
function writableColumn({ codes, values }: TextColumn) {
  const all = [...values]
  const known = new Map(all.map((text, code) => [text, code]))
  return {
    codes: codes.slice(),
    values: all,
    codeOf(text: string | undefined): number {
      const code = known.get(text) ?? all.push(text) - 1
      known.set(text, code)
      return code
    },
  }
}
