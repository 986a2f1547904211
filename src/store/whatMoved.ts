import { type LocalText, type Message, message } from '../lib/message.ts'
import { costEnd, paidFirstEnd, resumptionEnd } from '../measures/costEnds.ts'
import { isWorks } from '../measures/costEstimate.ts'
import { type RangeOf, sumsOf } from '../measures/costRangeMeasure.ts'
import { inYearOrder } from '../measures/costSums.ts'
import { type CostEnd, type Figure, isPresent, knownValue } from '../measures/figure.ts'
import type { MeasureContext } from '../measures/measure.ts'
import { costLineFigure, type Moved, movedFigures } from '../measures/movedFigures.ts'
import { spendingFigures } from '../measures/spendingFigures.ts'
import { worksEnd, worksFigure } from '../measures/worksFigures.ts'
import { nextVersion } from '../plan/edits/keepRateCard.ts'
import { scenariosCostedBy } from '../plan/edits/removeRateCard.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Payer, Scenario } from '../plan/types.ts'
import { sharedWorksOf } from './costing.ts'
import { spendingOf } from './costs.ts'
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
  /** Works of the assigned parcels by who pays them first, where it moves. */
  readonly payers: Readonly<Record<Payer, MovedTotal | undefined>>
  /** Land resumption and clearance of the assigned parcels, where it moves: another funding head. */
  readonly resumption: MovedTotal | undefined
  /** Shared works, where they move: they are escalated by the card. */
  readonly shared: MovedTotal | undefined
  /** Years whose spending on works, resumption and shared works moves, in order; what has no year last. */
  readonly years: readonly { readonly year: number | undefined; readonly spent: Moved }[]
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
    const title = message(of === 'all' ? 'rates.ofAll' : 'rates.ofAssigned')
    return {
      scenario,
      of,
      works: movedTotal(both, '', inFigures(`${key}-likely-hkd`), (context, _state, end) =>
        costEnd(context, sumsOf(context, of), { measure: `${key}-likely-hkd`, end, of: title }),
      ),
      range: {
        p10: moved(both, 'p10-', (now) => figuresOf(now).get(`${key}-p10-hkd`)),
        p90: moved(both, 'p90-', (now) => figuresOf(now).get(`${key}-p90-hkd`)),
      },
      payers: { public: movedPayer(both, 'public'), private: movedPayer(both, 'private') },
      resumption: whereMoved(
        movedTotal(both, 'resumption-', inFigures(RESUMPTION), (context, _state, end) =>
          resumptionEnd(context, sumsOf(context, 'assigned'), {
            measure: RESUMPTION,
            end,
            of: message('rates.ofAssigned'),
          }),
        ),
      ),
      shared: whereMoved(
        movedTotal(
          both,
          'shared-',
          (state) => worksFigure(sharedWorksOf(state)),
          (_context, state, end) => worksEnd(sharedWorksOf(state), end),
        ),
      ),
      years: movedYears(both),
      lines: movedLines(both, of),
    }
  })
}

/** Whether a changed card moves anything that is listed of a scenario. */
export const movesAnything = ({ works, range, payers, resumption, shared, years, lines }: CardMove): boolean =>
  [...Object.values(works), ...Object.values(range)].some(moves) ||
  [payers.public, payers.private, resumption, shared].some(Boolean) ||
  years.length + lines.length > 0

const ENDS = ['low', 'likely', 'high'] as const
const RESUMPTION = 'resumption-cost-likely-hkd'

const whereMoved = (total: MovedTotal): MovedTotal | undefined =>
  ENDS.some((end) => moves(total[end])) ? total : undefined

const inFigures = (measure: string) => (state: State) => figuresOf(state).get(measure)

const movedPayer = (both: Both, payer: Payer): MovedTotal | undefined =>
  whereMoved(
    movedTotal(both, `${payer}-`, inFigures(`${payer}-cost-likely-hkd`), (context, _state, end) =>
      paidFirstEnd(context, payer, sumsOf(context, 'assigned'), end),
    ),
  )

/** What is spent in each year by both cards, where it moves: one and the same series as in Totals. */
const movedYears = (both: Both): CardMove['years'] =>
  [...new Set(both.flatMap((state) => spendingOf(state).map(({ year }) => year)))]
    .sort(inYearOrder)
    .map((year) => ({
      year,
      spent: moved(both, 'year-', (state) => spendingFigures(contextOf(state), sharedWorksOf(state), year).sum),
    }))
    .filter(({ spent }) => moves(spent))

/** The state by the card as it is, and by the card as it would be kept. */
type Both = readonly [was: State, next: State]

const moved = ([was, next]: Both, of: string, figureIn: (state: State) => Figure | undefined): Moved =>
  movedFigures(
    of,
    { figure: figureIn(was), context: contextOf(was) },
    { figure: figureIn(next), context: contextOf(next) },
  )

/** The likely figure of the scenario, with its ends. */
function movedTotal(
  both: Both,
  name: string,
  likely: (state: State) => Figure | undefined,
  endOf: (context: MeasureContext, state: State, end: CostEnd) => Figure,
): MovedTotal {
  const end = (which: CostEnd) =>
    moved(both, `${name}${which}-`, (state) => {
      const figure = likely(state)
      return figure && isPresent(figure.amount) ? endOf(contextOf(state), state, which) : undefined
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
/** Whether a figure is another one, or is there by one card only. */
const moves = (one: Moved): boolean => !one.before !== !one.after || Math.abs(hkdOf(one)) >= 0.005
