import { scenariosOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { DialogWord } from '../shared/DialogWord.tsx'
import { useSay } from '../shared/useSay.ts'
import { AreaSection } from './AreaSection.tsx'
import { ChartsButton } from './ChartsButton.tsx'
import { CostDetails } from './CostDetails.tsx'
import { CostSection } from './CostSection.tsx'
import { ProximitySection } from './ProximitySection.tsx'
import { UnitSwitch } from './UnitSwitch.tsx'

/** Region "Totals": site area, cost and proximity of the shown scenario, each with its range and a small chart. */
export function TotalsPanel() {
  const say = useSay()
  const scenario = useNorthlot((state) => scenariosOf(state).find((one) => one.id === state.scenario))
  return (
    <section className="totals" aria-label={say('totals.title')}>
      <header className="panel-head">
        <h2>{say('totals.title')}</h2>
        {scenario ? <span className="tag accent clip">{say(scenario.name)}</span> : null}
        <span className="spacer" />
        <ChartsButton />
        <UnitSwitch />
      </header>
      <div className="scroll">
        <AreaSection />
        <CostSection />
        <ProximitySection />
        <CostDetails />
        <p className="section">
          <DialogWord opens={{ kind: 'methods' }}>{say('explain.methods')}</DialogWord>
        </p>
      </div>
    </section>
  )
}
