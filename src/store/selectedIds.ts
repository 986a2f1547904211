import type { ParcelId } from '../plan/types.ts'
import type { State } from './state.ts'

/** Ids of the selected parcels, in row order. */
export const selectedIds = ({ selection, land }: Pick<State, 'selection' | 'land'>): readonly ParcelId[] =>
  [...selection].sort((a, b) => a - b).map((row) => land.ids[row]!)
