import { type LocalText, type Message, type MessageParam, message } from '../lib/message.ts'
import { liveRows } from '../parcels/parcelLayer.ts'
import type { Assignee, Assignment, Assumptions, ParcelId, Scenario, ScenarioId, SharedWorks } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import type { Figure } from './figure.ts'

/** One of two scenarios that are compared. */
export interface Side {
  readonly id: ScenarioId
  /** As sentences call it: its name, or its letter where the names stand above. */
  readonly name: LocalText
  readonly assignments: ReadonlyMap<ParcelId, Assignment>
  /** The plan's assumptions with the scenario's own over them. */
  readonly assumptions: Assumptions
  readonly locked?: Scenario['locked']
  readonly basis: Basis
  readonly figures: ReadonlyMap<string, Figure>
}

export interface Pair {
  readonly base: Side
  readonly other: Side
  readonly assignees: readonly Assignee[]
  readonly rowOf: ReadonlyMap<ParcelId, number>
  readonly bundles?: ReadonlyMap<string, { readonly name: LocalText }>
  readonly sharedWorks?: ReadonlyMap<string, SharedWorks>
}

/** What a sentence is about: who gets land, what is said of it, what is assumed, how surely figures can be told apart. */
export type DifferenceTopic = 'land' | 'inputs' | 'assumptions' | 'certainty'

/** What is different, in words, with the rows it can be shown on. */
export interface DifferenceSentence {
  readonly topic: DifferenceTopic
  readonly words: Message
  readonly rows: readonly number[]
  readonly assignee?: Assignee['id']
  /** A wish broken or met, or what is to be known; without one it is a change. */
  readonly tone?: 'breach' | 'met' | 'note'
  /** The computed numbers among the words; each explains itself where it can be pressed. */
  readonly figures?: readonly SaidFigure[]
}

/** A number of a sentence, by what says it in its words: that very message or quantity. */
export interface SaidFigure {
  readonly said: MessageParam
  readonly figure: Figure
}

/** What leads from the assignments of one to those of the other, equal changes together. */
export type AssignmentChanges = readonly {
  readonly from: Assignment | undefined
  readonly to: Assignment | undefined
  readonly ids: readonly ParcelId[]
}[]

/** What every sentence of a pair calls its two sides by. */
export const namesOf = ({ base, other }: Pair) => ({ scenario: other.name, base: base.name })

/** "Contingency: 20% in B, 15% in A." */
export const valueWords = (pair: Pair, what: string, from: MessageParam, to: MessageParam): Message =>
  message('difference.value', { ...namesOf(pair), what: message(`difference.of.${what}`), from, to })

export const rowsOfParcels = (ids: Iterable<ParcelId>, rowOf: Pair['rowOf']): readonly number[] =>
  [...ids].flatMap((id) => rowOf.get(id) ?? [])

/** Where an assumption tells: land that either assigns, all land where neither does. */
export function groundOf({ base, other, rowOf }: Pair): readonly number[] {
  const given = rowsOfParcels(new Set([...base.assignments.keys(), ...other.assignments.keys()]), rowOf)
  return given.length > 0 ? given : liveRows(other.basis.layer)
}

/** Some parcels by name, the first five. */
export const fewParcels = (ids: readonly ParcelId[]): readonly string[] =>
  ids.length > FEW ? [...ids.slice(0, FEW), '…'] : ids

const FEW = 5
