import { costDrivers } from '../../measures/costDrivers.ts'
import { drawsOf, hkdOf, sumsOf } from '../../measures/costRangeMeasure.ts'
import { driverFigures } from '../../measures/driverFigures.ts'
import { contextOf } from '../../store/selectors.ts'
import { Part, Sheet } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { Benchmarks } from './Benchmarks.tsx'
import { CashFlow } from './CashFlow.tsx'
import { useCostSay } from './costWords.ts'
import { Incentives } from './Incentives.tsx'
import { PhaseCheck } from './PhaseCheck.tsx'
import './cost.css'

/** Dialog "What drives the cost": the tornado of the range, spending by year, the phase check, published projects, incentives. */
export default function CostDriversSheet() {
  const { own } = useCostSay()
  return (
    <Sheet title={own('drivers.title')} className="cost-drivers">
      <Drivers />
      <CashFlow />
      <PhaseCheck />
      <Benchmarks />
      <Incentives />
    </Sheet>
  )
}

/** How far each line alone moves the sum of works: bars on one axis, and the table behind them. */
function Drivers() {
  const { own, say } = useCostSay()
  const context = useNorthlot(contextOf)
  const { card } = context.basis
  const drivers = costDrivers(card, drawsOf(card), hkdOf(sumsOf(context, 'assigned').baseCents))
  if (drivers.length === 0)
    return (
      <Part title={own('drivers.range')}>
        <p className="quiet">{own('drivers.none')}</p>
      </Part>
    )
  const least = Math.min(...drivers.map(({ lowHkd }) => lowHkd))
  const most = Math.max(...drivers.map(({ highHkd }) => highHkd))
  const at = (hkd: number) => `${(100 * (hkd - least)) / (most - least)}%`
  return (
    <Part title={own('drivers.range')}>
      <p className="label">{own('drivers.note')}</p>
      <table className="table tornado" aria-label={own('drivers.chart')}>
        <thead>
          <tr>
            <th scope="col">{own('drivers.line')}</th>
            <th scope="col" className="end">
              {own('drivers.at10')}
            </th>
            <td className="tornado-bar" />
            <th scope="col" className="end">
              {own('drivers.at90')}
            </th>
            <th scope="col" className="end">
              {own('drivers.swing')}
            </th>
          </tr>
        </thead>
        <tbody>
          {drivers.map((driver) => {
            const { line, lowHkd, swingHkd } = driver
            const name = say(card.lines[line]!.label)
            const figures = driverFigures(card, driver)
            const cell = (which: keyof typeof figures, head: string) => (
              <td className="end number">
                <Figure figure={figures[which]} name={`${name}, ${head}`} scale={most} withUnit />
              </td>
            )
            return (
              <tr key={line}>
                <th scope="row">{name}</th>
                {cell('low', own('drivers.at10'))}
                <td className="tornado-bar" aria-hidden="true">
                  <span style={{ marginLeft: at(lowHkd), width: `${(100 * swingHkd) / (most - least)}%` }} />
                </td>
                {cell('high', own('drivers.at90'))}
                {cell('swing', own('drivers.swing'))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Part>
  )
}
