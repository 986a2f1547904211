import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import { NUMBER_FIELDS, TEXT_FIELDS } from '../parcels/fields.ts'
import type { NumberField } from '../parcels/parcelLayer.ts'
import type { Edit } from '../plan/edit.ts'
import { setAssignmentFields } from '../plan/edits/setAssignmentFields.ts'
import { setAttributes } from '../plan/edits/setAttributes.ts'
import type { ParcelId } from '../plan/types.ts'
import { ownColumnsOf } from './ownColumns.ts'
import type { State } from './state.ts'

/** What a cell of the table sets: a field of the land, a column of the file's own, or a field of the assignment. */
export type CellField =
  | { readonly of: 'land'; readonly field: string }
  | { readonly of: 'own'; readonly column: string }
  | { readonly of: 'scenario'; readonly field: 'phaseYear' | 'landUse' }

/**
 * The edit that puts what was typed into a cell, for one parcel or many, in one step.
 *
 * Takes    text as typed; nothing takes the value away.
 * Refuses  text that is not of the cell's type, saying what it must be; and as the edits it makes.
 */
export function cellEdit(
  state: State,
  parcels: readonly ParcelId[],
  cell: CellField,
  typed: string,
): Result<Edit, Message> {
  const { plan } = state.document
  const text = typed.trim()
  if (cell.of === 'scenario') {
    const value = cell.field === 'phaseYear' ? typedYear(text) : ok(text === '' ? undefined : text)
    return value.ok ? setAssignmentFields(plan, state.scenario, parcels, { [cell.field]: value.value }) : value
  }
  if (cell.of === 'land') {
    const value = landValue(cell.field, text)
    return value.ok ? setAttributes(plan, parcels, { [cell.field]: value.value }) : value
  }
  const value = ownTyped(state, cell.column, text)
  return value.ok ? setAttributes(plan, parcels, { [cell.column]: value.value }, [cell.column]) : value
}

type Value = string | number | boolean | null

function landValue(field: string, text: string): Result<Value, Message> {
  if (text === '') return ok(null)
  if (TEXT_FIELDS.some((one) => one === field)) return ok(text)
  const fits = NUMBER_FIELDS[field as NumberField]
  const number = numberTyped(text)
  const name = message(`parcelField.${field}`)
  if (number === undefined) return refuse(message('refusal.cellNumber', { column: name, text }))
  return fits(number) ? ok(number) : refuse(message('refusal.cellRange', { column: name, text }))
}

function ownTyped(state: State, column: string, text: string): Result<Value, Message> {
  const kind = ownColumnsOf(state).get(column)?.kind
  if (text === '') return ok(null)
  if (kind === 'number') {
    const number = numberTyped(text)
    return number === undefined ? refuse(message('refusal.cellNumber', { column, text })) : ok(number)
  }
  if (kind !== 'truth') return ok(text)
  const truth = { true: true, false: false }[text.toLowerCase()]
  return truth === undefined ? refuse(message('refusal.cellTruth', { column, text })) : ok(truth)
}

function typedYear(text: string): Result<number | undefined, Message> {
  if (text === '') return ok(undefined)
  const year = numberTyped(text)
  return year !== undefined && NUMBER_FIELDS.available_from(year)
    ? ok(year)
    : refuse(message('refusal.cellRange', { column: message('field.phaseYear'), text }))
}

/** A number as planners write it, `1,200.5` with thousands; undefined where it is none. */
function numberTyped(text: string): number | undefined {
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined
}
