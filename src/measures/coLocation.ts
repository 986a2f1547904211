import { nearestRowFinder } from '../geometry/nearestRow.ts'
import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import type { Assignee } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { absent, type Figure, present, type Term } from './figure.ts'
import type { Member } from './parcelTerms.ts'
import { assigneeGroup, type Group } from './scheduleOfAreas.ts'

/** One parcel of an assignee that an anchor firm gains from being near: its area, decayed by its distance. */
export interface CoLocationTerm {
  readonly row: number
  readonly assignee: Assignee
  readonly why: 'same-sector' | 'supplies'
  readonly areaM2: number
  /** Part of the parcel that the assignee holds, 0–1. */
  readonly share: number
  /** Edge to edge to the anchor firm's nearest parcel, metres. */
  readonly distanceM: number
  readonly nearestRow: number
  /** area × 2^(−d / h), to a square millimetre. */
  readonly valueM2: number
}

export interface CoLocation {
  readonly anchor: Assignee
  readonly terms: readonly CoLocationTerm[]
  readonly figure: Figure
}

/**
 * Co-location of each anchor firm: Σ area × 2^(−d / h) over parcels of other assignees in its sector, or that supply it.
 *
 * Takes  the parcels in each group of the schedule; h is the scenario's half-distance; a shared parcel counts by its
 *        share. A parcel that the firm itself has a share in lies at distance 0.
 * Gives  largest term first; absent for a firm without land or without a sector.
 * Cost   a search and a few distances for each parcel that counts.
 */
export function coLocations(
  basis: Basis,
  assignees: readonly Assignee[],
  members: (group: Group) => readonly Member[],
): readonly CoLocation[] {
  return assignees
    .filter(({ kind }) => kind === 'anchor-firm')
    .map((anchor) => {
      const own = members(assigneeGroup(anchor.id)).map(({ row }) => row)
      const terms = own.length === 0 || !anchor.sector ? [] : termsOf(basis, anchor, own, assignees, members)
      return { anchor, terms, figure: figureOf(basis, anchor, own.length > 0, terms) }
    })
}

function termsOf(
  { layer, halfDistanceM }: Basis,
  anchor: Assignee,
  own: readonly number[],
  assignees: readonly Assignee[],
  members: (group: Group) => readonly Member[],
): readonly CoLocationTerm[] {
  const terms: CoLocationTerm[] = []
  const nearestTo = nearestRowFinder(layer.shapes, layer.boxes, own)
  for (const assignee of assignees) {
    const why = reasonFor(anchor, assignee)
    if (!why) continue
    for (const { row, share } of members(assigneeGroup(assignee.id))) {
      const { row: nearestRow, distanceM } = nearestTo(row)
      const areaM2 = fromMm2(Math.round(toMm2(layer.siteAreaM2[row]!) * share))
      const valueM2 = fromMm2(toMm2(areaM2 * 2 ** (-distanceM / halfDistanceM)))
      terms.push({ row, assignee, why, areaM2, share, distanceM, nearestRow, valueM2 })
    }
  }
  return terms.sort((a, b) => b.valueM2 - a.valueM2 || a.row - b.row)
}

function reasonFor(anchor: Assignee, other: Assignee): CoLocationTerm['why'] | undefined {
  if (other.id === anchor.id || !anchor.sector) return undefined
  if (other.sector === anchor.sector) return 'same-sector'
  return other.supplies?.includes(anchor.sector) ? 'supplies' : undefined
}

function figureOf(
  { layer, halfDistanceM }: Basis,
  anchor: Assignee,
  hasLand: boolean,
  terms: readonly CoLocationTerm[],
): Figure {
  const measure = 'co-location-m2'
  if (!anchor.sector) return { measure, unit: 'm2', amount: absent(message('absent.noSector')) }
  if (!hasLand) return { measure, unit: 'm2', amount: absent(message('absent.nothingAssigned')) }
  const value = fromMm2(terms.reduce((sum, term) => sum + toMm2(term.valueM2), 0))
  return {
    measure,
    unit: 'm2',
    amount: present(value),
    explain: () => ({
      sentence: message('why.coLocation', { anchor: anchor.name, area: { m2: value }, count: terms.length }),
      formula: message('why.coLocationFormula', { half: { metres: halfDistanceM } }),
      operation: 'sum',
      terms: terms.map((term): Term => {
        const id = layer.ids[term.row]!
        const params = { parcel: id, assignee: term.assignee.name, distance: { metres: term.distanceM } }
        return { label: message('why.coLocationTerm', params), value: term.valueM2, unit: 'm2', parcels: [id] }
      }),
      facts: [{ label: message('why.method'), text: message('method.coLocation') }],
      unverified: message('proximity.noCalibration'),
    }),
  }
}
