import type { Message } from './message.ts'

/** How much a finding asks of the planner: a breach of the data's own promise, a thing to look at, a thing to know. */
export type Severity = 'breach' | 'look' | 'note'

/**
 * Trouble that belongs to the data: listed with parcel, reason and place, while loading goes on.
 *
 * `code` is stable and machine-readable (headless output, tests); `message` says it in words.
 */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  /** Parcels it is about, by id; empty when it is about the file. */
  readonly parcels: readonly string[]
  readonly message: Message
  /** What can be done about it now, beside what every finding of its kind offers. */
  readonly next?: readonly NextStep[]
  /** Where to look, [west, south, east, north] in WGS84 degrees, when the parcel itself is not on the map. */
  readonly place?: readonly [number, number, number, number]
}

/** A next step that a finding offers: a dialog to open, a choice to make, or land to look for. */
export interface NextStep {
  readonly kind:
    | 'target'
    | 'zone-notes'
    | 'checklists'
    | 'views'
    | 'assignee'
    | 'candidates'
    | 'details'
    | 'land'
    | 'card'
    | 'bundle'
    | 'shared-works'
    | 'rate-cards'
  /** What the dialog is of: a target, a parcel, an assignee, a bundle. */
  readonly id?: string
}
