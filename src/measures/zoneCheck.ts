import type { LocalText } from '../lib/message.ts'
import { textAt } from '../parcels/parcelLayer.ts'
import type { Assignment, ZoneNotes } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { landUseOf } from './plannedUse.ts'

/** Where a use stands in the notes of its zone. What nobody has filled is not checked, never allowed. */
export type ZoneAnswer = 'column1' | 'column2' | 'neither' | 'not-checked'

/**
 * A planned use against Column 1 and Column 2 of its zone's notes.
 *
 * Takes  the plan's table of notes; a use by its key, or by its name in either language; the development area of the
 *        land, which tells plans apart that have zones of the same label.
 * Gives  not checked without a zone, a use or notes; where notes are entered in part and do not name the use; and where
 *        two plans have the zone and say different things of it.
 */
export function zoneCheck(
  notes: Iterable<ZoneNotes>,
  landUses: Readonly<Record<string, LocalText>>,
  zone: string | undefined,
  use: string | undefined,
  area?: string,
): ZoneAnswer {
  if (zone === undefined || use === undefined) return 'not-checked'
  const names = new Set([use, landUses[use]?.en, landUses[use]?.zh].flatMap((name) => (name ? [plain(name)] : [])))
  const answers = new Set<ZoneAnswer>()
  for (const row of notes) {
    if (plain(row.zone) !== plain(zone) || (row.column1.length === 0 && row.column2.length === 0)) continue
    if (row.areas && !row.areas.includes(area ?? '')) continue
    const has = (column: readonly string[]) => column.some((name) => names.has(plain(name)))
    if (has(row.column1)) answers.add('column1')
    else if (has(row.column2)) answers.add('column2')
    else if (!row.partial) answers.add('neither')
  }
  return answers.size === 1 ? [...answers][0]! : 'not-checked'
}

/** The check of parcels in one scenario; each zone, use and area is looked up once. */
export function zoneChecker(
  notes: Iterable<ZoneNotes>,
  landUses: Readonly<Record<string, LocalText>>,
): (basis: Basis, row: number, assignment: Assignment | undefined) => ZoneAnswer {
  const all = [...notes]
  const answers = new Map<string, ZoneAnswer>()
  return (basis, row, assignment) => {
    const zone = textAt(basis.layer, 'zone', row)
    const use = landUseOf(basis, row, assignment)
    const area = textAt(basis.layer, 'area_id', row)
    const key = [zone, use, area].join('\n')
    const known = answers.get(key)
    if (known) return known
    const answer = zoneCheck(all, landUses, zone, use, area)
    answers.set(key, answer)
    return answer
  }
}

const plain = (name: string): string => name.trim().toLowerCase()
