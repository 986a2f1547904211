import '../../files/meetingWords.ts'
import { newId } from '../../lib/ids.ts'
import { memoLast } from '../../lib/memo.ts'
import { say } from '../../locales/say.ts'
import { type DeckGround, type DegreeBox, starterDeck } from '../../measures/starterDeck.ts'
import { liveRows, textAt } from '../../parcels/parcelLayer.ts'
import { scenesInOrder } from '../../plan/edits/editScenes.ts'
import type { Plan, Scene } from '../../plan/types.ts'
import { boxOfRows } from '../../store/selecting.ts'
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
export const starterScenes = (state: State) => starterDeck(keptPlan(state), state.scenario, groundOf(state))

function groundOf({ land, rowOf, ground }: State): DeckGround {
  const byArea = new Map<string, string[]>()
  for (const row of liveRows(land)) {
    const area = textAt(land, 'area_id', row)
    if (area === undefined) continue
    const known = byArea.get(area)
    if (known) known.push(land.ids[row]!)
    else byArea.set(area, [land.ids[row]!])
  }
  return {
    areas: ground.areas.flatMap(({ id, name }) => (byArea.has(id) ? [{ id, name, parcels: byArea.get(id)! }] : [])),
    boxOf: (parcels) => {
      const rows = parcels?.flatMap((id) => rowOf.get(id) ?? [])
      return rows && rows.length === 0 ? undefined : (boxOfRows(land, rows) as DegreeBox | undefined)
    },
    words: (message) => ({ en: say(message, 'en'), zh: say(message, 'zh-Hant-HK') }),
    newId: () => newId('scene'),
  }
}

/** The letter that stands for a scenario on tabs and slides: A for the first. */
export const letterOf = (plan: Plan, scenario: string): string => {
  const at = [...plan.scenarios.values()].sort((a, b) => a.order - b.order).findIndex(({ id }) => id === scenario)
  return at < 0 ? '?' : String.fromCharCode(65 + (at % 26))
}
