import { joinWritten, writeCount, writeDistance } from '../../locales/format.ts'
import { developmentOf } from '../../measures/development.ts'
import { knownValue, present } from '../../measures/figure.ts'
import { developmentRatiosOf } from '../../store/developmentRatios.ts'
import { assignmentAt, basisOf, rowFiguresOf } from '../../store/selectors.ts'
import { Value } from '../measures/Value.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { ParcelButton } from '../shared/ParcelButton.tsx'
import { useMeetingSay } from './meetingSay.ts'

/** The parcel that is tried out on: area, floor, jobs, who holds it, and the nearest University Town site. */
export function ChosenParcel() {
  const { own, say } = useMeetingSay()
  const selection = useNorthlot((state) => state.selection)
  const state = useNorthlot((now) => now)
  const ratios = developmentRatiosOf(state.ground)
  const [row] = selection
  if (row === undefined || selection.size > 1)
    return (
      <p className="slide-quiet">
        {own('trial.parcel')} ·{' '}
        {row === undefined ? own('trial.nothing') : own('present.parcels', { count: selection.size })}
      </p>
    )
  const { id, siteAreaM2, gfaM2, plotRatio, status, assignees, nearest, score } = rowFiguresOf(state, row)
  const metres = state.language === 'en' ? ' m²' : '平方米'
  const far = (m: number) => joinWritten(writeDistance(m, state.language), state.language)
  const jobs = ratios && developmentOf(basisOf(state), row, ratios, assignmentAt(state, row)).jobs
  return (
    <dl className="slide-selected">
      <div className="wide">
        <dt>{own('trial.parcel')}</dt>
        <dd>
          <ParcelButton parcel={id} />
          {' · '}
          {status === 'assigned'
            ? assignees.map(({ assignee }) => say(assignee.name)).join(', ')
            : say(`land.${status}`)}
        </dd>
      </div>
      <div>
        <dt>{own('slide.area')}</dt>
        <dd>
          <data value={siteAreaM2} data-measure="parcel-site-area-m2">
            {writeCount(siteAreaM2)}
          </data>
          {metres}
        </dd>
      </div>
      <div>
        <dt>
          {own('slide.gfa')}
          {plotRatio === undefined || knownValue(gfaM2) === undefined ? '' : ` (${plotRatio})`}
        </dt>
        <dd>
          <Value measure="parcel-gfa-m2" amount={gfaM2} unit="count" />
          {knownValue(gfaM2) === undefined ? '' : metres}
        </dd>
      </div>
      {jobs ? (
        <div>
          <dt>{own('trial.jobs')}</dt>
          <dd>
            <Value measure="parcel-jobs" amount={jobs} unit="count" />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{own('present.score')}</dt>
        <dd>
          <Value measure="parcel-proximity-score" amount={score} unit="score" />
        </dd>
      </div>
      {nearest ? (
        <div className="wide">
          <dt>{own('trial.nearest')}</dt>
          <dd>
            {own('trial.near', {
              site: say({ en: nearest.site.nameEn, zh: nearest.site.nameZh }),
              distance: far(nearest.distanceM),
              accuracy: far(nearest.site.accuracyM),
            })}
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

/** Rent subsidy of who receives, on the floor it is given: apart from works, and nobody has verified the rate. */
export function TrialSubsidy({ hkd }: { readonly hkd: number }) {
  const { own } = useMeetingSay()
  return (
    <p className="slide-subsidy">
      {own('trial.subsidy')} <Value measure="rent-subsidy-hkd" amount={present(hkd)} unit="hkd" withUnit />
      <span className="slide-tag">{own('trial.unverified')}</span>
    </p>
  )
}
