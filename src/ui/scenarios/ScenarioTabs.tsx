import { type KeyboardEvent, useRef } from 'react'
import { message } from '../../lib/message.ts'
import { baseScenarioOf } from '../../plan/edits/setBaseScenario.ts'
import { letterAt } from '../../plan/scenarioLetter.ts'
import type { Scenario } from '../../plan/types.ts'
import { scenariosOf } from '../../store/selectors.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { ScenarioMenu } from './ScenarioMenu.tsx'

/** Tab list "Scenarios": arrow keys move, the panel is whatever fills the window; beside it a menu and "Duplicate scenario". */
export function ScenarioTabs() {
  const say = useSay()
  const actions = useActions()
  const list = useRef<HTMLDivElement>(null)
  const scenarios = useNorthlot(scenariosOf)
  const shown = useNorthlot((state) => state.scenario)
  const base = useNorthlot((state) => baseScenarioOf(state.document.plan))
  const tipOf = ({ name, assumptions, locked }: Scenario) => {
    const own = Object.keys(assumptions).map((key) => message(`assumption.${key}`))
    const says = [
      say(name),
      ...(own.length > 0 ? [say('scenario.differs', { what: own })] : []),
      ...(locked?.approvedOn ? [say('scenario.approvedOn', { date: locked.approvedOn })] : []),
    ]
    return says.join('\n')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = scenarios.findIndex(({ id }) => id === shown)
    const last = scenarios.length - 1
    const to = {
      ArrowRight: (at + 1) % scenarios.length,
      ArrowLeft: (at + last) % scenarios.length,
      Home: 0,
      End: last,
    }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    actions.showScenario(scenarios[to]!.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus()
  }
  return (
    <div className="scenarios">
      <div
        ref={list}
        className="tabs"
        data-many={scenarios.length < 3 ? undefined : scenarios.length > 3 ? 'more' : 'three'}
        role="tablist"
        aria-label={say('scenarios.title')}
        onKeyDown={onKeyDown}
      >
        {scenarios.map((scenario, i) => (
          <button
            key={scenario.id}
            type="button"
            role="tab"
            className="tab"
            aria-selected={scenario.id === shown}
            aria-controls="workspace"
            tabIndex={scenario.id === shown ? 0 : -1}
            title={tipOf(scenario)}
            onClick={() => scenario.id !== shown && actions.showScenario(scenario.id)}
            onDoubleClick={() => actions.openDialog({ kind: 'scenario', scenario: scenario.id })}
          >
            <span className="tab-letter" aria-hidden="true">
              {letterAt(i)}
            </span>
            <span className="tab-name">{say(scenario.name)}</span>
            {scenario.id === base && scenarios.length > 1 ? (
              <span className="tag">{say('scenario.isBase')}</span>
            ) : null}
            {scenario.locked ? (
              <>
                <Icon name="lock" className="small" />
                <span className="hidden-words">{say('scenario.locked')}</span>
              </>
            ) : null}
          </button>
        ))}
      </div>
      <ScenarioMenu />
      <button
        type="button"
        className="button square"
        aria-label={say('scenario.duplicate')}
        title={say('scenario.duplicate')}
        onClick={() => actions.duplicateScenario(shown)}
      >
        <Icon name="copy" />
      </button>
    </div>
  )
}
