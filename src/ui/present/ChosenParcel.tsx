import { joinWritten, writeDistance } from '../../locales/format.ts'
import { knownValue } from '../../measures/figure.ts'
import { incentiveFigures } from '../../measures/incentiveFigures.ts'
import type { IncentiveCost } from '../../measures/incentives.ts'
import { jobsFigure } from '../../measures/jobsFigure.ts'
import { parcelFigures } from '../../measures/parcelFigures.ts'
import { developmentRatiosOf } from '../../store/developmentRatios.ts'
import { assignmentAt, contextOf, rowFiguresOf } from '../../store/selectors.ts'
import { writeFigureText } from '../board/writeText.ts'
import { Figure } from '../measures/Figure.tsx'
import { Woven } from '../measures/Woven.tsx'
import '../../files/whyWords.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { ParcelButton } from '../shared/ParcelButton.tsx'
import { useReading } from '../shared/useReading.ts'
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
  const { id, gfaM2, plotRatio, status, assignees, nearest } = rowFiguresOf(state, row)
  const inMetres = { language: state.language, areaUnit: 'm2' } as const
  const assignment = assignmentAt(state, row)
  const figures = parcelFigures(contextOf(state), row, assignment)
  const far = (m: number) => joinWritten(writeDistance(m, state.language), state.language)
  const jobs = ratios && jobsFigure(contextOf(state), row, ratios, assignment)
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
          <Figure figure={figures.siteArea} reading={inMetres} withUnit />
        </dd>
      </div>
      <div>
        <dt>
          {own('slide.gfa')}
          {plotRatio === undefined || knownValue(gfaM2) === undefined ? '' : ` (${plotRatio})`}
        </dt>
        <dd>
          <Figure figure={figures.gfa} reading={inMetres} withUnit />
        </dd>
      </div>
      {jobs ? (
        <div>
          <dt>{own('trial.jobs')}</dt>
          <dd>
            <Figure figure={jobs} name={own('trial.jobs')} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{own('present.score')}</dt>
        <dd>
          <Figure figure={figures.score} />
        </dd>
      </div>
      {nearest ? (
        <div className="wide">
          <dt>{own('trial.nearest')}</dt>
          <dd>
            <Woven
              words={(distance) =>
                own('trial.near', {
                  site: say({ en: nearest.site.nameEn, zh: nearest.site.nameZh }),
                  distance,
                  accuracy: far(nearest.site.accuracyM),
                })
              }
              figure={figures.distance}
              withUnit
            />
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

/** Rent subsidy of who receives, on the floor it is given: apart from works, and nobody has verified the rate. */
export function TrialSubsidy({ cost }: { readonly cost: IncentiveCost }) {
  const { own } = useMeetingSay()
  const land = useNorthlot((state) => state.land)
  const name = useNorthlot((state) => state.document.plan.assignees.get(cost.assignee)?.name)
  const reading = useReading()
  const { rent } = incentiveFigures(land, cost, name ?? { en: cost.assignee, zh: cost.assignee })
  return (
    <p className="slide-subsidy">
      {own('trial.subsidy')} <Figure figure={rent} said={writeFigureText(cost.rentSubsidyHkd, 'hkd', reading)} />
      <span className="slide-tag">{own('trial.unverified')}</span>
    </p>
  )
}
