import '../../files/meetingWords.ts'
import { newId } from '../../lib/ids.ts'
import { say } from '../../locales/say.ts'
import { type DegreeBox, starterDeck } from '../../measures/starterDeck.ts'
import { liveRows, textAt } from '../../parcels/parcelLayer.ts'
import type { Scene } from '../../plan/types.ts'
import { boxOfRows } from '../selecting.ts'
import type { State } from '../state.ts'

/** The plan's scenes in their order; where it has none, a deck made from the plan for the shown scenario. */
export function scenesToShow(state: State): readonly Scene[] {
  const { land, rowOf, ground, document, scenario } = state
  const kept = [...document.plan.scenes.values()].sort((a, b) => a.order - b.order)
  if (kept.length > 0) return kept
  const byArea = new Map<string, string[]>()
  for (const row of liveRows(land)) {
    const area = textAt(land, 'area_id', row)
    if (area !== undefined) byArea.set(area, [...(byArea.get(area) ?? []), land.ids[row]!])
  }
  const deck = starterDeck(document.plan, scenario, {
    areas: ground.areas.flatMap(({ id, name }) => (byArea.has(id) ? [{ id, name, parcels: byArea.get(id)! }] : [])),
    boxOf: (parcels) => {
      const rows = parcels?.flatMap((id) => rowOf.get(id) ?? [])
      return rows && rows.length === 0 ? undefined : (boxOfRows(land, rows) as DegreeBox | undefined)
    },
    words: (words) => ({ en: say(words, 'en'), zh: say(words, 'zh-Hant-HK') }),
    newId: () => newId('scene'),
  })
  return deck.map((scene, order) => ({ ...scene, order }))
}
