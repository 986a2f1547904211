import '../files/meetingWords.ts'
import { newId } from '../lib/ids.ts'
import { say } from '../locales/say.ts'
import type { DeckGround, DegreeBox } from '../measures/starterDeck.ts'
import { liveRows, textAt } from '../parcels/parcelLayer.ts'
import { boxOfRows } from './selecting.ts'
import type { State } from './state.ts'

/** The ground that a first deck is made on: areas with their parcels, boxes in degrees, words in both languages. */
export function deckGround({ land, rowOf, ground }: State): DeckGround {
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
    words: (words) => ({ en: say(words, 'en'), zh: say(words, 'zh-Hant-HK') }),
    newId: () => newId('scene'),
  }
}
