import { newId } from '../lib/ids.ts'
import { type LocalText, message } from '../lib/message.ts'
import { say } from '../locales/say.ts'
import { lockScenario } from '../plan/edits/changeScenario.ts'
import { copyAssignments } from '../plan/edits/copyAssignments.ts'
import { addScenario, duplicateScenario } from '../plan/edits/duplicateScenario.ts'
import { moveScenario } from '../plan/edits/moveScenario.ts'
import { removeScenario } from '../plan/edits/removeScenario.ts'
import { setBaseScenario } from '../plan/edits/setBaseScenario.ts'
import { letterAt } from '../plan/scenarioLetter.ts'
import type { ParcelId, Plan, Scenario, ScenarioId } from '../plan/types.ts'
import type { Attempt } from './attempt.ts'
import type { Rig } from './rig.ts'
import { scenariosOf } from './selectors.ts'

/** What can be done with scenarios. Edits give false, with `refusal` set, when they cannot be done. */
export interface ScenarioActions {
  /** Adds an empty scenario and shows it. */
  readonly addScenario: () => boolean
  /** Copies a scenario and shows the copy. */
  readonly duplicateScenario: (from: ScenarioId) => boolean
  readonly lockScenario: (id: ScenarioId, locked: Scenario['locked']) => boolean
  readonly moveScenario: (id: ScenarioId, places: number) => boolean
  readonly removeScenario: (id: ScenarioId) => boolean
  readonly setBaseScenario: (id: ScenarioId) => boolean
  /** Shows the nth scenario, counted from 1. */
  readonly showNthScenario: (number: number) => void
  /** Gives parcels of one scenario what another one says of them, in one step. */
  readonly adopt: (into: ScenarioId, from: ScenarioId, parcels: readonly ParcelId[]) => boolean
}

/** Scenarios: made, copied, named, ordered, locked, deleted, and taken from. */
export function makeScenarios(rig: Rig, attempt: Attempt, show: (id: ScenarioId) => void): ScenarioActions {
  const plan = () => rig.get().document.plan
  const shownIf = (done: boolean, id: ScenarioId) => {
    if (done) show(id)
    return done
  }
  return {
    addScenario: () => {
      const id = newId('scenario')
      return shownIf(attempt(addScenario(plan(), { id, name: freeName(plan()) })), id)
    },
    duplicateScenario: (from) => {
      const id = newId('scenario')
      const source = plan().scenarios.get(from)
      const name = source ? freeName(plan(), source.name) : freeName(plan())
      return shownIf(attempt(duplicateScenario(plan(), from, { id, name })), id)
    },
    lockScenario: (id, locked) => attempt(lockScenario(plan(), id, locked)),
    moveScenario: (id, places) => attempt(moveScenario(plan(), id, places)),
    removeScenario: (id) => attempt(removeScenario(plan(), id)),
    setBaseScenario: (id) => attempt(setBaseScenario(plan(), id)),
    showNthScenario: (number) => {
      const scenario = scenariosOf(rig.get())[number - 1]
      if (scenario) show(scenario.id)
      else rig.refuse(message('refusal.noSuchScenario', { number }))
    },
    adopt: (into, from, parcels) => attempt(copyAssignments(plan(), into, parcels, from)),
  }
}

/** A name that no scenario of the plan has: "Scenario C", or "Government-formed (copy)". */
function freeName(plan: Plan, of?: LocalText): LocalText {
  const taken = new Set([...plan.scenarios.values()].flatMap(({ name }) => [name.en, name.zh]))
  const named = (make: (text: 'en' | 'zh') => string): LocalText => ({ en: make('en'), zh: make('zh') })
  const language = { en: 'en', zh: 'zh-Hant-HK' } as const
  for (let n = plan.scenarios.size; ; n++) {
    const letter = letterAt(n)
    const name = of
      ? named((key) => say(message('scenario.copyName', { name: of[key] }), language[key]))
      : named((key) => say(message('scenario.newName', { letter }), language[key]))
    const more = n - plan.scenarios.size
    const numbered = of && more > 0 ? named((key) => `${name[key]} ${more + 1}`) : name
    if (!taken.has(numbered.en) && !taken.has(numbered.zh)) return numbered
  }
}
