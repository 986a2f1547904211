import { joinWritten, writeArea, writeCount } from '../../locales/format.ts'
import { type Balance, balanceOf } from '../../store/selectors.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { BalanceBar } from './BalanceBar.tsx'
import { Figure } from './Figure.tsx'
import { useFigure } from './useFigures.ts'

/** Under 0.01 ha the four parts and the sum are the same area. */
const CLOSES_M2 = 100

/** Site area: what is assigned, and the balance of all land to the hundredth of a hectare. */
export function AreaSection() {
  const say = useSay()
  const { language, areaUnit } = useReading()
  const balance = useNorthlot(balanceOf)
  const assigned = useFigure('assigned-area-m2')
  const parcels = useFigure('parcels')
  if (!assigned || !parcels) return null
  const sum = writeArea(balance.sumM2, language, areaUnit)
  return (
    <section className="section" aria-labelledby="totals-area">
      <div className="section-head">
        <h3 className="label" id="totals-area">
          {say('totals.areaAssigned')}
        </h3>
        <span className="spacer" />
        <span className="label">{say('totals.onGrid')}</span>
      </div>
      <div className="headline">
        <Figure figure={assigned} className="big" />
        <span className="unit">{sum.unit}</span>
        <span className="spacer" />
        <span className="unit number">
          {say('totals.ofArea', { area: joinWritten(sum, language) })}
          <Figure figure={parcels} />
          {say('totals.parcels', { count: balance.parts.reduce((all, part) => all + part.parcels, 0) })}
        </span>
      </div>
      <BalanceBar balance={balance} />
      <BalanceList balance={balance} />
      <Overlaps />
    </section>
  )
}

function BalanceList({ balance }: { readonly balance: Balance }) {
  const say = useSay()
  const { language, areaUnit } = useReading()
  return (
    <ul className="balance-list">
      {balance.parts.map(({ kind, parcels, areaM2 }) => (
        <li key={kind}>
          <span className={`key ${kind}`} aria-hidden="true" />
          <span>{say(`balance.${kind}`)}</span>
          <span className="number quiet count">{writeCount(parcels)}</span>
          <span className="number medium amount">
            {/* the headline is this figure already */}
            {kind === 'assigned' ? writeArea(areaM2, language, areaUnit).number : <BalanceFigure kind={kind} />}
          </span>
        </li>
      ))}
      <li className="sum">
        <span className="medium wide">{say('measure.siteArea')}</span>
        <Closes gapM2={balance.gapM2} />
        <span className="number bold amount">
          <BalanceFigure kind="site" />
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
