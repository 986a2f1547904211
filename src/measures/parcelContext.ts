import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'

/** What rules and groups ask of parcels: the land and its measures, and what the shown scenario says. */
export interface ParcelContext {
  readonly basis: Basis
  readonly assignmentOf: (row: number) => Assignment | undefined
  /** Id of the bundle a parcel is in, if any. */
  readonly bundleOf: (row: number) => string | undefined
  readonly isLocked: (row: number) => boolean
}
