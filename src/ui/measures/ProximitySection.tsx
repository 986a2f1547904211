import { lazy, Suspense } from 'react'
import { writeScore } from '../../locales/format.ts'
import { isPresent } from '../../measures/figure.ts'
import { useSay } from '../shared/useSay.ts'
import { DecayCurve } from './DecayCurve.tsx'
import { Figure } from './Figure.tsx'
import { useFigure } from './useFigures.ts'

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
            {say('totals.scoreRange', { low: writeScore(score.range.low), high: writeScore(score.range.high) })}
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
