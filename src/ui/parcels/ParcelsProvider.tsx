import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Grouping } from '../../measures/parcelGroups.ts'
import { ownColumnsOf } from '../../store/ownColumns.ts'
import { parcelContextOf } from '../../store/ruling.ts'
import { basisOf } from '../../store/selectors.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { isEditable } from './cellFields.ts'
import { type ColumnId, isOwn, ownName, type Sort, sortedRows } from './columns.ts'
import { EXTRA_COLUMNS } from './extraColumns.ts'
import { keepColumns, keptColumns } from './keptColumns.ts'
import { type Line, linesOf } from './lines.ts'
import { type OnlyWhere, shownWhere } from './onlyWhere.ts'
import { useRuleRows } from './useRuleRows.ts'

/** Which parcels the table shows. */
export const TABLE_FILTERS = ['all', 'selected', 'rule'] as const
export type TableFilter = (typeof TABLE_FILTERS)[number]

interface ParcelsInView {
  /** Rows of the land that are shown, in the order shown. */
  readonly order: readonly number[]
  /** The same with the heads of their groups, without what is folded. */
  readonly lines: readonly Line[]
  readonly sort: Sort | undefined
  readonly setSort: (sort: Sort | undefined) => void
  readonly filter: TableFilter
  readonly setFilter: (filter: TableFilter) => void
  /** Rows are shown only where a column says something, if the planner asked so. */
  readonly only: OnlyWhere | undefined
  readonly setOnly: (only: OnlyWhere | undefined) => void
  readonly groupBy: Grouping | undefined
  readonly setGroupBy: (by: Grouping | undefined) => void
  readonly fold: (value: string, folded: boolean) => void
  readonly columns: readonly ColumnId[]
  readonly setColumns: (columns: readonly ColumnId[]) => void
  /** The cell being typed into. */
  readonly editing: Cell | undefined
  /** Opens a cell for typing, or closes it: the next or last editable cell of its row may follow. */
  readonly edit: (cell: Cell | undefined, next?: 1 | -1) => void
  /** The parcel found last: brought into view and marked, never selected. */
  readonly found: number | undefined
  readonly setFound: (row: number | undefined) => void
}

export interface Cell {
  readonly row: number
  readonly column: ColumnId
}

const ParcelsContext = createContext<ParcelsInView | undefined>(undefined)

/** What the table shows and how: shared by the drawer's controls and the grid, and by nothing else. */
export function ParcelsProvider({ children }: { readonly children: ReactNode }) {
  const northlot = useStore()
  const [sort, setSort] = useState<Sort>()
  const [found, findRow] = useState<number>()
  const [filter, setFilter] = useState<TableFilter>('all')
  const [only, setOnly] = useState<OnlyWhere>()
  const say = useSay()
  const [chosen, setChosen] = useState(keptColumns)
  const setColumns = useCallback((next: readonly ColumnId[]) => {
    setChosen(next)
    keepColumns(next)
  }, [])
  // columns of a file that is not open stay chosen for when it is, but are not there now
  const own = useNorthlot(ownColumnsOf)
  const columns = useMemo(
    () =>
      chosen.every((id) => !isOwn(id) || own.has(ownName(id)))
        ? chosen
        : chosen.filter((id) => !isOwn(id) || own.has(ownName(id))),
    [chosen, own],
  )
  const [editing, setEditing] = useState<Cell>()
  const edit = useCallback(
    (cell: Cell | undefined, next?: 1 | -1) => {
      setEditing((now) => {
        if (cell || !now || next === undefined) return cell
        const editable = columns.filter(isEditable)
        const column = editable[editable.indexOf(now.column) + next]
        return column && { row: now.row, column }
      })
    },
    [columns],
  )
  const [grouping, setGrouping] = useState<{ readonly by: Grouping | undefined; readonly folded: ReadonlySet<string> }>(
    {
      by: undefined,
      folded: new Set(),
    },
  )
  const setGroupBy = useCallback((by: Grouping | undefined) => setGrouping({ by, folded: new Set() }), [])
  const fold = useCallback((value: string, to: boolean) => {
    setGrouping(({ by, folded }) => {
      const next = new Set(folded)
      if (to) next.add(value)
      else next.delete(value)
      return { by, folded: next }
    })
  }, [])

  const land = useNorthlot((state) => state.land)
  const basis = useNorthlot((state) => (needsMeasures(sort) ? basisOf(state) : undefined))
  const assignments = useNorthlot((state) => (needsAssignments(sort) ? state.document.plan.assignments : undefined))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read through these parts of it
  const sorted = useMemo(() => sortedRows(northlot.getState(), sort), [northlot, land, basis, assignments, sort])
  const selection = useNorthlot((state) => (filter === 'selected' ? state.selection : undefined))
  const byRule = useRuleRows(filter === 'rule')
  const kept = filter === 'rule' ? byRule : selection
  const watched = useNorthlot((state) => (only ? state.document.plan : undefined))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read through these parts of it
  const order = useMemo(() => {
    const some = kept ? sorted.filter((row) => kept.has(row)) : sorted
    return only ? some.filter(shownWhere(northlot.getState(), only, say)) : some
  }, [sorted, kept, only, say, watched])
  const context = useNorthlot((state) => (grouping.by === undefined ? undefined : parcelContextOf(state)))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read through these parts of it
  const lines = useMemo(
    () => linesOf(northlot.getState(), order, grouping.by, grouping.folded),
    [northlot, order, grouping, context],
  )
  const setFound = useCallback(
    (row: number | undefined) => {
      findRow(row)
      // what is found is shown, also where it was filtered out or folded away
      if (row === undefined || lines.includes(row)) return
      if (!order.includes(row)) {
        setFilter('all')
        setOnly(undefined)
      }
      setGrouping(({ by }) => ({ by, folded: new Set() }))
    },
    [order, lines],
  )
  const value = useMemo(
    () => ({
      order,
      lines,
      sort,
      setSort,
      filter,
      setFilter,
      only,
      setOnly,
      groupBy: grouping.by,
      setGroupBy,
      fold,
      columns,
      setColumns,
      editing,
      edit,
      found,
      setFound,
    }),
    [
      order,
      lines,
      sort,
      filter,
      grouping.by,
      setGroupBy,
      only,
      fold,
      columns,
      setColumns,
      editing,
      edit,
      found,
      setFound,
    ],
  )
  return <ParcelsContext value={value}>{children}</ParcelsContext>
}

const needsMeasures = (sort: Sort | undefined): boolean =>
  sort !== undefined && sort.column !== 'parcel' && sort.column !== 'siteArea'

const needsAssignments = (sort: Sort | undefined): boolean =>
  sort !== undefined &&
  (['assignee', 'cost', 'use'].includes(sort.column) ||
    isOwn(sort.column) ||
    EXTRA_COLUMNS.some((column) => column === sort.column))

export function useParcelsInView(): ParcelsInView {
  const value = useContext(ParcelsContext)
  if (!value) throw new Error('the parcels grid stands inside a ParcelsProvider')
  return value
}
