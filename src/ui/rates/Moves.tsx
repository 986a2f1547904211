import { useMemo } from 'react'
import { type Figure as FigureOf, knownValue } from '../../measures/figure.ts'
import type { Moved } from '../../measures/movedFigures.ts'
import { nextVersion } from '../../plan/edits/keepRateCard.ts'
import type { RateCard } from '../../plan/rateCard.ts'
import { type CardMove, type MovedTotal, movesAnything, whatMoved } from '../../store/whatMoved.ts'
import { Part } from '../board/Sheet.tsx'
import { writeFigureText } from '../board/writeText.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useReading } from '../shared/useReading.ts'
import { useRateSay } from './rateWords.ts'
// words of shared works and of what is spent in a year
import '../cost/costWords.ts'

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
        {moves.length > 0 && !moves.some(movesAnything) ? <p>{own('rates.movedNothing')}</p> : null}
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
      {moves
        .filter(({ years }) => years.length > 0)
        .map((move) => (
          <Years key={move.scenario.id} move={move} />
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
        {moves.flatMap(({ scenario, of, works, range, payers, resumption, shared }) => [
          <tr key={scenario.id}>
            <th scope="row">
              {say(scenario.name)}{' '}
              <small className="quiet">{own(of === 'assigned' ? 'rates.ofAssigned' : 'rates.ofAll')}</small>
            </th>
            <Total total={works} name={say(scenario.name)} />
          </tr>,
          <tr key={`${scenario.id}-range`}>
            <th scope="row">
              {say(scenario.name)} <small className="quiet">{own('rates.range')}</small>
            </th>
            <Range range={range} name={say(scenario.name)} />
          </tr>,
          ...(
            [
              ['publicFirst', payers.public],
              ['privateFirst', payers.private],
              ['resumption', resumption],
              ['sharedWorks', shared],
            ] as const
          ).map(([part, total]) =>
            total ? (
              <tr key={`${scenario.id}-${part}`}>
                <th scope="row">
                  {say(scenario.name)} <small className="quiet">{own(`rates.${part}`)}</small>
                </th>
                <Total total={total} name={`${say(scenario.name)}, ${own(`rates.${part}`)}`} />
              </tr>
            ) : null,
          ),
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

/** Likely total before and after with low and high beneath, and what the likely one moves by. */
function Total({ total: { low, likely, high }, name }: { readonly total: MovedTotal; readonly name: string }) {
  const { own } = useRateSay()
  return (
    <>
      {SIDES.map((side) => (
        <td key={side} className="end number">
          <Money moved={likely} side={side} name={name} />
          {likely[side] ? (
            <small className="quiet rate-range">
              {own('rates.lowHigh')}{' '}
              <Money moved={low} side={side} name={`${name}, ${own('rates.column.low')}`} scale={hkdOf(likely[side])} />
              –
              <Money
                moved={high}
                side={side}
                name={`${name}, ${own('rates.column.high')}`}
                scale={hkdOf(likely[side])}
              />
            </small>
          ) : null}
        </td>
      ))}
      <td className="end number">
        <Change moved={likely} name={name} />
      </td>
    </>
  )
}

/** P10 to P90 before and after, and what each moves by. */
function Range({ range: { p10, p90 }, name }: { readonly range: CardMove['range']; readonly name: string }) {
  return (
    <>
      {SIDES.map((side) => (
        <td key={side} className="end number">
          <span className="rate-range">
            <Money moved={p10} side={side} name={`${name}, P10`} scale={hkdOf(p90[side])} />
            {p10[side] ? '–' : null}
            {p10[side] ? <Money moved={p90} side={side} name={`${name}, P90`} /> : null}
          </span>
        </td>
      ))}
      <td className="end number">
        <Change moved={p10} name={`${name}, P10`} scale={hkdOf(p90.before)} />
        {p10.change ? ' / ' : null}
        {p10.change ? <Change moved={p90} name={`${name}, P90`} /> : null}
      </td>
    </>
  )
}

const SIDES = ['before', 'after'] as const

interface MoneyProps {
  readonly moved: Moved
  readonly side: (typeof SIDES)[number]
  readonly name: string
  /** Fixes its unit of money by what it stands with; by itself where left out. */
  readonly scale?: number
}

function Money({ moved, side, name, scale }: MoneyProps) {
  const { own } = useRateSay()
  const figure = moved[side]
  if (!figure) return <>–</>
  return <Figure figure={figure} name={`${name}, ${own(`rates.${side}`)}`} scale={scale ?? hkdOf(figure)} withUnit />
}

const hkdOf = (figure: FigureOf | undefined): number => (figure && knownValue(figure.amount)) ?? 0

interface ChangeProps {
  readonly moved: Moved
  readonly name: string
  /** Fixes its unit of money by what it stands with; by before and after where left out. */
  readonly scale?: number
}

function Change({ moved: { before, after, change }, name, scale }: ChangeProps) {
  const { own } = useRateSay()
  const reading = useReading()
  if (!change) return <>–</>
  const by = hkdOf(change)
  const sign = by > 0 ? '+' : by < 0 ? '−' : ''
  const written = writeFigureText(Math.abs(by), 'hkd', reading, scale ?? Math.max(hkdOf(before), hkdOf(after)))
  return <Figure figure={change} name={`${name}, ${own('rates.change')}`} said={`${sign}${written}`} />
}

function Lines({ move }: { readonly move: CardMove }) {
  const { own, say } = useRateSay()
  return (
    <Rows
      title={own('rates.linesMoved', { scenario: move.scenario.name })}
      first={own('rates.line')}
      rows={move.lines
        .slice(0, LISTED)
        .map(({ label, cost }) => ({ id: JSON.stringify(label), name: say(label), moved: cost }))}
    />
  )
}

/** Years whose spending moves, each with all that is spent in it. */
function Years({ move }: { readonly move: CardMove }) {
  const { own, say } = useRateSay()
  return (
    <Rows
      title={own('rates.yearsMoved', { scenario: move.scenario.name })}
      first={own('rates.year')}
      rows={move.years.map(({ year, spent }) => {
        const name = year === undefined ? say('cost.noYear') : String(year)
        return { id: name, name, moved: spent }
      })}
    />
  )
}

interface RowsProps {
  readonly title: string
  readonly first: string
  readonly rows: readonly { readonly id: string; readonly name: string; readonly moved: Moved }[]
}

function Rows({ title, first, rows }: RowsProps) {
  return (
    <Part title={title}>
      <table className="table" aria-label={title}>
        <MovesHead first={first} />
        <tbody>
          {rows.map(({ id, name, moved }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {SIDES.map((side) => (
                <td key={side} className="end number">
                  <Money
                    moved={moved}
                    side={side}
                    name={name}
                    scale={Math.max(hkdOf(moved.before), hkdOf(moved.after))}
                  />
                </td>
              ))}
              <td className="end number">
                <Change moved={moved} name={name} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
