import { type Figure, isPresent } from '../../measures/figure.ts'
import { parcelFigures } from '../../measures/parcelFigures.ts'
import { assignmentAt, contextOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import '../../files/whyWords.ts'
import type { WhyColumn } from './whyColumns.ts'

/** The explained figure of a cell of the table; loaded when it is asked for. */
export function figureOfCell(state: State, row: number, column: WhyColumn): Figure {
  return parcelFigures(contextOf(state), row, assignmentAt(state, row))[column]
}

/** Why a cell's figure is not there, if it is not. */
export const reasonOf = ({ amount }: Figure) => (isPresent(amount) ? undefined : amount.absent)
