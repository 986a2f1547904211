import { useMemo, useRef } from 'react'
import type { Northlot } from '../../store/northlot.ts'
import { type Line, rowsOfLine } from './lines.ts'

/**
 * How a row is pressed: alone, as the end of a range, to turn it on or off. Of two quick presses the `second` changes
 * nothing more, and `again` gives several selected rows back that the first one took away.
 */
export type Press = 'alone' | 'second' | 'range' | 'toggle' | 'again'

export interface RowSelecting {
  /** Selects by the place of a row in the order shown. */
  readonly press: (index: number, how: Press) => void
}

/** Selecting in the grid, a group by its head: a range runs from the row pressed last, in the order shown. */
export function useRowSelecting(northlot: Northlot, lines: readonly Line[]): RowSelecting {
  const anchor = useRef(0)
  const before = useRef<ReadonlySet<number>>(new Set())
  const latest = useRef(lines)
  latest.current = lines
  return useMemo(
    () => ({
      press: (index, how) => {
        const shown = latest.current
        const line = shown[index]
        if (line === undefined) return
        const rows = rowsOfLine(line)
        const { actions } = northlot
        if (how === 'again') {
          if (rows.every((row) => before.current.has(row))) actions.select(before.current, 'replace')
          return
        }
        if (how === 'range') {
          const from = Math.min(anchor.current, shown.length - 1)
          const between = shown.slice(Math.min(from, index), Math.max(from, index) + 1)
          // the head of an open group stands for no more than the rows that are passed over
          const taken = between.flatMap((one) => (typeof one === 'number' || one.folded ? rowsOfLine(one) : []))
          actions.select(taken, 'replace')
          return
        }
        anchor.current = index
        const { selection } = northlot.getState()
        if (how === 'second') return
        if (how === 'alone') {
          before.current = selection
          actions.select(rows, 'replace')
          return
        }
        before.current = new Set()
        actions.select(rows, rows.every((row) => selection.has(row)) ? 'remove' : 'add')
      },
    }),
    [northlot],
  )
}
