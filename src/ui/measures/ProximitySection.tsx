import { lazy, Suspense } from 'react'
import { Button, Dialog, DialogTrigger } from 'react-aria-components'
import { writeScore } from '../../locales/format.ts'
import { isPresent } from '../../measures/figure.ts'
import { sitesLeftOut } from '../../measures/proximity.ts'
import { BANDS_M } from '../../measures/scheduleOfAreas.ts'
import { basisOf } from '../../store/selectors.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { useSay } from '../shared/useSay.ts'
import { DecayCurve } from './DecayCurve.tsx'
import { Figure } from './Figure.tsx'
import { useFigure } from './useFigures.ts'

const ProximitySettings = lazy(() => import('../proximity/ProximitySettings.tsx'))

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
      <AsAtYear />
      <DecayCurve />
      {isPresent(score.amount) ? <Reach /> : null}
      <Ways />
    </section>
  )
}

/** The year that is counted to, with the sites it leaves out by name. */
function AsAtYear() {
  const say = useSay()
  const basis = useNorthlot(basisOf)
  if (basis.asAtYear === undefined) return null
  const sites = sitesLeftOut(basis).map(({ nameEn: en, nameZh: zh }) => ({ en, zh }))
  return (
    <p className="label">
      {say(sites.length > 0 ? 'totals.asAtLeft' : 'totals.asAt', { year: String(basis.asAtYear), sites })}
    </p>
  )
}

/** Access to the sites by their area, and the land within each distance. */
function Reach() {
  const say = useSay()
  const access = useFigure('access-score')
  return (
    <dl className="reach">
      <div>
        <dt>{say('totals.access')}</dt>
        <dd>{access ? <Figure figure={access} /> : null}</dd>
      </div>
      {BANDS_M.map((band, i) => (
        <Within key={band} band={band} named={i === 0} />
      ))}
    </dl>
  )
}

function Within({ band, named }: { readonly band: (typeof BANDS_M)[number]; readonly named: boolean }) {
  const say = useSay()
  const share = useFigure(`share-within-${band}m`)
  const distance = say({ key: 'unit.distance', params: { distance: { metres: band } } })
  return (
    <div>
      <dt>{named ? `${say('totals.within')} ${distance}` : distance}</dt>
      <dd>{share ? <Figure figure={share} /> : null}</dd>
    </div>
  )
}

/** To how it is counted, to how land is grouped, and to how much hangs on the assumptions. */
function Ways() {
  const say = useSay()
  const actions = useActions()
  return (
    <p className="row section-ways">
      <DialogTrigger>
        <Button className="button small outlined">{say('proximity.adjust')}</Button>
        <Float placement="left">
          <Dialog aria-label={say('proximity.adjustTitle')}>
            <Suspense fallback={null}>
              <ProximitySettings />
            </Suspense>
          </Dialog>
        </Float>
      </DialogTrigger>
      {(['grouping', 'sensitivity'] as const).map((kind) => (
        <button key={kind} type="button" className="button small outlined" onClick={() => actions.openDialog({ kind })}>
          {say(`command.${kind}`)}
        </button>
      ))}
    </p>
  )
}
