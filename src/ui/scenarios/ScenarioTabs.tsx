import { scenariosOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'

/** Tab list "Scenarios". One scenario today; the workspace below is the panel of whichever is shown. */
export function ScenarioTabs() {
  const say = useSay()
  const scenarios = useNorthlot(scenariosOf)
  const shown = useNorthlot((state) => state.scenario)
  return (
    <div className="tabs" role="tablist" aria-label={say('scenarios.title')}>
      {scenarios.map((scenario, i) => (
        <button
          key={scenario.id}
          type="button"
          role="tab"
          className="tab"
          aria-selected={scenario.id === shown}
          aria-controls="workspace"
          tabIndex={scenario.id === shown ? 0 : -1}
        >
          <span className="tab-letter" aria-hidden="true">
            {String.fromCharCode(65 + i)}
          </span>
          {say(scenario.name)}
        </button>
      ))}
    </div>
  )
}
