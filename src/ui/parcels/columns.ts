import { knownValue } from '../../measures/figure.ts'
import { liveRows } from '../../parcels/parcelLayer.ts'
import { ownColumnsOf, ownValue } from '../../store/ownColumns.ts'
import { basisOf, type RowFigures, rowFiguresOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { EXTRA_COLUMNS, EXTRA_NUMBERS, type ExtraColumn, extraValue } from './extraColumns.ts'

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
  | OwnColumnId

/** A column of the file's own, by its name there. */
export type OwnColumnId = `own:${string}`
export const ownColumnId = (name: string): OwnColumnId => `own:${name}`
export const isOwn = (id: ColumnId): id is OwnColumnId => id.startsWith('own:')
export const ownName = (id: OwnColumnId): string => id.slice('own:'.length)

export const COLUMNS: readonly Column[] = [
  { id: 'parcel', sortBy: ({ id }) => id, quick: ({ land }, row) => land.ids[row] },
  { id: 'use', sortBy: ({ plannedUse, zone, landUse }) => plannedUse ?? zone ?? landUse },
  { id: 'ground', sortBy: ({ ground }) => ground },
  {
    id: 'siteArea',
    end: true,
    sortBy: ({ siteAreaM2 }) => siteAreaM2,
    quick: (state, row) => basisOf(state).layer.siteAreaM2[row],
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
      end: EXTRA_NUMBERS.has(id),
      sortBy: () => undefined,
      quick: (state, row) => extraValue(state, row, id),
    }),
  ),
]

/** A column by its id: one of ours, or one of the file's own where the file has it. */
export function columnOf(state: State, id: ColumnId): Column | undefined {
  if (!isOwn(id)) return COLUMNS.find((column) => column.id === id)
  const own = ownColumnsOf(state).get(ownName(id))
  return (
    own && {
      id,
      end: own.kind === 'number',
      sortBy: () => undefined,
      quick: (now, row) => ownValue(now, row, own.name),
    }
  )
}

/** The columns shown at first. */
export const FIRST_COLUMNS: readonly ColumnId[] = COLUMNS.map(({ id }) => id).filter(
  (id) => !EXTRA_COLUMNS.some((extra) => extra === id),
)

/** Least width of each column, pixels, where the planner has chosen the columns. */
const LEAST_PX: Readonly<Record<Exclude<ColumnId, OwnColumnId>, number>> = {
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
  zone: 96,
  statedArea: 110,
  statedGfa: 110,
  domesticRatio: 96,
  otherRatio: 96,
  station: 120,
  stationM: 96,
  stationYear: 84,
  minutesYear: 96,
  minutes: 96,
}

export const leastPx = (id: ColumnId): number => (isOwn(id) ? 120 : LEAST_PX[id])

export interface Sort {
  readonly column: ColumnId
  readonly descending: boolean
}

/** Rows in the order of a sort; in the order of the land where there is none. Equal rows keep that order. */
export function sortedRows(state: State, sort: Sort | undefined): readonly number[] {
  const rows = [...liveRows(state.land)]
  const column = sort && columnOf(state, sort.column)
  if (!sort || !column) return rows
  const { quick, sortBy } = column
  // by row: rows of parcels that gave way have none
  const keys: Key[] = []
  for (const row of rows) keys[row] = quick ? quick(state, row) : sortBy(rowFiguresOf(state, row))
  const place = new Map(rows.map((row, i) => [row, i]))
  const sign = sort.descending ? -1 : 1
  return rows.sort((a, b) => compare(keys[a], keys[b], sign) || place.get(a)! - place.get(b)!)
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
