import { knownValue } from '../../measures/figure.ts'
import { liveRows } from '../../parcels/parcelLayer.ts'
import { type RowFigures, rowFiguresOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { EXTRA_COLUMNS, type ExtraColumn, extraValue } from './extraColumns.ts'

/** A column of the parcels grid: its words, its side, and what its rows are sorted by. */
export interface Column {
  readonly id: ColumnId
  readonly end?: boolean
  /** The value rows are sorted by; undefined goes last either way. */
  readonly sortBy: (figures: RowFigures) => string | number | undefined
  /** The same straight from the columns of the land, where that is quicker. */
  readonly quick?: (state: State, row: number) => string | number | undefined
}

export type ColumnId =
  | 'parcel'
  | 'use'
  | 'ground'
  | 'siteArea'
  | 'plotRatio'
  | 'gfa'
  | 'cost'
  | 'distance'
  | 'score'
  | 'from'
  | 'assignee'
  | ExtraColumn

export const COLUMNS: readonly Column[] = [
  { id: 'parcel', sortBy: ({ id }) => id, quick: ({ land }, row) => land.ids[row] },
  { id: 'use', sortBy: ({ plannedUse, zone, landUse }) => plannedUse ?? zone ?? landUse },
  { id: 'ground', sortBy: ({ ground }) => ground },
  {
    id: 'siteArea',
    end: true,
    sortBy: ({ siteAreaM2 }) => siteAreaM2,
    quick: ({ land }, row) => land.siteAreaM2[row],
  },
  { id: 'plotRatio', end: true, sortBy: ({ plotRatio }) => plotRatio },
  { id: 'gfa', end: true, sortBy: ({ gfaM2 }) => knownValue(gfaM2) },
  { id: 'cost', end: true, sortBy: ({ costHkd }) => costHkd.likely },
  { id: 'distance', end: true, sortBy: ({ nearest }) => nearest?.distanceM },
  { id: 'score', end: true, sortBy: ({ score }) => knownValue(score) },
  { id: 'from', end: true, sortBy: ({ availableFrom }) => availableFrom },
  { id: 'assignee', sortBy: ({ assignees }) => assignees[0]?.assignee.order },
  ...EXTRA_COLUMNS.map(
    (id): Column => ({
      id,
      end: id === 'year',
      sortBy: () => undefined,
      quick: (state, row) => extraValue(state, row, id),
    }),
  ),
]

/** The columns shown at first. */
export const FIRST_COLUMNS: readonly ColumnId[] = COLUMNS.map(({ id }) => id).filter(
  (id) => !EXTRA_COLUMNS.some((extra) => extra === id),
)

/** Least width of each column, pixels, where the planner has chosen the columns. */
export const LEAST_PX: Readonly<Record<ColumnId, number>> = {
  parcel: 80,
  use: 72,
  ground: 80,
  siteArea: 106,
  plotRatio: 74,
  gfa: 110,
  cost: 88,
  distance: 68,
  score: 52,
  from: 56,
  assignee: 124,
  name: 170,
  reference: 96,
  landUse: 150,
  area: 150,
  planningArea: 150,
  tenure: 88,
  status: 96,
  bundle: 140,
  year: 84,
}

export interface Sort {
  readonly column: ColumnId
  readonly descending: boolean
}

/** Rows in the order of a sort; in the order of the land where there is none. Equal rows keep that order. */
export function sortedRows(state: State, sort: Sort | undefined): readonly number[] {
  const rows = [...liveRows(state.land)]
  const column = COLUMNS.find(({ id }) => id === sort?.column)
  if (!sort || !column) return rows
  const { quick, sortBy } = column
  const keys = rows.map((row) => (quick ? quick(state, row) : sortBy(rowFiguresOf(state, row))))
  const sign = sort.descending ? -1 : 1
  return rows.sort((a, b) => compare(keys[a], keys[b], sign) || a - b)
}

type Key = string | number | undefined

function compare(a: Key, b: Key, sign: number): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
  return sign * BY_NUMBER_IN_TEXT.compare(String(a), String(b))
}

/** `SW-9` before `SW-10`. */
const BY_NUMBER_IN_TEXT = new Intl.Collator('en', { numeric: true })
