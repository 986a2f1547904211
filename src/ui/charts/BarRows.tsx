import { AxisTop } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar, Line } from '@visx/shape'
import { writeFigure } from '../../measures/writeFigure.ts'
import { chartFigure } from '../../store/chartFigures.ts'
import type { ChartId, ChartRow, ChartSeries } from '../../store/chartSeries.ts'
import { Figure } from '../measures/Figure.tsx'
import { useStore } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'

const WIDTH = 720
const LABELS = 216
const VALUES = 92
const ROW = 26
const TOP = 30

interface BarRowsProps {
  readonly chart: ChartId
  readonly series: ChartSeries
  readonly title: string
}

/**
 * Horizontal bars on one axis: the letter and hue of an assignee, whiskers for a range, a hollow box for what is wanted or
 * stands apart. The number at the end of a bar answers why, as the table behind the chart does.
 */
export function BarRows({ chart, series, title }: BarRowsProps) {
  const northlot = useStore()
  const say = useSay()
  const reading = useReading()
  const { rows, unit } = series
  const height = TOP + rows.length * ROW + 6
  const end = Math.max(
    ...rows.map((row) => Math.max(row.value + (row.apart ?? 0), row.range?.high ?? 0, row.wanted?.to ?? 0)),
    1,
  )
  const x = scaleLinear({ domain: [0, end], range: [LABELS, WIDTH - VALUES], nice: true })
  const y = scaleBand({ domain: rows.map((row) => row.id), range: [TOP, height - 6], padding: 0.3 })
  const scale = x.domain()[1] ?? end
  const written = writeFigure(scale, unit, reading, scale)
  return (
    <div className="chart-plot">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="chart" role="img" aria-label={title}>
        <text className="chart-tick unit" x={0} y={TOP - 9}>
          {`${written.prefix}${written.unit}`}
        </text>
        <AxisTop
          scale={x}
          top={TOP - 4}
          numTicks={5}
          tickFormat={(value) => writeFigure(Number(value), unit, reading, scale).number}
          hideAxisLine
          tickLength={0}
          tickLabelProps={{ className: 'chart-tick', dy: -2 }}
        />
        {x.ticks(5).map((tick) => (
          <Line
            key={tick}
            className="chart-grid"
            from={{ x: x(tick), y: TOP - 2 }}
            to={{ x: x(tick), y: height - 6 }}
          />
        ))}
        {rows.map((row) => (
          <Group key={row.id} top={y(row.id) ?? 0}>
            <RowBar row={row} x={x} thick={y.bandwidth()} />
            <text className="chart-label" x={row.assignee ? 24 : 0} y={y.bandwidth() / 2} dy="0.35em">
              {say(row.label)}
            </text>
          </Group>
        ))}
      </svg>
      {rows.map((row) => (
        <div
          key={row.id}
          className="chart-value"
          style={{ top: `${(100 * ((y(row.id) ?? 0) + y.bandwidth() / 2)) / height}%` }}
        >
          <Figure
            figure={chartFigure(northlot.getState(), chart, series, row, 'whole')}
            name={`${say(row.label)}, ${title}`}
            scale={scale}
          />
        </div>
      ))}
    </div>
  )
}

interface RowBarProps {
  readonly row: ChartRow
  readonly x: (value: number) => number
  readonly thick: number
}

function RowBar({ row, x, thick }: RowBarProps) {
  const { assignee, range, value, wanted, apart = 0 } = row
  const short = wanted !== undefined && value < wanted.from - 0.5
  return (
    <>
      {assignee ? (
        <>
          <rect className="chart-swatch" width={16} height={16} y={thick / 2 - 8} rx={3} fill={assignee.colour} />
          <rect className="chart-plate" x={3.5} width={9} height={11} y={thick / 2 - 5.5} rx={2} />
          <text className="chart-letter" x={8} y={thick / 2} dy="0.35em" textAnchor="middle">
            {assignee.letter}
          </text>
        </>
      ) : null}
      {wanted ? (
        <Bar
          className="chart-wanted"
          x={x(wanted.from)}
          width={Math.max(2, x(wanted.to) - x(wanted.from))}
          y={0}
          height={thick}
          rx={2}
        />
      ) : null}
      <Bar
        className={short ? 'chart-bar short' : 'chart-bar'}
        x={x(0)}
        width={Math.max(0, x(value) - x(0))}
        y={wanted ? thick * 0.3 : 0}
        height={wanted ? thick * 0.4 : thick}
        rx={2}
        {...(assignee && !wanted ? { fill: assignee.colour, style: { fill: assignee.colour } } : {})}
      />
      {apart > 0 ? (
        <Bar className="chart-apart" x={x(value)} width={x(value + apart) - x(value)} y={0} height={thick} rx={2} />
      ) : null}
      {range ? (
        <g className="chart-range">
          <line x1={x(range.low)} x2={x(range.high)} y1={thick / 2} y2={thick / 2} />
          <line x1={x(range.low)} x2={x(range.low)} y1={thick * 0.2} y2={thick * 0.8} />
          <line x1={x(range.high)} x2={x(range.high)} y1={thick * 0.2} y2={thick * 0.8} />
        </g>
      ) : null}
    </>
  )
}
