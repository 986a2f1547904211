import { memoLast } from '../../lib/memo.ts'
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

/** Text as it is searched: width, case and the two writings of 厦 make no difference. */
export const plainText = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replaceAll('廈', '厦')

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
