import { NUMBER_FIELDS, TEXT_FIELDS } from './fields.ts'
import { type NumberField, numberAt, type ParcelLayer, type TextField, textAt } from './parcelLayer.ts'

export type FieldName = NumberField | TextField
/** Field values of one parcel; what it does not state is not there. */
export type ParcelFields = Readonly<Partial<Record<FieldName, string | number>>>

const NUMBERS = Object.keys(NUMBER_FIELDS) as NumberField[]

/** Every field a parcel states. */
export function fieldsOf(layer: Pick<ParcelLayer, 'numbers' | 'texts'>, row: number): ParcelFields {
  const fields: Partial<Record<FieldName, string | number>> = {}
  for (const field of TEXT_FIELDS) {
    const text = textAt(layer, field, row)
    if (text !== undefined) fields[field] = text
  }
  for (const field of NUMBERS) {
    const number = numberAt(layer, field, row)
    if (number !== undefined) fields[field] = number
  }
  return fields
}

/** Fields that say how much there is on the whole of a parcel: no piece has them, and merged parcels add them up. */
const AMOUNTS: readonly FieldName[] = ['stated_area_m2', 'gfa_stated_m2', 'flats_stated']

/** What a piece of a parcel inherits: all but the amounts of the whole. */
export function fieldsOfPiece(fields: ParcelFields): ParcelFields {
  const left = new Set<string>([...AMOUNTS, 'stated_area_about'])
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !left.has(field)))
}

/**
 * What merged parcels inherit.
 *
 * Gives  amounts added up where all state them; the private share by area where all state it; of everything else what the
 *        largest says.
 */
export function fieldsOfMerged(
  parcels: readonly { readonly fields: ParcelFields; readonly areaM2: number }[],
): ParcelFields {
  const largest = parcels.reduce((most, each) => (each.areaM2 > most.areaM2 ? each : most))
  const merged: Partial<Record<FieldName, string | number>> = { ...fieldsOfPiece(largest.fields) }
  for (const field of AMOUNTS) {
    const sum = sumOf(parcels.map(({ fields }) => fields[field]))
    if (sum !== undefined) merged[field] = sum
  }
  const whole = parcels.reduce((sum, { areaM2 }) => sum + areaM2, 0)
  const held = sumOf(
    parcels.map(({ fields, areaM2 }) =>
      fields.private_share === undefined ? undefined : (Number(fields.private_share) * areaM2) / whole,
    ),
  )
  if (held === undefined) delete merged.private_share
  else merged.private_share = Math.round(held * 1e6) / 1e6
  return merged
}

function sumOf(values: readonly (string | number | undefined)[]): number | undefined {
  return values.includes(undefined) ? undefined : values.reduce<number>((sum, value) => sum + Number(value), 0)
}
