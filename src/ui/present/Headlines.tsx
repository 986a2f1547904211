import type { ReactNode } from 'react'
import { writeMoney, writeScore } from '../../locales/format.ts'
import { headlineRange } from '../../measures/costRangeMeasure.ts'
import { type Figure, isPresent, knownValue, present } from '../../measures/figure.ts'
import { unitAfter, writeFigure } from '../../measures/writeFigure.ts'
import { assignedCostOf } from '../../store/costs.ts'
import { figuresOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { Figure as Why } from '../measures/Figure.tsx'
import { TooLow } from '../measures/TooLow.tsx'
import { Woven } from '../measures/Woven.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { letterOf } from './deck.ts'
import { type MeetingSay, useMeetingSay } from './meetingSay.ts'
import { baseOf, inScenario } from './slideState.ts'

interface HeadlineProps {
  readonly name: string
  readonly wide?: boolean
  readonly children: ReactNode
  /** What stands under the figure: a range, another scenario's. */
  readonly beside?: ReactNode
}

/** A large figure with its name and unit. */
export function Headline({ name, wide = false, children, beside }: HeadlineProps) {
  return (
    <div className={`slide-head ${wide ? 'wide' : ''}`}>
      <p className="slide-head-name">{name}</p>
      <p className="slide-figure">{children}</p>
      {beside ? <p className="slide-beside">{beside}</p> : null}
    </div>
  )
}

/** The figure of the base scenario beside that of the shown one; nothing where they are the same scenario. */
function useBase(measure: string): { readonly letter: string; readonly figure: Figure } | undefined {
  const base = useNorthlot(baseOf)
  const shown = useNorthlot((state) => state.scenario)
  const figure = useNorthlot((state) => figureIn(state, base, measure))
  const plan = useNorthlot((state) => state.document.plan)
  return base === undefined || base === shown || !figure ? undefined : { letter: letterOf(plan, base), figure }
}

const figureIn = (state: State, scenario: string | undefined, measure: string): Figure | undefined => {
  const other = inScenario(state, scenario)
  return other && figuresOf(other).get(measure)
}

export function AreaHeadline() {
  const { own } = useMeetingSay()
  const reading = useReading()
  const figure = useNorthlot(figuresOf).get('assigned-area-m2')
  const ofParcels = useNorthlot(figuresOf).get('assigned-parcels')
  const parcels = useNorthlot((state) => state.schedule.assignedParcels)
  if (!figure) return null
  return (
    <Headline
      name={own('present.assigned')}
      beside={ofParcels && <Why figure={ofParcels} said={own('present.parcels', { count: parcels })} />}
    >
      <Amount figure={figure} reading={reading} />
    </Headline>
  )
}

export function ScoreHeadline() {
  const { own } = useMeetingSay()
  const figure = useNorthlot(figuresOf).get('proximity-score')
  const base = useBase('proximity-score')
  const reading = useReading()
  if (!figure) return null
  const range = figure.range
    ? own('present.ofHundred', { low: writeScore(figure.range.low), high: writeScore(figure.range.high) })
    : ''
  return (
    <Headline name={own('present.score')} beside={range}>
      <Amount figure={figure} reading={reading} />
      <Base base={base} own={own} />
    </Headline>
  )
}

/** The range first: drawn, or that of the estimate class; the likely works at the card's price level under it. */
export function CostHeadline() {
  const { own } = useMeetingSay()
  const reading = useReading()
  const { language } = reading
  const figure = useNorthlot(figuresOf).get('assigned-cost-likely-hkd')
  const { baseHkd, range, priceLevel, gaps } = useNorthlot(assignedCostOf)
  const northlot = useStore()
  if (!figure) return null
  if (!range || !isPresent(figure.amount))
    return (
      <Headline name={own('present.costOf')} wide>
        <Amount figure={figure} reading={reading} />
      </Headline>
    )
  const { low, high, by } = headlineRange(baseHkd, range)
  const written = writeMoney(high, language)
  const explained = {
    figure: { measure: 'assigned-cost-base-hkd', unit: 'hkd', amount: present(baseHkd) } as const,
    name: own('present.costOf'),
    explainedBy: () =>
      import('../measures/whyOfTotals.ts').then(({ baseLine }) =>
        baseLine(northlot.getState(), 'assigned-cost-base-hkd', 'base'),
      ),
  }
  return (
    <Headline
      name={own(by === 'class' ? 'present.costOfClass' : 'present.costBetween')}
      wide
      beside={
        <Woven
          words={(amount) => own('present.likelyAt', { amount, level: priceLevel })}
          {...explained}
          scale={high}
          withUnit
        />
      }
    >
      <TooLow gap={gaps.works} />
      {written.prefix}
      <Why {...explained} text={`${writeMoney(low, language, high).number}–${written.number}`} />
      <small>{unitAfter(written.unit, reading)}</small>
    </Headline>
  )
}

function Amount({ figure, reading }: { readonly figure: Figure; readonly reading: ReturnType<typeof useReading> }) {
  const { say } = useMeetingSay()
  if (!isPresent(figure.amount))
    return (
      <span className="slide-absent" data-measure-absent={figure.measure}>
        {say(figure.amount.absent)}
      </span>
    )
  const written = writeFigure(figure.amount.value, figure.unit, reading)
  return (
    <>
      {written.prefix}
      <Why figure={figure} />
      <small>{unitAfter(written.unit, reading)}</small>
    </>
  )
}

function Base({ base, own }: { readonly base: ReturnType<typeof useBase>; readonly own: MeetingSay }) {
  return base && knownValue(base.figure.amount) !== undefined ? (
    <small className="slide-other">
      {' '}
      <Woven words={(value) => own('present.has', { letter: base.letter, value })} figure={base.figure} />
    </small>
  ) : null
}
