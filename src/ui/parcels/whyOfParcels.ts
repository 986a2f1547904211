import type { LocalText, Message } from '../../lib/message.ts'
import type { Figure } from '../../measures/figure.ts'
import { subtotalFigures } from '../../measures/subtotalFigures.ts'
import { parcelContextOf } from '../../store/ruling.ts'
import type { State } from '../../store/state.ts'

/** The explained sums of some parcels: a group of the table, the selection, what a rule picks. Loaded when asked for. */
export const sumOfParcels = (
  state: State,
  rows: Iterable<number>,
  name: Message | LocalText,
  which: 'count' | 'area' | 'cost',
): Figure => subtotalFigures(parcelContextOf(state), [...rows], name)[which]
