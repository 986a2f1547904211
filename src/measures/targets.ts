import type { Finding, NextStep } from '../lib/finding.ts'
import { type Message, message, type Quantity } from '../lib/message.ts'
import type { ParcelId, Target } from '../plan/types.ts'
import { type Amount, type Explanation, type Figure, isPresent, type Unit, wordedValue } from './figure.ts'
import type { TargetView } from './targetLand.ts'
import { targetMeasure, whyNotOf } from './targetMeasures.ts'
import { nothing, type TargetReading } from './targetReading.ts'

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

/**
 * A target against the scenario in view.
 *
 * Takes  a measure made for targets, or any figure of the scenario, taken of the subject that the target names.
 */
export function targetAnswer(view: TargetView, target: Target): TargetAnswer {
  const measure = targetMeasure(target.measure)
  const not = whyNotOf(measure, target.scope.kind)
  const reading = not || !measure ? nothing(not ?? message('target.noMeasure')) : measure.read(view, target)
  const unit = measure?.unit ?? 'count'
  const { amount, range } = reading
  const judged = judge(target, amount, range)
  const words = wordsOf(target, amount, judged, (value) => wordedValue(value, unit, measure?.floor === true))
  const figure: Figure = {
    measure: 'target',
    unit,
    amount,
    ...(range ? { range } : {}),
    explain: () => explained(target, reading, words, view.paper),
  }
  const { open: _, ...answer } = judged
  return { target, unit, figure, ...answer, words, parcels: beyond(reading, target, judged.bound) }
}

type Judged = Pick<TargetAnswer, 'state' | 'shortfall' | 'bound'> & {
  /** A bound is met, but lies within what the accuracy leaves open. */
  readonly open: boolean
}

function judge({ atLeast, atMost, about }: Target, amount: Amount, range: TargetReading['range']): Judged {
  if (!isPresent(amount)) return { state: 'unknown', shortfall: 0, bound: atLeast ?? atMost, open: false }
  const { value } = amount
  const { low, high } = range ?? { low: value, high: value }
  const least = atLeast === undefined ? undefined : atLeast * (about ? 1 - ABOUT : 1)
  const most = atMost === undefined ? undefined : atMost * (about ? 1 + ABOUT : 1)
  const short = least !== undefined && value < least - SAME ? least - value : 0
  const over = most !== undefined && value > most + SAME ? value - most : 0
  const shortfall = short || over
  // judged no finer than the amount is known
  const maybeMet = short > 0 ? high >= least! : over > 0 && low <= most!
  const maybeNot = (least !== undefined && low < least - SAME) || (most !== undefined && high > most + SAME)
  const state = shortfall === 0 ? 'met' : maybeMet ? 'unsure' : 'breach'
  const bound = short > 0 ? least : over > 0 ? most : (least ?? most)
  return { state, shortfall, bound, open: shortfall === 0 && maybeNot }
}

/** Sums are exact to the square millimetre and the cent: less is no difference. */
const SAME = 1e-6

function wordsOf(
  { name, atLeast, atMost, about }: Target,
  amount: Amount,
  { state, shortfall, open }: Judged,
  said: (value: number) => Quantity | string,
): Message {
  if (!isPresent(amount)) return message('target.unknown', { name, reason: amount.absent })
  const params = { name, value: said(amount.value), ...bounds(atLeast, atMost, said) }
  const allowed = boundWords(atLeast, atMost, about === true)
  const bound = message(allowed, bounds(atLeast, atMost, said))
  if (state === 'met') return message(open ? 'target.metOpen' : 'target.met', { name, value: params.value, bound })
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

function explained(target: Target, reading: TargetReading, words: Message, paper: TargetView['paper']): Explanation {
  const { operation, terms, formula, facts = [], unverified } = reading.explain()
  const { source: key } = target
  return {
    sentence: words,
    formula: formula ?? message(`target.formula.${operation}`),
    operation,
    terms,
    facts: [
      { label: message('why.target'), text: target.name },
      ...(key ? [{ label: message('target.source'), text: paper?.(key) ?? { en: key, zh: key } }] : []),
      ...facts,
      ...(facts.some(({ label }) => label.key === 'why.rounding')
        ? []
        : [{ label: message('why.rounding'), text: message('target.rounding') }]),
    ],
    ...(unverified ? { unverified } : {}),
  }
}

/** What mends a breach, beside changing the target itself. */
function beside({ measure, scope }: Target): readonly NextStep[] {
  const own = BESIDE[measure] ?? []
  if (scope.kind === 'bundle') return [...own, { kind: 'bundle', id: scope.id }]
  if (scope.kind !== 'assignee') return own
  const land: readonly NextStep[] = MORE_LAND.includes(measure) ? [{ kind: 'candidates', id: scope.id }] : []
  return [...own, ...land, { kind: 'assignee', id: scope.id }]
}

/** What more land by the assignee's brief mends; a target may name another place than the brief does. */
const MORE_LAND: readonly string[] = ['target-site-area', 'target-gfa', 'target-parcels', 'assigned-area-m2']

const BESIDE: Readonly<Record<string, readonly NextStep[]>> = {
  'target-before-ready': [{ kind: 'details' }, { kind: 'shared-works' }],
  'target-public-cost-year': [{ kind: 'details' }],
  'target-zone': [{ kind: 'zone-notes' }],
  'target-shared-works': [{ kind: 'shared-works' }],
  'target-stranded': [{ kind: 'shared-works' }],
}

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
            next: [{ kind: 'target' as const, id: target.id }, ...beside(target)],
          },
        ],
  )
