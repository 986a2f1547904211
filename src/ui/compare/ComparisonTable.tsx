import { type ReactNode, useId, useMemo, useState } from 'react'
import { message } from '../../lib/message.ts'
import { type ComparisonCell, type ComparisonRow, compareFigures } from '../../measures/compareScenarios.ts'
import { knownValue } from '../../measures/figure.ts'
import { differenceFigure } from '../../measures/namedFigure.ts'
import { priceBasisOf, pricedName } from '../../measures/priceBasis.ts'
import { type Compared, comparedOf } from '../../store/comparing.ts'
import { gapOf } from '../../store/costs.ts'
import { Figure } from '../measures/Figure.tsx'
import { TooLow } from '../measures/TooLow.tsx'
import '../../files/whyWords.ts'
import { writeFigure } from '../../measures/writeFigure.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useCompareSay } from '../scenarios/scenarioWords.ts'
import { Icon } from '../shared/Icon.tsx'
import { useReading } from '../shared/useReading.ts'
import type { Words } from '../shared/useSay.ts'
import { RangesRow } from './RangesRow.tsx'
import { HEADLINES, rowScale, rowUnit } from './rowText.ts'

interface PairProps {
  readonly base: Compared
  readonly other: Compared
}

/** Table "Comparison": every measure of every scenario, the other against the base; what is compared first stands first. */
export function ComparisonTable({ base, other }: PairProps) {
  const { own, say } = useCompareSay()
  const all = useNorthlot(comparedOf)
  const [whole, setWhole] = useState(false)
  const id = useId()
  const rows = useMemo(() => compareFigures(all, base.id), [all, base])
  const first = HEADLINES.flatMap((measure) => rows.find((row) => row.measure === measure) ?? [])
  const rest = rows.filter((row) => !HEADLINES.includes(row.measure))
  const drawn = (row: ComparisonRow): ReactNode => (
    <MeasureRow key={row.measure} row={row} all={all} base={base} other={other} />
  )
  return (
    <div className="compare-wide">
      <table className="compare-table" aria-label={own('compare.title')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-words">{own('compare.measure')}</span>
              <button
                type="button"
                className="button small link"
                aria-expanded={whole}
                aria-controls={id}
                onClick={() => setWhole(!whole)}
              >
                {whole ? own('compare.fewer') : own('compare.more', { count: rows.length })}
                <Icon name={whole ? 'up' : 'down'} className="small" />
              </button>
            </th>
            {all.map((one) => (
              <th key={one.id} scope="col" title={say(one.name)} data-other={one === other || undefined}>
                {one.letter}
                <span className="hidden-words"> {say(one.name)}</span>
              </th>
            ))}
            <th scope="col">{own('compare.against', { scenario: other.letter, base: base.letter })}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((row) => [
            drawn(row),
            row.measure === 'assigned-cost-p90-hkd' ? (
              <RangesRow key="ranges" all={all} base={base} other={other} />
            ) : null,
          ])}
        </tbody>
        <tbody id={id} hidden={!whole}>
          {rest.map(drawn)}
        </tbody>
      </table>
    </div>
  )
}

interface MeasureRowProps extends PairProps {
  readonly row: ComparisonRow
  readonly all: readonly Compared[]
}

function MeasureRow({ row, all, base, other }: MeasureRowProps) {
  const { own, say } = useCompareSay()
  const reading = useReading()
  const name = say(`figure.${row.measure}` as Words)
  const prices = priceBasisOf(
    row.measure,
    all.map(({ basis }) => basis.card),
  )
  const key = HEADLINES.includes(row.measure) ? `compare.short.${row.measure}` : `figure.${row.measure}`
  const short = say(pricedName(message(key), prices))
  const whole = say(pricedName(message(`figure.${row.measure}`), prices))
  const unit = rowUnit(row, reading)
  const scale = rowScale(row)
  const cellOf = ({ id }: Compared) => row.cells.find((one) => one.scenario === id)
  return (
    <tr data-measure={row.measure}>
      <th scope="row" title={whole} data-name={whole}>
        {unit ? own('compare.in', { measure: short, unit }) : short}
      </th>
      {all.map((one) => {
        const cell = cellOf(one)
        if (!cell) return <td key={one.id} />
        return (
          <td key={one.id} data-rank={cell.rank}>
            {cell.rank ? <span className="rank">{own(`compare.${cell.rank}`)}</span> : null}
            {knownValue(cell.figure.amount) ? <TooLow gap={gapOf(one.state, row.measure)} /> : null}
            <Figure figure={cell.figure} scale={scale} name={`${name}, ${say(one.name)}`} />
          </td>
        )
      })}
      <td className="delta">
        <Delta cell={cellOf(other)} from={cellOf(base)} base={base} other={other} name={name} scale={scale} />
      </td>
    </tr>
  )
}

interface DeltaProps extends PairProps {
  readonly cell: ComparisonCell | undefined
  readonly from: ComparisonCell | undefined
  readonly name: string
  readonly scale: number
}

function Delta({ cell, from, base, other, name, scale }: DeltaProps) {
  const { own } = useCompareSay()
  const reading = useReading()
  if (!cell || !from || cell.delta === undefined) return null
  const { delta, standing, figure, drawn } = cell
  const explained = differenceFigure(
    `${figure.measure}-delta`,
    { figure, name: other.name },
    { figure: from.figure, name: base.name },
    message('why.difference', { figure: name, scenario: other.name, base: base.name }),
    drawn
      ? [
          {
            label: message('why.method'),
            text: message('method.drawnTogether', { p10: { hkd: drawn.p10 }, p90: { hkd: drawn.p90 } }),
          },
        ]
      : [],
  )
  const size = writeFigure(Math.abs(delta), figure.unit, reading, scale)
  const inUnit = figure.unit === 'm' ? `${size.number} ${size.unit}` : size.number
  // a share that is less by a tenth is so by percentage points, not by per cent
  const shown = figure.unit === 'ratio' ? own('compare.points', { points: (100 * Math.abs(delta)).toFixed(1) }) : inUnit
  // a difference inside both ranges is called none; its number is behind the question
  const apart = standing === 'more' || standing === 'less'
  const text = apart ? `${delta > 0 ? '+' : '−'}${shown}` : own(`compare.standing.${standing ?? 'same'}`)
  return <Figure figure={explained} {...(apart ? { text } : { said: text, className: 'faint' })} />
}
