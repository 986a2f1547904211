import { message } from '../../lib/message.ts'
import { writeArea } from '../../locales/format.ts'
import { balanceLine } from '../../measures/areaBalance.ts'
import { type Figure as FigureOf, knownValue, present } from '../../measures/figure.ts'
import { type Balance, balanceOf, contextOf } from '../../store/selectors.ts'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { BalanceBar } from './BalanceBar.tsx'
import { Figure } from './Figure.tsx'
import { useFigure } from './useFigures.ts'
import { Sentence } from './Woven.tsx'

/** The sum of the land beside the headline; the sum under the balance is the figure itself. */
const LAND = { measure: 'land-area-m2', title: message('measure.siteArea') }

/** Under 0.01 ha the four parts and the sum are the same area. */
const CLOSES_M2 = 100

/** Site area: what is assigned, and the balance of all land to the hundredth of a hectare. */
export function AreaSection() {
  const say = useSay()
  const { language, areaUnit } = useReading()
  const balance = useNorthlot(balanceOf)
  const areaBasis = useNorthlot((state) => state.document.plan.settings.areaBasis)
  const assigned = useFigure('assigned-area-m2')
  const site = useFigure('site-area-m2')
  const parcels = useFigure('parcels')
  if (!assigned || !site || !parcels) return null
  const sum = writeArea(knownValue(site.amount) ?? 0, language, areaUnit)
  return (
    <section className="section" aria-labelledby="totals-area">
      <div className="section-head">
        <h3 className="label" id="totals-area">
          {say('totals.areaAssigned')}
        </h3>
        <span className="spacer" />
        <span className="label">{say(`areaBasis.${areaBasis}`)}</span>
      </div>
      <div className="headline">
        <Figure figure={assigned} className="big" />
        <span className="unit">{sum.unit}</span>
        <span className="spacer" />
        <span className="unit number">
          <Sentence
            words={(marks) => say('totals.ofArea', marks)}
            figures={{ area: <Figure figure={{ ...site, ...LAND }} name={say('schedule.sum')} withUnit /> }}
          />
          <Figure figure={parcels} />
          {say('totals.parcels', { count: balance.parts.reduce((all, part) => all + part.parcels, 0) })}
        </span>
      </div>
      <BalanceBar balance={balance} />
      <BalanceList balance={balance} measured={areaBasis === 'stated'} />
      {areaBasis === 'stated' ? <StatedSum site={site} computedM2={balance.sumM2} /> : null}
      <Overlaps />
    </section>
  )
}

/** Total by the areas that count, where they are not the measured ones, and what it differs by. */
function StatedSum({ site, computedM2 }: { readonly site: FigureOf; readonly computedM2: number }) {
  const say = useSay()
  const northlot = useStore()
  return (
    <dl className="pairs">
      <div>
        <dt>{say('areaBasis.sum')}</dt>
        <dd>
          <Figure figure={site} />
        </dd>
      </div>
      <div>
        <dt>{say('areaBasis.less')}</dt>
        <dd>
          <Figure
            figure={{
              measure: 'stated-less-measured-m2',
              unit: 'm2',
              amount: present((knownValue(site.amount) ?? 0) - computedM2),
            }}
            name={say('areaBasis.less')}
            explainedBy={() =>
              import('./whyOfTotals.ts').then(({ statedLessMeasured }) => statedLessMeasured(northlot.getState()))
            }
          />
        </dd>
      </div>
    </dl>
  )
}

interface BalanceListProps {
  readonly balance: Balance
  /** Whether totals count other areas: the balance then has figures of its own. */
  readonly measured: boolean
}

function BalanceList({ balance, measured }: BalanceListProps) {
  const say = useSay()
  const context = useNorthlot(contextOf)
  const northlot = useStore()
  return (
    <ul className="balance-list">
      {balance.parts.map(({ kind, parcels }) => (
        <li key={kind}>
          <span className={`key ${kind}`} aria-hidden="true" />
          <span>{say(`balance.${kind}`)}</span>
          <span className="number quiet count">
            <Figure
              figure={{ measure: 'balance-parcels', unit: 'count', amount: present(parcels) }}
              name={`${say(`balance.${kind}`)}, ${say('schedule.parcels')}`}
              explainedBy={() => import('./whyOfTotals.ts').then((why) => why.kindParcels(northlot.getState(), kind))}
            />
          </span>
          <span className="number medium amount">
            {/* the headline is the assigned area as it is counted */}
            {measured || kind === 'assigned' ? (
              <Figure figure={balanceLine(context, kind)} />
            ) : (
              <BalanceFigure kind={kind} />
            )}
          </span>
        </li>
      ))}
      <li className="sum">
        <span className="medium wide">{say(measured ? 'measure.measuredArea' : 'measure.siteArea')}</span>
        <Closes gapM2={balance.gapM2} />
        <span className="number bold amount">
          {measured ? (
            <Figure
              figure={{ measure: 'balance-sum-m2', unit: 'm2', amount: present(balance.sumM2) }}
              name={say('measure.measuredArea')}
              explainedBy={() => import('./whyOfTotals.ts').then(({ balanceSum: why }) => why(northlot.getState()))}
            />
          ) : (
            <BalanceFigure kind="site" />
          )}
        </span>
      </li>
    </ul>
  )
}

function BalanceFigure({ kind }: { readonly kind: string }) {
  const figure = useFigure(`${kind}-area-m2`)
  return figure ? <Figure figure={figure} /> : null
}

/** The balance closes, or says by how much it does not. */
function Closes({ gapM2 }: { readonly gapM2: number }) {
  const say = useSay()
  const actions = useActions()
  const closes = Math.abs(gapM2) < CLOSES_M2
  return (
    <button
      type="button"
      className={`tag plain ${closes ? 'good' : 'bad'}`}
      aria-haspopup="dialog"
      title={say('totals.areaLists')}
      onClick={() => actions.openDialog({ kind: 'area-lists' })}
    >
      <Icon name={closes ? 'tick' : 'breach'} className="small" />
      {closes ? say('totals.closes') : say('totals.gap', { area: { m2: gapM2 } })}
    </button>
  )
}

function Overlaps() {
  const say = useSay()
  return (
    <dl className="pairs">
      {(['union', 'overlap'] as const).map((kind) => (
        <div key={kind}>
          <dt>{say(`measure.${kind}Area`)}</dt>
          <dd>
            <BalanceFigure kind={kind} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
