import type { LocalText, Message } from '../lib/message.ts'
import { type Figure, isPresent, knownValue } from '../measures/figure.ts'
import { nextVersion } from '../plan/edits/keepRateCard.ts'
import { scenariosCostedBy } from '../plan/edits/removeRateCard.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Scenario } from '../plan/types.ts'
import { asScenario, figuresOf, refolded } from './selectors.ts'
import type { State } from './state.ts'

/** A total at likely rates with its range, HK$. */
export interface MovedTotal {
  readonly likely: number
  readonly low: number
  readonly high: number
}

/** P10 and P90, HK$, each as it explains itself. */
export interface MovedRange {
  readonly p10: Figure
  readonly p90: Figure
}

/** What a changed rate card does to one scenario. Absent totals could not be computed. */
export interface CardMove {
  readonly scenario: Scenario
  /** Whether the totals are of the assigned parcels, or of all because none is assigned. */
  readonly of: 'assigned' | 'all'
  readonly before: MovedTotal | undefined
  readonly after: MovedTotal | undefined
  /** The two totals as they explain themselves. */
  readonly figures: { readonly before: Figure | undefined; readonly after: Figure | undefined }
  /** The headline: P10 and P90 of the same works, at the price level. */
  readonly range: { readonly before: MovedRange | undefined; readonly after: MovedRange | undefined }
  /** Land resumption and clearance of the assigned parcels, where it moves: another funding head. */
  readonly resumption: { readonly before: MovedTotal; readonly after: MovedTotal } | undefined
  /** Lines whose part of the total moves, the most first, HK$ at likely rates. */
  readonly lines: readonly {
    readonly label: Message | LocalText
    readonly before: number
    readonly after: number
  }[]
}

/**
 * What moves when a rate card is changed: old and new total of every scenario that counts by it, and the lines that
 * move them. Nothing is kept by asking.
 *
 * Takes  the card as typed; it is counted as it would be kept.
 * Cost   two full folds a scenario.
 */
export function whatMoved(state: State, card: RateCard): readonly CardMove[] {
  const { plan } = state.document
  const was = plan.rateCards.get(card.id)
  if (!was) return []
  const rateCards = new Map([...plan.rateCards, [card.id, nextVersion(was, card)] as const])
  const changed = { ...state, document: { ...state.document, plan: { ...plan, rateCards } } }
  return scenariosCostedBy(plan, card.id).map((scenario) => {
    const old = asScenario(state, scenario.id)
    const before = headline(old)
    const next = refolded({ ...changed, scenario: scenario.id })
    const after = headline(next)
    return {
      scenario,
      of: old.schedule.assignedParcels > 0 ? 'assigned' : 'all',
      before: totalOf(before),
      after: totalOf(after),
      figures: { before, after },
      range: { before: rangeIn(old), after: rangeIn(next) },
      resumption: movedResumption(old, next),
      lines: movedLines(before, after),
    }
  })
}

/** The cost that the screen shows first. */
function headline(state: State): Figure | undefined {
  return figuresOf(state).get(state.schedule.assignedParcels > 0 ? 'assigned-cost-likely-hkd' : 'cost-likely-hkd')
}

function rangeIn(state: State): MovedRange | undefined {
  const key = state.schedule.assignedParcels > 0 ? 'assigned-cost' : 'cost'
  const [p10, p90] = ['p10', 'p90'].map((one) => figuresOf(state).get(`${key}-${one}-hkd`))
  return p10 && p90 && isPresent(p10.amount) && isPresent(p90.amount) ? { p10, p90 } : undefined
}

function movedResumption(old: State, next: State): CardMove['resumption'] {
  const [before, after] = [old, next].map((state) => totalOf(figuresOf(state).get('resumption-cost-likely-hkd')))
  if (!before || !after) return undefined
  const same = before.low === after.low && before.likely === after.likely && before.high === after.high
  return same ? undefined : { before, after }
}

function totalOf(figure: Figure | undefined): MovedTotal | undefined {
  const likely = figure && knownValue(figure.amount)
  if (likely === undefined) return undefined
  return { likely, low: figure?.range?.low ?? likely, high: figure?.range?.high ?? likely }
}

/** The printed inputs of both totals side by side. */
function movedLines(before: Figure | undefined, after: Figure | undefined): CardMove['lines'] {
  const lines = new Map<string, { label: Message | LocalText; before: number; after: number }>()
  for (const [side, figure] of [
    ['before', before],
    ['after', after],
  ] as const) {
    for (const { label, value, unit } of figure?.explain?.().terms ?? []) {
      if (unit !== 'hkd') continue
      const key = JSON.stringify(label)
      const line = lines.get(key) ?? { label, before: 0, after: 0 }
      line[side] += value
      lines.set(key, line)
    }
  }
  const moved = (line: { before: number; after: number }) => Math.abs(line.after - line.before)
  return [...lines.values()].filter((line) => moved(line) >= 0.005).sort((a, b) => moved(b) - moved(a))
}
