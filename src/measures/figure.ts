import type { LocalText, Message, Quantity } from '../lib/message.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { AssigneeId, ParcelId } from '../plan/types.ts'

/** `index` is a plain number to two places, `min` minutes, `year` a calendar year; `ratio` is written as per cent. */
export type Unit = 'm2' | 'hkd' | 'score' | 'count' | 'm' | 'ratio' | 'min' | 'index' | 'year'

/** A number that can be shown: exact, or absent with the reason. Never NaN, never a false 0. */
export type Amount = { readonly value: number } | { readonly absent: Message }

/** One printed input of a figure. `weight` counts in a weighted mean. */
export interface Term {
  readonly label: Message | LocalText
  readonly value: number
  readonly unit: Unit
  readonly weight?: number
  /** For a cost line: its unit rate at the price level, HK$, likely unless it says so, and what it is counted by. */
  readonly rate?: { readonly hkd: number; readonly per: 'm2' | 'm' | 'parcel'; readonly at?: CostEnd }
  readonly parcels?: readonly ParcelId[]
  /** Where the input can be looked up and changed, where it is no parcel. */
  readonly opens?: TermLink
}

/** An end of the range of a cost: every rate of it at its low, or at its high. */
export type CostEnd = 'low' | 'high'

/** The dialog in which an input stands. */
export type TermLink =
  | { readonly kind: 'rate-cards' | 'shared-works' }
  | { readonly kind: 'assignee'; readonly assignee: AssigneeId }

/** How the printed inputs make the figure; `recompute` in this file does it. */
export type Operation = 'sum' | 'difference' | 'product' | 'quotient' | 'least' | 'most' | 'weighted-mean'

/** What "Why this number?" prints: enough to compute the figure again by hand. */
export interface Explanation {
  readonly sentence: Message
  readonly formula: Message
  readonly operation: Operation
  readonly terms: readonly Term[]
  /** Label and text: method, rate card, source, date, rounding, what is not included. */
  readonly facts: readonly { readonly label: Message; readonly text: Message | LocalText }[]
  /** Said in amber: what the figure rests on that nobody has verified. */
  readonly unverified?: Message
}

/** A cost by line of its card at likely rates, HK$, money of the day, without contingency. */
export interface CostByLine {
  readonly card: RateCard
  readonly hkd: readonly number[]
}

/** A computed figure as the screen, the files and the tests take it. */
export interface Figure {
  readonly measure: string
  /** Its name, where the measure alone does not say it. */
  readonly title?: Message | LocalText
  readonly unit: Unit
  readonly amount: Amount
  /** Low and high in the same unit, where the figure has a range. */
  readonly range?: { readonly low: number; readonly high: number }
  /** For a cost whose lines can be drawn: another by the same rates is held against it draw by draw. */
  readonly byLine?: CostByLine
  readonly explain?: () => Explanation
}

/** A value of a unit as the words of a sentence take it; floor area is never said in hectares. */
export function wordedValue(value: number, unit: Unit, floor = false): Quantity | string {
  switch (unit) {
    case 'm2':
      return floor ? { floorM2: value } : { m2: value }
    case 'hkd':
      return { hkd: value }
    case 'm':
      return { metres: value }
    case 'score':
      return { score: value }
    case 'ratio':
      return { percent: value }
    case 'index':
      return value.toFixed(2)
    case 'year':
      return String(value)
    case 'count':
    case 'min':
      return { count: value }
  }
}

export const present = (value: number): Amount => ({ value })
export const absent = (reason: Message): Amount => ({ absent: reason })
export const isPresent = (amount: Amount): amount is { readonly value: number } => 'value' in amount
export const knownValue = (amount: Amount): number | undefined => (isPresent(amount) ? amount.value : undefined)

/**
 * The figure again, from its printed inputs alone.
 *
 * Gives  undefined where there is nothing to weigh.
 */
export function recompute({ operation, terms }: Pick<Explanation, 'operation' | 'terms'>): number | undefined {
  const values = terms.map((term) => term.value)
  if (operation === 'sum') return values.reduce((sum, value) => sum + value, 0)
  if (operation === 'difference') return values.slice(1).reduce((rest, value) => rest - value, values[0] ?? 0)
  if (operation === 'product') return values.reduce((product, value) => product * value, 1)
  if (operation === 'quotient') return values[1] === undefined || values[1] === 0 ? undefined : values[0]! / values[1]
  if (operation === 'least') return values.length === 0 ? undefined : Math.min(...values)
  if (operation === 'most') return Math.max(0, ...values)
  const weight = terms.reduce((sum, term) => sum + (term.weight ?? 0), 0)
  return weight === 0 ? undefined : terms.reduce((sum, term) => sum + term.value * (term.weight ?? 0), 0) / weight
}
