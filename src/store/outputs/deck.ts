import { starterDeck } from '../../measures/starterDeck.ts'
import { scenesInOrder } from '../../plan/edits/editScenes.ts'
import type { Scene } from '../../plan/types.ts'
import { deckGround } from '../deckGround.ts'
import type { State } from '../state.ts'

/** The plan's scenes in their order; where it has none, a deck made from the plan for the shown scenario. */
export function scenesToShow(state: State): readonly Scene[] {
  const { document, scenario } = state
  const kept = scenesInOrder(document.plan)
  if (kept.length > 0) return kept
  return starterDeck(document.plan, scenario, deckGround(state)).map((scene, order) => ({ ...scene, order }))
}
