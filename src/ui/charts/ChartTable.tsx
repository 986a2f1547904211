import { Fragment } from 'react'
import { areaUnitWords, moneyUnitWords, tableMoneyScale } from '../../measures/writeFigure.ts'
import { type ChartCell, chartFigure } from '../../store/chartFigures.ts'
import type { ChartId, ChartRow, ChartSeries } from '../../store/chartSeries.ts'
import { Figure } from '../measures/Figure.tsx'
import { useStore } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { useChartSay } from './chartWords.ts'

interface ChartTableProps {
  readonly chart: ChartId
  readonly series: ChartSeries
  readonly title: string
}

/** The table behind a chart: the same numbers, exact. */
export function ChartTable({ chart, series, title }: ChartTableProps) {
  const northlot = useStore()
  const say = useSay()
  const own = useChartSay()
  const { language, areaUnit } = useReading()
  const { unit, rows, names } = series
  const ranged = rows.some((row) => row.range)
  const wanting = rows.some((row) => row.wanted)
  const scale = unit === 'hkd' ? { scale: tableMoneyScale(language) } : {}
  const cell = (row: ChartRow, which: ChartCell, head: string) => (
    <td>
      <Figure
        figure={chartFigure(northlot.getState(), chart, series, row, which)}
        name={`${say(row.label)}, ${head}`}
        {...scale}
      />
    </td>
  )
  const main = names ? say(names.value) : own(ranged ? 'chart.likely' : wanting ? 'chart.given' : 'chart.value')
  const columns: readonly (readonly [which: ChartCell, head: string])[] = [
    ...(wanting
      ? ([
          ['from', own('chart.from')],
          ['to', own('chart.to')],
        ] as const)
      : []),
    ...(ranged ? ([['low', own('chart.low')]] as const) : []),
    ['value', main],
    ...(names ? ([['apart', say(names.apart)]] as const) : []),
    ...(ranged ? ([['high', own('chart.high')]] as const) : []),
  ]
  return (
    <table className="table chart-table" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{unit === 'hkd' ? moneyUnitWords(language) : areaUnitWords(language, areaUnit)}</th>
          {columns.map(([which, head]) => (
            <th key={which} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{say(row.label)}</th>
            {columns.map(([which, head]) => (
              <Fragment key={which}>{cell(row, which, head)}</Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
