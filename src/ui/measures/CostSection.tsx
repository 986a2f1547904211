import { writeMoney } from '../../locales/format.ts'
import type { Figure as FigureOf } from '../../measures/figure.ts'
import { knownValue } from '../../measures/figure.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import type { Reading } from '../shared/writeFigure.ts'
import { Figure } from './Figure.tsx'
import { RangeBar } from './RangeBar.tsx'
import { rangeIn } from './rangeIn.ts'
import { useFigure } from './useFigures.ts'

/** Infrastructure cost estimate: of the assigned parcels once there are any, of all parcels before. */
export function CostSection() {
  const say = useSay()
  const reading = useReading()
  const actions = useActions()
  const anyAssigned = useNorthlot((state) => state.schedule.assignedParcels > 0)
  const ofAll = useFigure('cost-likely-hkd')
  const ofAssigned = useFigure('assigned-cost-likely-hkd')
  if (!ofAll || !ofAssigned) return null
  const [first, other] = anyAssigned ? [ofAssigned, ofAll] : [ofAll, ofAssigned]
  const written = writeMoney(first.range?.high ?? 0, reading.language)
  return (
    <section className="section" aria-labelledby="totals-cost">
      <div className="section-head">
        <h3 className="label" id="totals-cost">
          {say(anyAssigned ? 'totals.costAssigned' : 'totals.costAll')}
        </h3>
        <span className="spacer" />
        <button
          type="button"
          className="word-button"
          aria-haspopup="dialog"
          onClick={() => actions.openDialog({ kind: 'rate-cards' })}
        >
          {say('rates.button')}
        </button>
      </div>
      <div className="headline">
        {first.range && written.prefix !== '' ? <span className="unit">{written.prefix}</span> : null}
        <Figure figure={first} className="big" {...rangeText(first, reading)} />
        {first.range ? <span className="unit">{written.unit}</span> : null}
      </div>
      <RangeBar figure={first} />
      <p className="label">{say('totals.costNote')}</p>
      <dl className="pairs">
        <div>
          <dt>{say(anyAssigned ? 'totals.allParcels' : 'balance.assigned')}</dt>
          <dd>
            <CostLine figure={other} reading={reading} />
          </dd>
        </div>
      </dl>
    </section>
  )
}

function CostLine({ figure, reading }: { readonly figure: FigureOf; readonly reading: Reading }) {
  if (knownValue(figure.amount) === 0) return <Figure figure={figure} withUnit />
  return <Figure figure={figure} withUnit scale={figure.range?.high ?? 0} {...rangeText(figure, reading)} />
}

/** A range is never shortened to one figure: low–high in the unit of the high end. */
function rangeText(figure: FigureOf, { language }: Reading): { text?: string; scale?: number } {
  const { range } = figure
  return range ? { text: rangeIn(figure, language, range.high), scale: range.high } : {}
}
