import { type LocalText, type Message, message } from '../lib/message.ts'
import { costEnd, resumptionEnd } from '../measures/costEnds.ts'
import { isWorks } from '../measures/costEstimate.ts'
import { type RangeOf, sumsOf } from '../measures/costRangeMeasure.ts'
import { type CostEnd, type Figure, isPresent, knownValue } from '../measures/figure.ts'
import { costLineFigure, type Moved, movedFigures } from '../measures/movedFigures.ts'
import { nextVersion } from '../plan/edits/keepRateCard.ts'
import { scenariosCostedBy } from '../plan/edits/removeRateCard.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Scenario } from '../plan/types.ts'
import { asScenario, basisOf, contextOf, figuresOf, refolded } from './selectors.ts'
import type { State } from './state.ts'

/** Low, likely and high of a total. */
export type MovedTotal = Readonly<Record<'low' | 'likely' | 'high', Moved>>

/** What a changed rate card does to one scenario. */
export interface CardMove {
  readonly scenario: Scenario
  /** Whether the totals are of the assigned parcels, or of all because none is assigned. */
  readonly of: RangeOf
  /** Works in money of the day. */
  readonly works: MovedTotal
  /** The headline: P10 and P90 of the same works, at the price level. */
  readonly range: Readonly<Record<'p10' | 'p90', Moved>>
  /** Land resumption and clearance of the assigned parcels, where it moves: another funding head. */
  readonly resumption: MovedTotal | undefined
  /** Lines whose part of the likely total moves, the most first. */
  readonly lines: readonly { readonly label: Message | LocalText; readonly cost: Moved }[]
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
    const both: Both = [asScenario(state, scenario.id), refolded({ ...changed, scenario: scenario.id })]
    const of = both[0].schedule.assignedParcels > 0 ? 'assigned' : 'all'
    const key = of === 'assigned' ? 'assigned-cost' : 'cost'
    const resumption = movedTotal(both, 'resumption-', 'resumption-cost-likely-hkd', 'assigned', resumptionEnd)
    return {
      scenario,
      of,
      works: movedTotal(both, '', `${key}-likely-hkd`, of, costEnd),
      range: {
        p10: moved(both, 'p10-', (now) => figuresOf(now).get(`${key}-p10-hkd`)),
        p90: moved(both, 'p90-', (now) => figuresOf(now).get(`${key}-p90-hkd`)),
      },
      resumption: ENDS.some((end) => moves(resumption[end])) ? resumption : undefined,
      lines: movedLines(both, of),
    }
  })
}

const ENDS = ['low', 'likely', 'high'] as const

/** The state by the card as it is, and by the card as it would be kept. */
type Both = readonly [was: State, next: State]

const moved = ([was, next]: Both, of: string, figureIn: (state: State) => Figure | undefined): Moved =>
  movedFigures(
    of,
    { figure: figureIn(was), context: contextOf(was) },
    { figure: figureIn(next), context: contextOf(next) },
  )

/** The likely figure of the scenario, with its ends. */
function movedTotal(both: Both, name: string, measure: string, of: RangeOf, endOf: typeof costEnd): MovedTotal {
  const likely = (state: State) => figuresOf(state).get(measure)
  const end = (which: CostEnd) =>
    moved(both, `${name}${which}-`, (state) => {
      const figure = likely(state)
      if (!figure || !isPresent(figure.amount)) return undefined
      const context = contextOf(state)
      return endOf(context, sumsOf(context, of), {
        measure,
        end: which,
        of: message(of === 'all' ? 'rates.ofAll' : 'rates.ofAssigned'),
      })
    })
  return { low: end('low'), likely: moved(both, name, likely), high: end('high') }
}

/** What each line of works and contingencies comes to by both cards, lines of one name together. */
function movedLines(both: Both, of: RangeOf): CardMove['lines'] {
  const places = both.map((state) => linesOf(basisOf(state).card))
  const labels = new Map(places.flatMap((lines) => [...lines].map(([key, { label }]) => [key, label] as const)))
  return [...labels]
    .map(([key, label]) => ({
      label,
      cost: moved(both, 'line-', (state) => {
        const at = places[both.indexOf(state)]!.get(key)?.at ?? []
        return costLineFigure(contextOf(state), of, at, label)
      }),
    }))
    .filter(({ cost }) => moves(cost))
    .sort((a, b) => Math.abs(hkdOf(b.cost)) - Math.abs(hkdOf(a.cost)))
}

/** Where lines of works stand in a card by their name; contingencies stand after the last. */
function linesOf(card: RateCard) {
  const lines = new Map<string, { readonly label: Message | LocalText; readonly at: number[] }>()
  for (const [at, label] of [...card.lines.map((line) => line.label), message('cost.contingency')].entries()) {
    const line = card.lines[at]
    if (line && !isWorks(line)) continue
    const key = JSON.stringify(label)
    const known = lines.get(key)
    if (known) known.at.push(at)
    else lines.set(key, { label, at: [at] })
  }
  return lines
}

const hkdOf = ({ change }: Moved): number => (change && knownValue(change.amount)) ?? 0
const moves = (one: Moved): boolean => Math.abs(hkdOf(one)) >= 0.005
