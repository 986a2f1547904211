import { lazy, Suspense } from 'react'
import { type CostEnd, isPresent, present } from '../../measures/figure.ts'
import { useStore } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { DecayCurve } from './DecayCurve.tsx'
import { Figure } from './Figure.tsx'
import { useFigure } from './useFigures.ts'
import { Sentence } from './Woven.tsx'

// comes after the first paint
const ProximityReach = lazy(() => import('../proximity/ProximityReach.tsx'))

/** Proximity to University Town: the score by area with its range, and where each assigned parcel stands on the curve. */
export function ProximitySection() {
  const say = useSay()
  const score = useFigure('proximity-score')
  if (!score) return null
  return (
    <section className="section" aria-labelledby="totals-proximity">
      <div className="section-head">
        <h3 className="label" id="totals-proximity">
          {say('measure.proximity')}
        </h3>
        <span className="spacer" />
        {score.range ? (
          <span className="label number">
            <Sentence
              words={(marks) => say('totals.scoreRange', marks)}
              figures={{
                low: <ScoreEnd end="low" value={score.range.low} />,
                high: <ScoreEnd end="high" value={score.range.high} />,
              }}
            />
          </span>
        ) : null}
      </div>
      <div className="headline">
        {isPresent(score.amount) ? (
          <>
            <Figure figure={score} className="big" />
            <span className="unit">{say('totals.scoreOf')}</span>
          </>
        ) : (
          <Figure figure={score} className="headline-absent" />
        )}
      </div>
      <DecayCurve />
      <Suspense fallback={null}>
        <ProximityReach />
      </Suspense>
    </section>
  )
}

/** The score at one end of the accuracy of the shapes. */
function ScoreEnd({ end, value }: { readonly end: CostEnd; readonly value: number }) {
  const say = useSay()
  const northlot = useStore()
  return (
    <Figure
      figure={{ measure: `proximity-score-${end}`, unit: 'score', amount: present(value) }}
      name={say(`totals.scoreEnd.${end}`)}
      explainedBy={() => import('./whyOfTotals.ts').then((why) => why.scoreAt(northlot.getState(), end, value))}
    />
  )
}
