import { present } from '../../measures/figure.ts'
import type { ChartSeries } from '../../store/chartSeries.ts'
import { Value } from '../measures/Value.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { areaUnitWords, moneyUnitWords, tableMoneyScale } from '../shared/writeFigure.ts'
import { useChartSay } from './chartWords.ts'

/** The table behind a chart: the same numbers, exact. */
export function ChartTable({ series, title }: { readonly series: ChartSeries; readonly title: string }) {
  const say = useSay()
  const own = useChartSay()
  const { language, areaUnit } = useReading()
  const { unit, rows, names } = series
  const ranged = rows.some((row) => row.range)
  const wanting = rows.some((row) => row.wanted)
  const scale = unit === 'hkd' ? { scale: tableMoneyScale(language) } : {}
  const cell = (value: number) => (
    <td>
      <Value measure={`chart-${unit}`} unit={unit} amount={present(value)} {...scale} />
    </td>
  )
  const heads = [
    ...(wanting ? [own('chart.from'), own('chart.to')] : []),
    ...(ranged ? [own('chart.low')] : []),
    names ? say(names.value) : own(ranged ? 'chart.likely' : wanting ? 'chart.given' : 'chart.value'),
    ...(names ? [say(names.apart)] : []),
    ...(ranged ? [own('chart.high')] : []),
  ]
  return (
    <table className="table chart-table" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{unit === 'hkd' ? moneyUnitWords(language) : areaUnitWords(language, areaUnit)}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{say(row.label)}</th>
            {wanting ? cell(row.wanted?.from ?? 0) : null}
            {wanting ? cell(row.wanted?.to ?? 0) : null}
            {ranged ? cell(row.range?.low ?? 0) : null}
            {cell(row.value)}
            {names ? cell(row.apart ?? 0) : null}
            {ranged ? cell(row.range?.high ?? 0) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
