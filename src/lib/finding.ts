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
  /** What can be done about it now, if anything is offered. */
  readonly next?: NextStep
  /** Where to look, [west, south, east, north] in WGS84 degrees, when the parcel itself is not on the map. */
  readonly place?: readonly [number, number, number, number]
}

/** The next step that a finding offers: a dialog to open, or a choice to make. */
export interface NextStep {
  readonly kind: 'target' | 'zone-notes' | 'checklists' | 'views'
  readonly id?: string
}
