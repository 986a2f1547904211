import type { CellField } from '../../store/cellEditing.ts'
import { ownColumnsOf, ownValue } from '../../store/ownColumns.ts'
import { assignmentAt } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { type ColumnId, isOwn, ownName } from './columns.ts'
import { extraValue } from './extraColumns.ts'

const FIELD_OF: Partial<Record<ColumnId, string>> = {
  ground: 'ground',
  from: 'available_from',
  reference: 'reference',
  area: 'area_id',
  planningArea: 'planning_area',
  zone: 'zone',
  tenure: 'tenure',
  status: 'land_status',
  statedArea: 'stated_area_m2',
  statedGfa: 'gfa_stated_m2',
  domesticRatio: 'plot_ratio_domestic',
  otherRatio: 'plot_ratio_non_domestic',
}

/** What typing into a cell sets, or undefined where the cell is computed or set elsewhere. */
export function cellField(state: State, row: number, column: ColumnId): CellField | undefined {
  if (isOwn(column)) return { of: 'own', column: ownName(column) }
  if (column === 'year') return { of: 'scenario', field: 'phaseYear' }
  // a cell sets what it shows: the scenario's own use where it says one, else the land's
  if (column === 'landUse')
    return assignmentAt(state, row)?.landUse === undefined
      ? { of: 'land', field: 'land_use' }
      : { of: 'scenario', field: 'landUse' }
  if (column === 'name') return { of: 'land', field: state.language === 'en' ? 'name_en' : 'name_zh' }
  const field = FIELD_OF[column]
  return field === undefined ? undefined : { of: 'land', field }
}

export const isEditable = (column: ColumnId): boolean =>
  isOwn(column) || column === 'year' || column === 'landUse' || column === 'name' || column in FIELD_OF

/** The value that stands in an editable cell, as it is typed. */
export function cellValue(state: State, row: number, column: ColumnId): string {
  if (isOwn(column)) return String(ownValue(state, row, ownName(column)) ?? '')
  if (column === 'from') return numberText(state.land.numbers.available_from[row]!)
  if (column === 'ground') {
    const { codes, values } = state.land.texts.ground
    return values[codes[row]!] ?? ''
  }
  return String(extraValue(state, row, column as Parameters<typeof extraValue>[2]) ?? '')
}

const numberText = (value: number): string => (Number.isNaN(value) ? '' : String(value))

/** What a cell may hold, where that is one of a few: their keys; undefined where it is free. */
export function cellChoices(state: State, column: ColumnId): readonly string[] | undefined {
  if (isOwn(column)) return ownColumnsOf(state).get(ownName(column))?.kind === 'truth' ? ['true', 'false'] : undefined
  switch (column) {
    case 'ground':
      return ['formed', 'brownfield', 'farmland', 'village', 'fish pond', 'slope', 'unknown']
    case 'status':
      return ['free', 'committed', 'reserved']
    case 'tenure':
      return ['Government', 'private', 'mixed', 'unknown']
    case 'landUse':
      return Object.keys(state.ground.landUses)
    case 'area':
      return state.ground.areas.map(({ id }) => id)
    default:
      return undefined
  }
}
