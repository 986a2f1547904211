import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Grouping } from '../../measures/parcelGroups.ts'
import { parcelContextOf } from '../../store/ruling.ts'
import { basisOf } from '../../store/selectors.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { type ColumnId, FIRST_COLUMNS, type Sort, sortedRows } from './columns.ts'
import { EXTRA_COLUMNS } from './extraColumns.ts'
import { type Line, linesOf } from './lines.ts'
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
  readonly groupBy: Grouping | undefined
  readonly setGroupBy: (by: Grouping | undefined) => void
  readonly fold: (value: string, folded: boolean) => void
  readonly columns: readonly ColumnId[]
  readonly setColumns: (columns: readonly ColumnId[]) => void
  /** The parcel found last: brought into view and marked, never selected. */
  readonly found: number | undefined
  readonly setFound: (row: number | undefined) => void
}

const ParcelsContext = createContext<ParcelsInView | undefined>(undefined)

/** What the table shows and how: shared by the drawer's controls and the grid, and by nothing else. */
export function ParcelsProvider({ children }: { readonly children: ReactNode }) {
  const northlot = useStore()
  const [sort, setSort] = useState<Sort>()
  const [found, findRow] = useState<number>()
  const [filter, setFilter] = useState<TableFilter>('all')
  const [columns, setColumns] = useState(FIRST_COLUMNS)
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
  const order = useMemo(() => (kept ? sorted.filter((row) => kept.has(row)) : sorted), [sorted, kept])
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
      if (!order.includes(row)) setFilter('all')
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
      groupBy: grouping.by,
      setGroupBy,
      fold,
      columns,
      setColumns,
      found,
      setFound,
    }),
    [order, lines, sort, filter, grouping.by, setGroupBy, fold, columns, found, setFound],
  )
  return <ParcelsContext value={value}>{children}</ParcelsContext>
}

const needsMeasures = (sort: Sort | undefined): boolean =>
  sort !== undefined && sort.column !== 'parcel' && sort.column !== 'siteArea'

const needsAssignments = (sort: Sort | undefined): boolean =>
  sort !== undefined &&
  (['assignee', 'cost', 'use'].includes(sort.column) || EXTRA_COLUMNS.some((column) => column === sort.column))

export function useParcelsInView(): ParcelsInView {
  const value = useContext(ParcelsContext)
  if (!value) throw new Error('the parcels grid stands inside a ParcelsProvider')
  return value
}
