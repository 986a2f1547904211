import { lazy } from 'react'
import { isPresent } from '../../measures/figure.ts'
import { sitesLeftOut } from '../../measures/proximity.ts'
import { BANDS_M } from '../../measures/scheduleOfAreas.ts'
import { basisOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { useFigure } from '../measures/useFigures.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { DialogButton } from '../shared/DialogButton.tsx'
import { useSay } from '../shared/useSay.ts'
import './reach.css'

const ProximitySettings = lazy(() => import('./ProximitySettings.tsx'))

/** Below the curve in Totals: the year, access and shares by distance, and the ways to what lies behind them. */
export default function ProximityReach() {
  const score = useFigure('access-score')
  return (
    <>
      <AsAtYear />
      {score && isPresent(score.amount) ? <Reach /> : null}
      <Ways />
    </>
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
    <>
      <p className="reach-line">
        {say('totals.access')}
        {access ? <Figure figure={access} /> : null}
      </p>
      <p className="label">{say('totals.within')}</p>
      <dl className="reach">
        {BANDS_M.map((band) => (
          <Within key={band} band={band} />
        ))}
      </dl>
    </>
  )
}

function Within({ band }: { readonly band: (typeof BANDS_M)[number] }) {
  const say = useSay()
  const share = useFigure(`share-within-${band}m`)
  return (
    <div>
      <dt>{say({ key: 'unit.distance', params: { distance: { metres: band } } })}</dt>
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
      <DialogButton className="button small outlined" placement="left" dialog={ProximitySettings}>
        {say('proximity.adjust')}
      </DialogButton>
      {(['grouping', 'sensitivity'] as const).map((kind) => (
        <button key={kind} type="button" className="button small outlined" onClick={() => actions.openDialog({ kind })}>
          {say(`command.${kind}`)}
        </button>
      ))}
    </p>
  )
}
