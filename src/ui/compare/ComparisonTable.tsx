import { useMemo } from 'react'
import { type ComparisonCell, type ComparisonRow, compareFigures, sharedAxis } from '../../measures/compareScenarios.ts'
import { knownValue } from '../../measures/figure.ts'
import { type Compared, comparedOf } from '../../store/comparing.ts'
import { writeFigureText } from '../board/writeText.ts'
import { Figure } from '../measures/Figure.tsx'
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
          <MeasureRow key={row.measure} row={row} all={all} other={other} />
        ))}
      </tbody>
    </table>
  )
}

function MeasureRow({
  row,
  all,
  other,
}: {
  readonly row: ComparisonRow
  readonly all: readonly Compared[]
  readonly other: Compared
}) {
  const { own, say } = useCompareSay()
  const axis = sharedAxis(row)
  const name = say(`figure.${row.measure}` as Words)
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
        <Delta cell={row.cells.find((one) => one.scenario === other.id)} />
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

function Delta({ cell }: { readonly cell: ComparisonCell | undefined }) {
  const { own } = useCompareSay()
  const reading = useReading()
  if (!cell || cell.delta === undefined) return null
  const size = writeFigureText(Math.abs(cell.delta), cell.figure.unit, reading)
  const sign = cell.delta > 0 ? '+' : cell.delta < 0 ? '−' : ''
  return (
    <>
      <data value={cell.delta} data-measure={`${cell.figure.measure}-delta`} className="number">
        {sign}
        {size}
      </data>
      {cell.standing === 'not-distinguishable' ? (
        <span className="unsure">{own('compare.notDistinguishable')}</span>
      ) : null}
    </>
  )
}
