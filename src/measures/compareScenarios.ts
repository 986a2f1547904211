import type { ScenarioId } from '../plan/types.ts'
import { type CostDifference, costDifference, isApart } from './costsApart.ts'
import { type Figure, knownValue, type Unit } from './figure.ts'
import { areDistinguishable } from './proximity.ts'

/** What a comparison knows of one scenario: every figure of it by measure. */
export interface ScenarioFigures {
  readonly id: ScenarioId
  readonly figures: ReadonlyMap<string, Figure>
}

/** How a figure stands to the base's: apart, the same, or differing by less than is known of them. */
export type Standing = 'more' | 'less' | 'same' | 'not-distinguishable'

export interface ComparisonCell {
  readonly scenario: ScenarioId
  readonly figure: Figure
  /** Against the base; absent for the base itself and where either number is absent. */
  readonly delta?: number
  readonly standing?: Standing
  /** What the difference of two costs by the same rates ranges over, drawn together. */
  readonly drawn?: CostDifference
  /** Alone at that end, and distinguishable from the other end. */
  readonly rank?: 'best' | 'worst'
}

/** A measure over all scenarios. */
export interface ComparisonRow {
  readonly measure: string
  readonly unit: Unit
  readonly cells: readonly ComparisonCell[]
}

/**
 * Every measure of some scenarios side by side, each against the base.
 *
 * Takes  the scenarios in the order of the columns, the base among them.
 * Gives  the measures that any of them has, in the order in which they come; best and worst where a measure has a better
 *        end, see `BETTER`.
 */
export function compareFigures(scenarios: readonly ScenarioFigures[], base: ScenarioId): readonly ComparisonRow[] {
  const measures = [...new Set(scenarios.flatMap(({ figures }) => [...figures.keys()]))]
  const ofBase = scenarios.find(({ id }) => id === base)?.figures
  return measures.flatMap((measure) => {
    const held = scenarios.flatMap(({ id, figures }) => {
      const figure = figures.get(measure)
      return figure ? [{ scenario: id, figure }] : []
    })
    const ranks = ranksOf(
      measure,
      held.map(({ figure }) => figure),
    )
    const unit = held[0]!.figure.unit
    const cells = held.map(({ scenario, figure }, i): ComparisonCell => {
      const against = scenario === base ? undefined : ofBase?.get(measure)
      const rank = ranks[i]
      return { scenario, figure, ...(against ? deltaOf(against, figure) : {}), ...(rank ? { rank } : {}) }
    })
    return [{ measure, unit, cells }]
  })
}

/**
 * What one figure has over another, and whether that can be told: not where their ranges meet, and of two costs by the
 * same rates, which overrun together, not where P10 to P90 of the difference holds nothing.
 */
export function deltaOf(from: Figure, to: Figure): Pick<ComparisonCell, 'delta' | 'standing' | 'drawn'> {
  const before = knownValue(from.amount)
  const after = knownValue(to.amount)
  if (before === undefined || after === undefined) return {}
  const delta = after - before
  if (Math.abs(delta) < SAME) return { delta: 0, standing: 'same' }
  const drawn = from.byLine && to.byLine && costDifference(from.byLine, to.byLine)
  const apart = drawn ? isApart(drawn) : from.range && to.range ? areDistinguishable(from.range, to.range) : true
  const standing = apart ? (delta > 0 ? 'more' : 'less') : 'not-distinguishable'
  return { delta, standing, ...(drawn ? { drawn } : {}) }
}

/** Figures are exact sums: what is closer than this is the noise of writing them as binary fractions. */
const SAME = 1e-6

/**
 * Which end a planner wants, for the few measures of which it can be said without asking. Not of who pays first, nor of
 * resumption: moving a cost to another purse is neither saving nor loss. Not of counts and areas. Not of P10 to P90,
 * which are places in the range of one cost, nor of access, of whose range nothing is known: neither can tell whether
 * two scenarios are apart.
 */
const BETTER: ReadonlyMap<string, 'more' | 'less'> = new Map([
  ['cost-likely-hkd', 'less'],
  ['assigned-cost-likely-hkd', 'less'],
  ['proximity-score', 'more'],
  ['share-within-500m', 'more'],
  ['share-within-1000m', 'more'],
  ['share-within-2000m', 'more'],
  ['share-within-5000m', 'more'],
])

function ranksOf(measure: string, figures: readonly Figure[]): readonly ('best' | 'worst' | undefined)[] {
  const better = BETTER.get(measure)
  const values = figures.map(({ amount }) => knownValue(amount))
  const known = values.filter((value) => value !== undefined)
  if (!better || known.length < 2) return figures.map(() => undefined)
  const most = Math.max(...known)
  const least = Math.min(...known)
  const alone = (value: number) => known.filter((one) => Math.abs(one - value) < SAME).length === 1
  const at = (value: number) => figures[values.indexOf(value)]!
  const standing = deltaOf(at(least), at(most)).standing
  if (standing === 'same' || standing === 'not-distinguishable') return figures.map(() => undefined)
  return values.map((value) => {
    if (value === undefined || !alone(value) || (value !== most && value !== least)) return undefined
    return (value === most) === (better === 'more') ? 'best' : 'worst'
  })
}

/** Low and high of all ranges of a row, for one axis; undefined where none has a range. */
export function sharedAxis({ cells }: ComparisonRow): { readonly low: number; readonly high: number } | undefined {
  const ranges = cells.flatMap(({ figure }) => figure.range ?? [])
  if (ranges.length === 0) return undefined
  return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) }
}
