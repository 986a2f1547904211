import { useCallback } from 'react'
import { message } from '../../lib/message.ts'
import { useAsking } from '../measures/WhyProvider.tsx'
import { useStore } from '../northlotContext.tsx'
import { useAnnounce } from '../shell/announce.tsx'
import type { ColumnId } from './columns.ts'

/** Columns of the table whose cells are figures that explain themselves. */
export const WHY_COLUMNS = ['siteArea', 'gfa', 'cost', 'distance', 'score'] as const
export type WhyColumn = (typeof WHY_COLUMNS)[number]

/** What each of them shows. */
export const WHY_MEASURE = {
  siteArea: 'parcel-site-area-m2',
  gfa: 'parcel-gfa-m2',
  cost: 'parcel-cost-likely-hkd',
  distance: 'parcel-distance-m',
  score: 'parcel-score',
} as const satisfies Record<WhyColumn, string>

export const whyColumn = (column: ColumnId | undefined): WhyColumn | undefined =>
  WHY_COLUMNS.find((one) => one === column)

/** Asks "Why this number?" of a cell: by its mark, or by W where the focus is in it. Absent figures say their reason. */
export function useWhyOfCell(): (row: number, column: WhyColumn, cell: HTMLElement) => void {
  const northlot = useStore()
  const { ask } = useAsking()
  const announce = useAnnounce()
  return useCallback(
    (row, column, cell) => {
      void import('./whyOfCell.ts').then(({ figureOfCell, reasonOf }) => {
        const figure = figureOfCell(northlot.getState(), row, column)
        const reason = reasonOf(figure)
        if (reason) announce(reason)
        else if (figure.explain) ask({ figure, anchor: cell })
        else announce(message('why.noCell'))
      })
    },
    [northlot, ask, announce],
  )
}
