import type { Finding } from '../lib/finding.ts'
import { type Message, message, type Quantity } from '../lib/message.ts'
import { inOrder } from '../plan/inOrder.ts'
import type { ParcelId, Target } from '../plan/types.ts'
import { type Amount, absent, type Figure, isPresent, type Unit, wordedValue } from './figure.ts'
import type { TargetView } from './targetLand.ts'
import { TARGET_MEASURES } from './targetMeasures.ts'
import type { TargetReading } from './targetReading.ts'

export type TargetState = 'met' | 'breach' | 'unsure' | 'unknown'

/** A target and what the scenario makes of it. */
export interface TargetAnswer {
  readonly target: Target
  readonly unit: Unit
  readonly figure: Figure
  /** Unsure: beyond the bound by less than how well the amount is known. Unknown: not computable. */
  readonly state: TargetState
  /** How much is missing from, or over, the bound; in the measure's unit. */
  readonly shortfall: number
  /** The bound that counts, with "about" in it. */
  readonly bound: number | undefined
  readonly words: Message
  /** What to look at: parcels beyond the bound where each has a value, else all behind the amount. */
  readonly parcels: readonly ParcelId[]
}

/** "About" is met from 1 % below, or above, the figure (MODEL). */
const ABOUT = 0.01

/** Every target of the plan in its order. */
export const targetAnswers = (view: TargetView): readonly TargetAnswer[] =>
  inOrder(view.plan.targets.values()).map((target) => targetAnswer(view, target))

/**
 * A target against the scenario in view.
 *
 * Takes  a measure of `TARGET_MEASURES`, or of the whole scenario any figure by its id.
 */
export function targetAnswer(view: TargetView, target: Target): TargetAnswer {
  const measure = TARGET_MEASURES[target.measure]
  const reading = measure?.read(view, target)
  const known = reading ? undefined : view.figures().get(target.measure)
  const unit = measure?.unit ?? known?.unit ?? 'count'
  const floor = measure?.floor === true
  const amount: Amount = reading?.amount ?? known?.amount ?? absent(message('target.noMeasure'))
  const judged = judge(target, amount, reading?.accuracy ?? 0)
  const words = wordsOf(target, amount, judged, (value) => wordedValue(value, unit, floor))
  const figure: Figure = known ?? {
    measure: 'target',
    unit,
    amount,
    ...(reading ? { explain: () => explained(target, reading, words) } : {}),
  }
  return { target, unit, figure, ...judged, words, parcels: reading ? beyond(reading, target, judged.bound) : [] }
}

function judge(
  { atLeast, atMost, about }: Target,
  amount: Amount,
  accuracy: number,
): Pick<TargetAnswer, 'state' | 'shortfall' | 'bound'> {
  if (!isPresent(amount)) return { state: 'unknown', shortfall: 0, bound: atLeast ?? atMost }
  const { value } = amount
  const least = atLeast === undefined ? undefined : atLeast * (about ? 1 - ABOUT : 1)
  const most = atMost === undefined ? undefined : atMost * (about ? 1 + ABOUT : 1)
  const short = least !== undefined && value < least - SAME ? least - value : 0
  const over = most !== undefined && value > most + SAME ? value - most : 0
  const shortfall = short || over
  const state = shortfall === 0 ? 'met' : shortfall < accuracy ? 'unsure' : 'breach'
  return { state, shortfall, bound: short > 0 ? least : over > 0 ? most : (least ?? most) }
}

/** Sums are exact to the square millimetre and the cent: less is no difference. */
const SAME = 1e-6

function wordsOf(
  { name, atLeast, atMost, about }: Target,
  amount: Amount,
  { state, shortfall }: Pick<TargetAnswer, 'state' | 'shortfall'>,
  said: (value: number) => Quantity | string,
): Message {
  if (!isPresent(amount)) return message('target.unknown', { name, reason: amount.absent })
  const params = { name, value: said(amount.value), ...bounds(atLeast, atMost, said) }
  const allowed = boundWords(atLeast, atMost, about === true)
  const bound = message(allowed, bounds(atLeast, atMost, said))
  if (state === 'met') return message('target.met', { name, value: params.value, bound })
  const short = atLeast !== undefined && amount.value < atLeast
  const key = short ? 'target.short' : 'target.over'
  return message(state === 'unsure' ? `${key}Unsure` : key, {
    name,
    value: params.value,
    bound,
    shortfall: said(shortfall),
  })
}

/** "at least …", "at most …" or "between … and …", in words. */
export function boundWords(atLeast: number | undefined, atMost: number | undefined, about: boolean): string {
  const kind = atLeast === undefined ? 'atMost' : atMost === undefined ? 'atLeast' : 'between'
  return `target.${kind}${about ? 'About' : ''}`
}

const bounds = (
  atLeast: number | undefined,
  atMost: number | undefined,
  said: (value: number) => Quantity | string,
) => ({
  ...(atLeast === undefined ? {} : { least: said(atLeast) }),
  ...(atMost === undefined ? {} : { most: said(atMost) }),
})

function beyond(
  { parcels }: TargetReading,
  { atLeast, atMost }: Target,
  bound: number | undefined,
): readonly ParcelId[] {
  const out = parcels.filter(
    ({ value }) =>
      value !== undefined &&
      bound !== undefined &&
      ((atMost !== undefined && value > atMost) || (atLeast !== undefined && value < atLeast)),
  )
  return [...new Set((out.length > 0 ? out : parcels).map(({ id }) => id))]
}

const explained = (target: Target, { operation, terms }: TargetReading, words: Message) => ({
  sentence: words,
  formula: message(`target.formula.${operation}`),
  operation,
  terms: terms(),
  facts: [
    { label: message('why.target'), text: target.name },
    ...(target.source ? [{ label: message('why.source'), text: { en: target.source, zh: target.source } }] : []),
    { label: message('why.rounding'), text: message('target.rounding') },
  ],
})

/** Targets that are not met, as findings that say by how much and show where. */
export const targetFindings = (answers: readonly TargetAnswer[]): readonly Finding[] =>
  answers.flatMap(({ state, words, parcels, target }) =>
    state === 'met' || state === 'unknown'
      ? []
      : [
          {
            code: `target:${target.id}`,
            severity: state === 'breach' ? ('breach' as const) : ('look' as const),
            parcels,
            message: words,
            next: { kind: 'target' as const, id: target.id },
          },
        ],
  )
