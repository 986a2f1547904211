import type { LocalText, Message } from '../lib/message.ts'
import type { Assignee, Assignment, Assumptions, ParcelId } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import type { Figure } from './figure.ts'

/** One of two scenarios that are compared. */
export interface Side {
  readonly name: LocalText
  readonly assignments: ReadonlyMap<ParcelId, Assignment>
  /** The plan's assumptions with the scenario's own over them. */
  readonly assumptions: Assumptions
  readonly basis: Basis
  readonly figures: ReadonlyMap<string, Figure>
}

export interface Pair {
  readonly base: Side
  readonly other: Side
  readonly assignees: readonly Assignee[]
  readonly rowOf: ReadonlyMap<ParcelId, number>
  readonly bundles?: ReadonlyMap<string, { readonly name: LocalText }>
}

/** What is different, in words, with the rows it can be shown on. */
export interface DifferenceSentence {
  readonly words: Message
  readonly rows: readonly number[]
  readonly assignee?: Assignee['id']
  readonly tone?: 'breach' | 'note'
}

/** What leads from the assignments of one to those of the other, equal changes together. */
export type AssignmentChanges = readonly {
  readonly from: Assignment | undefined
  readonly to: Assignment | undefined
  readonly ids: readonly ParcelId[]
}[]
