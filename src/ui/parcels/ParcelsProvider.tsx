import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { basisOf } from '../../store/selectors.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { type Sort, sortedRows } from './columns.ts'

interface ParcelsInView {
  /** Rows of the land in the order shown. */
  readonly order: readonly number[]
  readonly sort: Sort | undefined
  readonly setSort: (sort: Sort | undefined) => void
  /** The parcel found last: brought into view and marked, never selected. */
  readonly found: number | undefined
  readonly setFound: (row: number | undefined) => void
}

const ParcelsContext = createContext<ParcelsInView | undefined>(undefined)

/** The order of the parcels and the one found: shared by the search box and the grid, and by nothing else. */
export function ParcelsProvider({ children }: { readonly children: ReactNode }) {
  const northlot = useStore()
  const [sort, setSort] = useState<Sort>()
  const [found, setFound] = useState<number>()
  const land = useNorthlot((state) => state.land)
  const basis = useNorthlot((state) => (needsMeasures(sort) ? basisOf(state) : undefined))
  const assignments = useNorthlot((state) =>
    sort?.column === 'assignee' || sort?.column === 'cost' ? state.document.plan.assignments : undefined,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read through these parts of it
  const order = useMemo(() => sortedRows(northlot.getState(), sort), [northlot, land, basis, assignments, sort])
  const value = useMemo(() => ({ order, sort, setSort, found, setFound }), [order, sort, found])
  return <ParcelsContext value={value}>{children}</ParcelsContext>
}

const needsMeasures = (sort: Sort | undefined): boolean =>
  sort !== undefined && sort.column !== 'parcel' && sort.column !== 'siteArea'

export function useParcelsInView(): ParcelsInView {
  const value = useContext(ParcelsContext)
  if (!value) throw new Error('the parcels grid stands inside a ParcelsProvider')
  return value
}
