import type { Finding } from '../lib/finding.ts'
import type { LocalText } from '../lib/message.ts'
import type { AssigneeId, AssigneeKind } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import type { Figure, Unit } from './figure.ts'
import type { Member } from './parcelTerms.ts'
import type { Group, ScheduleOfAreas } from './scheduleOfAreas.ts'

/** What is known of land counted more than once: found after the parcels are on the map. */
export type OverlapState =
  | { readonly state: 'checking'; readonly done: number; readonly total: number }
  | {
      readonly state: 'known'
      readonly unionAreaM2: number
      readonly overlapAreaM2: number
      /** Pairs of parcels that share more than 1 m². */
      readonly pairs: number
      readonly findings: readonly Finding[]
    }

/** What a measure of one scenario may look at. */
export interface MeasureContext {
  readonly basis: Basis
  readonly schedule: ScheduleOfAreas
  readonly overlaps: OverlapState
  readonly assignee: (id: AssigneeId) => { readonly name: LocalText; readonly kind: AssigneeKind } | undefined
  /** The parcels that are counted in a group of the schedule. */
  readonly members: (group: Group) => readonly Member[]
  /** True until the screen stands: what takes long to find, the range of a cost, is still absent then. */
  readonly early?: boolean
  /** Title of a source by its key, for what a figure prints. */
  readonly source: (key: string) => LocalText | undefined
}

/** A measure is a plug-in: one file here and one line in `all.ts`. */
export interface Measure {
  readonly id: string
  readonly unit: Unit
  of(context: MeasureContext): Figure
}
