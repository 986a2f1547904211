import { memoLast } from '../../lib/memo.ts'
import { plainText } from '../../lib/plainText.ts'
import { type ParcelLayer, textAt } from '../../parcels/parcelLayer.ts'

/** What each parcel can be found by, in small letters: id, reference, names in both languages. */
const searchTexts = memoLast(
  (land: ParcelLayer) => [land],
  (land): readonly string[] =>
    land.ids.map((id, row) =>
      [id, textAt(land, 'reference', row), textAt(land, 'name_en', row), textAt(land, 'name_zh', row)]
        .filter((text) => text !== undefined)
        .map((text) => plainText(text))
        .join('\n'),
    ),
)

/**
 * Rows that a search finds: the parcel of exactly that id first, then in the order shown.
 *
 * Cost  one pass over the parcels' texts; 100,000 in about 10 ms.
 */
export function findParcels(land: ParcelLayer, order: Iterable<number>, query: string): readonly number[] {
  const wanted = plainText(query)
  if (wanted === '') return []
  const texts = searchTexts(land)
  const rows = [...order].filter((row) => texts[row]?.includes(wanted))
  const exact = rows.findIndex((row) => plainText(land.ids[row]!) === wanted)
  if (exact <= 0) return rows
  return [rows[exact]!, ...rows.slice(0, exact), ...rows.slice(exact + 1)]
}
