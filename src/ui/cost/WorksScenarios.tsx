import type { ScenarioId, SharedWorks } from '../../plan/types.ts'
import { scenariosOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useCostSay } from './costWords.ts'

interface WorksScenariosProps {
  /** Left out: built in every scenario, also in those that are made later. */
  readonly scenarios: SharedWorks['scenarios']
  readonly change: (scenarios: SharedWorks['scenarios']) => void
}

/** "Built in": the scenarios in which shared works are built; all of them is every one, also those to come. */
export function WorksScenarios({ scenarios, change }: WorksScenariosProps) {
  const { own, say } = useCostSay()
  const all = useNorthlot(scenariosOf)
  const isBuilt = (id: ScenarioId) => scenarios === undefined || scenarios.includes(id)
  const set = (id: ScenarioId, on: boolean) => {
    const chosen = all.filter((one) => (one.id === id ? on : isBuilt(one.id))).map((one) => one.id)
    change(chosen.length === all.length ? undefined : chosen)
  }
  return (
    <fieldset className="row works-scenarios">
      <legend className="second">{own('works.builtIn')}</legend>
      {all.map(({ id, name }) => (
        <label key={id} className="how">
          <input type="checkbox" checked={isBuilt(id)} onChange={(event) => set(id, event.target.checked)} />
          {say(name)}
        </label>
      ))}
    </fieldset>
  )
}
