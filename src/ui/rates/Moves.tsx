import { useMemo } from 'react'
import { message } from '../../lib/message.ts'
import { type Figure as FigureOf, knownValue, present } from '../../measures/figure.ts'
import { namedFigure } from '../../measures/namedFigure.ts'
import { nextVersion } from '../../plan/edits/keepRateCard.ts'
import type { RateCard } from '../../plan/rateCard.ts'
import { type CardMove, type MovedRange, type MovedTotal, whatMoved } from '../../store/whatMoved.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { Value } from '../measures/Value.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useRateSay } from './rateWords.ts'

/** So many lines are listed for each scenario: those that move its total most. */
const LISTED = 5

/** What moves with a changed card, before it is kept. */
export function Moves({ card }: { readonly card: RateCard }) {
  const { own } = useRateSay()
  const northlot = useStore()
  const plan = useNorthlot((state) => state.document.plan)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read through its plan
  const moves = useMemo(() => whatMoved(northlot.getState(), card), [northlot, plan, card])
  const was = plan.rateCards.get(card.id)
  const next = was ? nextVersion(was, card) : card
  const marked = next.lines.filter((line, i) => line.confidence !== card.lines[i]!.confidence).length
  return (
    <>
      <Part title={own('rates.movedOf', { title: next.title, version: next.version })}>
        {moves.length === 0 ? <p>{own('rates.movedNone')}</p> : <Totals moves={moves} />}
        {moves.length > 0 && moves.every(({ lines, resumption }) => lines.length === 0 && !resumption) ? (
          <p>{own('rates.movedNothing')}</p>
        ) : null}
        {moves
          .filter(({ scenario }) => scenario.locked)
          .map(({ scenario }) => (
            <Mark key={scenario.id} words={own('rates.lockedMoves', { scenario: scenario.name })} />
          ))}
        {marked > 0 ? <Mark words={own('rates.marked', { count: marked })} /> : null}
        {card.calibratedOn && !next.calibratedOn ? (
          <Mark words={own('rates.uncalibrated', { project: card.calibratedOn })} />
        ) : null}
      </Part>
      {moves
        .filter(({ lines }) => lines.length > 0)
        .map((move) => (
          <Lines key={move.scenario.id} move={move} />
        ))}
    </>
  )
}

const Mark = ({ words }: { readonly words: string }) => (
  <p className="row warn rate-mark">
    <Icon name="look" className="small" />
    {words}
  </p>
)

function Totals({ moves }: { readonly moves: readonly CardMove[] }) {
  const { own, say } = useRateSay()
  return (
    <table className="table" aria-label={own('rates.moved')}>
      <MovesHead first={own('rates.scenario')} />
      <tbody>
        {moves.flatMap(({ scenario, of, before, after, figures, range, resumption }) => [
          <tr key={scenario.id}>
            <th scope="row">
              {say(scenario.name)}{' '}
              <small className="quiet">{own(of === 'assigned' ? 'rates.ofAssigned' : 'rates.ofAll')}</small>
            </th>
            <td className="end number">
              <Total total={before} figure={figures.before} name={say(scenario.name)} measure="moved-before-hkd" />
            </td>
            <td className="end number">
              <Total total={after} figure={figures.after} name={say(scenario.name)} measure="moved-after-hkd" />
            </td>
            <td className="end number">
              {before && after ? <Change measure="moved-hkd" before={before.likely} after={after.likely} /> : '–'}
            </td>
          </tr>,
          <tr key={`${scenario.id}-range`}>
            <th scope="row">
              {say(scenario.name)} <small className="quiet">{own('rates.range')}</small>
            </th>
            <td className="end number">
              <Range range={range.before} measure="moved-before" name={say(scenario.name)} />
            </td>
            <td className="end number">
              <Range range={range.after} measure="moved-after" name={say(scenario.name)} />
            </td>
            <td className="end number">
              {range.before && range.after ? (
                <>
                  <Change measure="moved-p10-hkd" before={hkdAt(range.before.p10)} after={hkdAt(range.after.p10)} />
                  {' / '}
                  <Change measure="moved-p90-hkd" before={hkdAt(range.before.p90)} after={hkdAt(range.after.p90)} />
                </>
              ) : (
                '–'
              )}
            </td>
          </tr>,
          resumption ? (
            <tr key={`${scenario.id}-resumption`}>
              <th scope="row">
                {say(scenario.name)} <small className="quiet">{own('rates.resumption')}</small>
              </th>
              <td className="end number">
                <Total total={resumption.before} measure="moved-resumption-before-hkd" />
              </td>
              <td className="end number">
                <Total total={resumption.after} measure="moved-resumption-after-hkd" />
              </td>
              <td className="end number">
                <Change
                  measure="moved-resumption-hkd"
                  before={resumption.before.likely}
                  after={resumption.after.likely}
                />
              </td>
            </tr>
          ) : null,
        ])}
      </tbody>
    </table>
  )
}

function MovesHead({ first }: { readonly first: string }) {
  const { own } = useRateSay()
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {(['before', 'after', 'change'] as const).map((one) => (
          <th key={one} scope="col" className="end">
            {own(`rates.${one}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface TotalProps {
  readonly total: MovedTotal | undefined
  readonly measure: string
  /** Explains the likely total, where it is a figure of the scenario. */
  readonly figure?: FigureOf | undefined
  readonly name?: string
}

function Total({ total, measure, figure, name = '' }: TotalProps) {
  const { own } = useRateSay()
  if (!total) return <>–</>
  const money = (value: number, id: string) => (
    <Value measure={id} amount={present(value)} unit="hkd" scale={total.likely} withUnit />
  )
  return (
    <>
      {figure ? (
        <Figure figure={{ ...figure, measure }} name={name} scale={total.likely} withUnit />
      ) : (
        money(total.likely, measure)
      )}
      <small className="quiet rate-range">
        {own('rates.lowHigh')} {money(total.low, `${measure}-low`)}–{money(total.high, `${measure}-high`)}
      </small>
    </>
  )
}

interface RangeProps {
  readonly range: MovedRange | undefined
  readonly measure: string
  readonly name: string
}

function Range({ range, measure, name }: RangeProps) {
  if (!range) return <>–</>
  const end = (id: 'p10' | 'p90') => (
    <Figure
      figure={{ ...range[id], measure: `${measure}-${id}-hkd` }}
      name={`${name}, ${id.toUpperCase()}`}
      scale={hkdAt(range.p90)}
      withUnit
    />
  )
  return (
    <span className="rate-range">
      {end('p10')}–{end('p90')}
    </span>
  )
}

const hkdAt = ({ amount }: FigureOf): number => knownValue(amount) ?? 0

function Change(change: { readonly measure: string; readonly before: number; readonly after: number }) {
  const { measure, before, after } = change
  const { own } = useRateSay()
  const moved = after - before
  const figure = namedFigure({
    measure,
    title: message('rates.change'),
    unit: 'hkd',
    amount: present(moved),
    operation: 'difference',
    terms: () => [
      { label: message('rates.after'), value: after, unit: 'hkd' },
      { label: message('rates.before'), value: before, unit: 'hkd' },
    ],
  })
  return (
    <>
      {moved > 0 ? '+' : ''}
      <Figure figure={figure} name={own('rates.change')} scale={Math.max(before, after)} withUnit />
    </>
  )
}

function Lines({ move }: { readonly move: CardMove }) {
  const { own, say } = useRateSay()
  const title = own('rates.linesMoved', { scenario: move.scenario.name })
  const money = (value: number, measure: string, scale: number) => (
    <Value measure={measure} amount={present(value)} unit="hkd" scale={scale} withUnit />
  )
  return (
    <Part title={title}>
      <table className="table" aria-label={title}>
        <MovesHead first={own('rates.line')} />
        <tbody>
          {move.lines.slice(0, LISTED).map(({ label, before, after }) => (
            <tr key={JSON.stringify(label)}>
              <th scope="row">{say(label)}</th>
              <td className="end number">{money(before, 'moved-line-before-hkd', Math.max(before, after))}</td>
              <td className="end number">{money(after, 'moved-line-after-hkd', Math.max(before, after))}</td>
              <td className="end number">
                <Change measure="moved-line-hkd" before={before} after={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
