import { writeMoney } from '../../locales/format.ts'
import { headlineRange } from '../../measures/costRangeMeasure.ts'
import { type Figure as FigureOf, knownValue, present } from '../../measures/figure.ts'
import { assignedCostOf } from '../../store/costs.ts'
import { basisOf } from '../../store/selectors.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { DialogWord } from '../shared/DialogWord.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { Figure } from './Figure.tsx'
import { RangeBar } from './RangeBar.tsx'
import { TooLow } from './TooLow.tsx'
import { useFigure } from './useFigures.ts'

/** Infrastructure cost estimate: of the assigned parcels once there are any, of all parcels before. */
export function CostSection() {
  const say = useSay()
  const { language } = useReading()
  const anyAssigned = useNorthlot((state) => state.schedule.assignedParcels > 0)
  const { baseHkd, range, priceLevel, gaps } = useNorthlot(assignedCostOf)
  const key = anyAssigned ? 'assigned-cost' : 'cost'
  const p10 = useFigure(`${key}-p10-hkd`)
  const p90 = useFigure(`${key}-p90-hkd`)
  const p50 = useFigure(`${key}-p50-hkd`)
  if (!p10 || !p50 || !p90) return null
  const shown = range && headlineRange(baseHkd, range)
  const scale = shown?.high ?? 0
  const written = writeMoney(scale, language)
  const byClass = shown?.by === 'class'
  return (
    <section className="section" aria-labelledby="totals-cost">
      <div className="section-head">
        <h3 className="label" id="totals-cost">
          {say(anyAssigned ? 'totals.costAssigned' : 'totals.costAll')}
        </h3>
        <span className="spacer" />
        <DialogWord opens={{ kind: 'rate-cards' }}>{say('rates.button')}</DialogWord>
      </div>
      <div className="headline of-money">
        {knownValue(p10.amount) === undefined ? (
          <Figure figure={p10} />
        ) : (
          <>
            <TooLow gap={gaps.works} />
            {written.prefix === '' ? null : <span className="unit">{written.prefix}</span>}
            <span className="headline-range">
              {byClass && shown ? (
                <>
                  <ClassEnd end="low" measure={`${key}-class-low-hkd`} value={shown.low} scale={scale} />
                  <span aria-hidden="true">–</span>
                  <ClassEnd end="high" measure={`${key}-class-high-hkd`} value={shown.high} scale={scale} />
                </>
              ) : (
                <>
                  <Figure figure={p10} className="big" scale={scale} />
                  <span aria-hidden="true">–</span>
                  <Figure figure={p90} className="big" scale={scale} />
                </>
              )}
            </span>
            <span className="unit">{written.unit}</span>
            <span className="spacer" />
            <span className="label">{byClass ? say('totals.ofClass') : 'P10–P90'}</span>
          </>
        )}
      </div>
      {range ? <RangeBar range={range} likely={baseHkd} /> : null}
      {byClass && range ? (
        <p className="label">
          {say('totals.classRange')} {written.prefix}
          <Figure figure={p10} scale={scale} />–<Figure figure={p90} scale={scale} /> {written.unit} (P10–P90)
        </p>
      ) : null}
      {shown && range ? <BaseLine measure={key} p50={p50} scale={scale} /> : null}
      <p className="label">
        {[
          say('totals.works', { level: priceLevel }),
          say('totals.classNote'),
          ...(range && range.p50 > baseHkd ? [say('totals.p50Note')] : []),
        ].join(language === 'en' ? ' ' : '')}
      </p>
    </section>
  )
}

interface BaseLineProps {
  readonly measure: string
  readonly p50: FigureOf
  readonly scale: number
}

/** What stands between the ends of the range, at the price level: likely, contingencies on top, and P50. */
function BaseLine({ measure, p50, scale }: BaseLineProps) {
  const say = useSay()
  const northlot = useStore()
  const { baseHkd } = useNorthlot(assignedCostOf)
  const stop = useReading().language === 'en' ? '; ' : '；'
  const { fees, contingency } = useNorthlot(basisOf).card.onCosts
  const figure = (part: 'base' | 'contingency', hkd: number) => (
    <Figure
      figure={{ measure: `${measure}-${part}-hkd`, unit: 'hkd', amount: present(hkd) }}
      name={say(part === 'base' ? 'totals.baseLikely' : 'totals.contingency')}
      scale={scale}
      withUnit
      explainedBy={() =>
        import('./whyOfTotals.ts').then((why) => why.baseLine(northlot.getState(), `${measure}-${part}-hkd`, part))
      }
    />
  )
  return (
    <p className="label">
      {say('totals.baseLikely')} {figure('base', baseHkd)} {say('totals.contingency')}{' '}
      {figure('contingency', baseHkd * (1 + fees) * contingency)}
      {stop}
      P50 <Figure figure={p50} scale={scale} withUnit />
    </p>
  )
}

interface ClassEndProps {
  readonly end: 'low' | 'high'
  readonly measure: string
  readonly value: number
  readonly scale: number
}

/** One end of the range of the estimate class, where it is wider than what the rates alone say. */
function ClassEnd({ end, measure, value, scale }: ClassEndProps) {
  const say = useSay()
  const northlot = useStore()
  return (
    <Figure
      className="big"
      figure={{ measure, unit: 'hkd', amount: present(value) }}
      name={say('totals.ofClass')}
      scale={scale}
      explainedBy={() => import('./whyOfTotals.ts').then(({ classEnd }) => classEnd(northlot.getState(), measure, end))}
    />
  )
}
