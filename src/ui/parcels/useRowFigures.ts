import { useMemo } from 'react'
import { assignmentAt, basisOf, type RowFigures, rowFiguresOf } from '../../store/selectors.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'

/** What a row says of its parcel; reckoned again only when the land, its assignment or the assumptions change. */
export function useRowFigures(row: number): RowFigures {
  const northlot = useStore()
  const basis = useNorthlot(basisOf)
  const assignment = useNorthlot((state) => assignmentAt(state, row))
  const { assignees, locks, comments } = useNorthlot((state) => state.document.plan)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read through these parts of it
  return useMemo(
    () => rowFiguresOf(northlot.getState(), row),
    [northlot, row, basis, assignment, assignees, locks, comments],
  )
}
