import { useMemo, useRef } from 'react'
import type { Northlot } from '../../store/northlot.ts'

/** How a row is pressed: alone, as the end of a range, or to turn it on or off. */
export type Press = 'alone' | 'range' | 'toggle'

export interface RowSelecting {
  /** Selects by the place of a row in the order shown. */
  readonly press: (index: number, how: Press) => void
}

/** Selecting in the grid: a range runs from the row pressed last, in the order shown. */
export function useRowSelecting(northlot: Northlot, order: readonly number[]): RowSelecting {
  const anchor = useRef(0)
  const latest = useRef(order)
  latest.current = order
  return useMemo(
    () => ({
      press: (index, how) => {
        const rows = latest.current
        const row = rows[index]
        if (row === undefined) return
        const { actions } = northlot
        if (how === 'range') {
          const from = Math.min(anchor.current, rows.length - 1)
          actions.select(rows.slice(Math.min(from, index), Math.max(from, index) + 1), 'replace')
          return
        }
        anchor.current = index
        if (how === 'alone') actions.select([row], 'replace')
        else actions.select([row], northlot.getState().selection.has(row) ? 'remove' : 'add')
      },
    }),
    [northlot],
  )
}
