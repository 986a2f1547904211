import { type LocalText, type Message, message } from '../../lib/message.ts'
import { writeMoney } from '../../locales/format.ts'
import { type Figure as FigureOf, knownValue, present, type Term } from '../../measures/figure.ts'
import { renamed } from '../../measures/namedFigure.ts'
import { unitAfter } from '../../measures/writeFigure.ts'
import { summedUp } from '../../measures/yearFigures.ts'
import { chartFigure } from '../../store/chartFigures.ts'
import { type ChartRow, chartSeries } from '../../store/chartSeries.ts'
import { assignedCostOf } from '../../store/costs.ts'
import { figuresOf } from '../../store/selectors.ts'
import '../charts/chartWords.ts'
import '../../files/whyWords.ts'
import { Figure } from '../measures/Figure.tsx'
import { RangeBar, type RangePlace } from '../measures/RangeBar.tsx'
import { TooLow } from '../measures/TooLow.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { CostHeadline } from './Headlines.tsx'
import { useMeetingSay } from './meetingSay.ts'

/** The cost of the assigned land with its range, and who pays it first; what is not estimated stands under it. */
export function CostSlide() {
  const { own } = useMeetingSay()
  const state = useNorthlot((now) => now)
  const { language } = state
  const figures = figuresOf(state)
  const { range, baseHkd, gaps } = assignedCostOf(state)
  const series = chartSeries(state, 'payer')
  const payers = series.rows.filter(({ value }) => value > 0)
  const most = Math.max(0, ...payers.map(({ value, range: ends }) => ends?.high ?? value))
  const cellOf = (row: ChartRow, cell: 'value' | 'low' | 'high') =>
    cell === 'value'
      ? figures.get(`${row.id}-cost-likely-hkd`)!
      : renamed(chartFigure(state, 'payer', series, row, cell), endOf(row.label, cell))
  const together = (cell: 'value' | 'low' | 'high') =>
    summedUp(
      'payers-hkd',
      cell === 'value' ? message('slide.together') : endOf(message('slide.together'), cell),
      'hkd',
      payers.map((row): Term => ({ label: row.label, value: knownValue(cellOf(row, cell).amount) ?? 0, unit: 'hkd' })),
    )
  const cells = (of: (cell: 'value' | 'low' | 'high') => FigureOf) => {
    const { prefix, unit } = writeMoney(most, language)
    return (
      <>
        <td>
          <TooLow gap={gaps.works} />
          <Figure figure={of('value')} scale={most} withUnit />
        </td>
        <td>
          {prefix}
          <Figure figure={of('low')} scale={most} />–<Figure figure={of('high')} scale={most} />
          {unitAfter(unit, { language, areaUnit: 'ha' })}
        </td>
      </>
    )
  }
  return (
    <>
      <div className="slide-heads">
        <CostHeadline />
      </div>
      <div className="slide-chart">
        {range ? (
          <RangeBar
            range={range}
            likely={baseHkd}
            figureAt={(place, scale) => <Quantile place={place} scale={scale} />}
          />
        ) : null}
      </div>
      <table className="slide-table" aria-label={own('slide.payer')}>
        <caption>{own('slide.payerMod')}</caption>
        <thead>
          <tr>
            <th scope="col">{own('slide.payer')}</th>
            <th scope="col">{own('slide.likely')}</th>
            <th scope="col">{own('slide.lowHigh')}</th>
          </tr>
        </thead>
        <tbody>
          {payers.map((row) => (
            <tr key={row.id}>
              <th scope="row">{own(row.id === 'public' ? 'slide.public' : 'slide.private')}</th>
              {cells((cell) => cellOf(row, cell))}
            </tr>
          ))}
          {payers.length > 1 ? (
            <tr className="sum">
              <th scope="row">{own('slide.together')}</th>
              {cells(together)}
            </tr>
          ) : null}
        </tbody>
      </table>
      <p className="slide-quiet">
        {own('slide.costNote')}
        {language === 'en' ? ' ' : ''}
        {own('slide.premium')}
      </p>
    </>
  )
}

/** "Private side, at low rates". */
const endOf = (name: Message | LocalText, end: 'low' | 'high'): Message =>
  message('why.of', { figure: name, of: message(`why.rates.${end}`) })

/** The number at a place of the drawn range, which says why. */
function Quantile({ place, scale }: { readonly place: RangePlace; readonly scale: number }) {
  const { own } = useMeetingSay()
  const northlot = useStore()
  const figures = useNorthlot(figuresOf)
  const { baseHkd } = useNorthlot(assignedCostOf)
  const figure = figures.get(`assigned-cost-${place}-hkd`)
  if (place !== 'likely') return figure ? <Figure figure={figure} scale={scale} /> : null
  return (
    <Figure
      figure={{ measure: 'assigned-cost-base-hkd', unit: 'hkd', amount: present(baseHkd) }}
      name={own('slide.likely')}
      scale={scale}
      explainedBy={() =>
        import('../measures/whyOfTotals.ts').then(({ baseLine }) =>
          baseLine(northlot.getState(), 'assigned-cost-base-hkd', 'base'),
        )
      }
    />
  )
}
