import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'
import { useSay } from '../shared/useSay.ts'

/** What can be done with the shown scenario. What cannot be done says why when it is chosen. */
export function ScenarioMenu() {
  const say = useSay()
  const actions = useActions()
  const scenario = useNorthlot((state) => state.document.plan.scenarios.get(state.scenario))
  if (!scenario) return null
  const { id, locked } = scenario
  const acts = {
    edit: { words: say('scenario.edit'), run: () => actions.openDialog({ kind: 'scenario', scenario: id }) },
    new: { words: say('scenario.new'), run: () => actions.addScenario() },
    base: { words: say('scenario.base'), run: () => actions.setBaseScenario(id) },
    earlier: { words: say('scenario.earlier'), run: () => actions.moveScenario(id, -1) },
    later: { words: say('scenario.later'), run: () => actions.moveScenario(id, 1) },
    lock: {
      words: say(locked ? 'scenario.unlock' : 'scenario.lock'),
      run: () => actions.lockScenario(id, locked ? undefined : {}),
    },
    remove: { words: say('scenario.remove'), run: () => actions.removeScenario(id) },
  }
  const name = say('scenario.menu', { name: scenario.name })
  return (
    <MenuButton
      className="button square"
      aria-label={name}
      placement="bottom start"
      menu={{
        label: name,
        onAction: (key) => acts[key as keyof typeof acts].run(),
        entries: () => Object.entries(acts).map(([key, { words }]) => ({ id: key, words })),
      }}
    >
      <Icon name="more" />
    </MenuButton>
  )
}
