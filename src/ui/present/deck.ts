import { memoLast } from '../../lib/memo.ts'
import { starterDeck } from '../../measures/starterDeck.ts'
import { scenesInOrder } from '../../plan/edits/editScenes.ts'
import { inOrder } from '../../plan/inOrder.ts'
import { letterAt } from '../../plan/scenarioLetter.ts'
import type { Plan, Scene } from '../../plan/types.ts'
import { deckGround } from '../../store/deckGround.ts'
import type { State } from '../../store/state.ts'
import { keptPlan } from '../../store/tryingOut.ts'

/** What a scene puts over the map; roads, railways and villages are on every one. */
export const SCENE_LAYERS = ['rings', 'score'] as const

/** Scenes that are kept with the plan, in their order. */
export const keptScenes = memoLast(
  (state: State) => [keptPlan(state).scenes],
  (state): readonly Scene[] => scenesInOrder(keptPlan(state)),
)

/** A first deck for the shown scenario, to be kept or only shown. */
export const starterScenes = (state: State) => starterDeck(keptPlan(state), state.scenario, deckGround(state))

/** The letter that stands for a scenario on tabs and slides: A for the first. */
export const letterOf = (plan: Plan, scenario: string): string => {
  const at = inOrder(plan.scenarios.values()).findIndex(({ id }) => id === scenario)
  return at < 0 ? '?' : letterAt(at)
}
