import { useMemo } from 'react'
import { message } from '../../lib/message.ts'
import { type ComparisonCell, type ComparisonRow, compareFigures, sharedAxis } from '../../measures/compareScenarios.ts'
import { knownValue } from '../../measures/figure.ts'
import { differenceFigure } from '../../measures/namedFigure.ts'
import { type Compared, comparedOf } from '../../store/comparing.ts'
import { writeFigureText } from '../board/writeText.ts'
import { Figure } from '../measures/Figure.tsx'
import '../measures/whyWords.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useCompareSay } from '../scenarios/scenarioWords.ts'
import { useReading } from '../shared/useReading.ts'
import type { Words } from '../shared/useSay.ts'

/** Table "Comparison": every measure of every scenario, the other against the base; ranges on one axis each. */
export function ComparisonTable({ base, other }: { readonly base: Compared; readonly other: Compared }) {
  const { own, say } = useCompareSay()
  const all = useNorthlot(comparedOf)
  const rows = useMemo(() => compareFigures(all, base.id), [all, base])
  return (
    <table className="compare-table" aria-label={own('compare.title')}>
      <thead>
        <tr>
          <th scope="col">{own('compare.measure')}</th>
          {all.map((one) => (
            <th key={one.id} scope="col" title={say(one.name)}>
              {one.letter}
              <span className="hidden-words"> {say(one.name)}</span>
            </th>
          ))}
          <th scope="col">{own('compare.against', { scenario: other.letter, base: base.letter })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MeasureRow key={row.measure} row={row} all={all} base={base} other={other} />
        ))}
      </tbody>
    </table>
  )
}

interface MeasureRowProps {
  readonly row: ComparisonRow
  readonly all: readonly Compared[]
  readonly base: Compared
  readonly other: Compared
}

function MeasureRow({ row, all, base, other }: MeasureRowProps) {
  const { own, say } = useCompareSay()
  const axis = sharedAxis(row)
  const name = say(`figure.${row.measure}` as Words)
  const baseCell = row.cells.find((one) => one.scenario === base.id)
  return (
    <tr>
      <th scope="row">{name}</th>
      {all.map(({ id, name: scenario }) => {
        const cell = row.cells.find((one) => one.scenario === id)
        if (!cell) return <td key={id} />
        return (
          <td key={id} data-rank={cell.rank}>
            <Figure figure={cell.figure} withUnit name={`${name}, ${say(scenario)}`} />
            {cell.rank ? <span className="rank">{own(`compare.${cell.rank}`)}</span> : null}
            {axis && cell.figure.range ? <AxisBar axis={axis} cell={cell} /> : null}
          </td>
        )
      })}
      <td className="delta">
        <Delta
          cell={row.cells.find((one) => one.scenario === other.id)}
          from={baseCell}
          base={base}
          other={other}
          name={name}
        />
      </td>
    </tr>
  )
}

/** Low to high on the axis that all scenarios of the row share. */
function AxisBar({
  axis: { low, high },
  cell: { figure },
}: {
  readonly axis: { readonly low: number; readonly high: number }
  readonly cell: ComparisonCell
}) {
  const span = high - low || 1
  const at = (value: number) => (100 * (value - low)) / span
  const value = knownValue(figure.amount)
  const range = figure.range!
  return (
    <svg className="axis-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="100" y1="4" y2="4" />
      <rect x={at(range.low)} y="1.5" width={Math.max(1, at(range.high) - at(range.low))} height="5" />
      {value === undefined ? null : <line className="likely" x1={at(value)} x2={at(value)} y1="0" y2="8" />}
    </svg>
  )
}

interface DeltaProps {
  readonly cell: ComparisonCell | undefined
  readonly from: ComparisonCell | undefined
  readonly base: Compared
  readonly other: Compared
  readonly name: string
}

function Delta({ cell, from, base, other, name }: DeltaProps) {
  const { own } = useCompareSay()
  const reading = useReading()
  if (!cell || !from || cell.delta === undefined) return null
  const figure = differenceFigure(
    `${cell.figure.measure}-delta`,
    { figure: cell.figure, name: other.name },
    { figure: from.figure, name: base.name },
    message('why.difference', { figure: name, scenario: other.name, base: base.name }),
  )
  const size = writeFigureText(Math.abs(cell.delta), cell.figure.unit, reading)
  const sign = cell.delta > 0 ? '+' : cell.delta < 0 ? '−' : ''
  return (
    <>
      <Figure figure={figure} text={`${sign}${size}`} />
      {cell.standing === 'not-distinguishable' ? (
        <span className="unsure">{own('compare.notDistinguishable')}</span>
      ) : null}
    </>
  )
}
