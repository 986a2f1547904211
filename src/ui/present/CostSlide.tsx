import { joinWritten, writeMoney } from '../../locales/format.ts'
import { knownValue } from '../../measures/figure.ts'
import { assignedCostOf } from '../../store/costs.ts'
import { figuresOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { RangeBar } from '../measures/RangeBar.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { CostHeadline } from './Headlines.tsx'
import { useMeetingSay } from './meetingSay.ts'

/** The cost of the assigned land with its range, and who pays it first; what is not estimated stands under it. */
export function CostSlide() {
  const { own } = useMeetingSay()
  const language = useNorthlot((state) => state.language)
  const figures = useNorthlot(figuresOf)
  const { range, baseHkd } = useNorthlot(assignedCostOf)
  const payers = (['public', 'private'] as const).flatMap((payer) => {
    const figure = figures.get(`${payer}-cost-likely-hkd`)
    const likely = figure && knownValue(figure.amount)
    return likely === undefined || likely === 0 || !figure?.range ? [] : [{ payer, likely, figure, ...figure.range }]
  })
  const most = Math.max(0, ...payers.map(({ high }) => high))
  const money = (hkd: number) => writeMoney(hkd, language, most)
  const span = (low: number, high: number) =>
    `${money(low).prefix}${money(low).number}–${joinWritten({ ...money(high), prefix: '' }, language)}`
  const together = (of: 'low' | 'likely' | 'high') => payers.reduce((sum, payer) => sum + payer[of], 0)
  return (
    <>
      <div className="slide-heads">
        <CostHeadline />
      </div>
      <div className="slide-chart">{range ? <RangeBar range={range} likely={baseHkd} /> : null}</div>
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
          {payers.map(({ payer, figure, low, high }) => (
            <tr key={payer}>
              <th scope="row">{own(`slide.${payer}`)}</th>
              <td>
                <Figure figure={figure} scale={most} withUnit />
              </td>
              <td>{span(low, high)}</td>
            </tr>
          ))}
          {payers.length > 1 ? (
            <tr className="sum">
              <th scope="row">{own('slide.together')}</th>
              <td>{joinWritten(money(together('likely')), language)}</td>
              <td>{span(together('low'), together('high'))}</td>
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
