import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import type { Assignee, AssigneeId, Sector } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { type Amount, absent, type Figure, present } from './figure.ts'
import type { Member } from './parcelTerms.ts'
import { JOINED_GAP_M, partingOf, piecesOf } from './pieces.ts'
import { assigneeGroup, type Group } from './scheduleOfAreas.ts'

/** How the land of one assignee, or of all in one sector, lies together. */
export interface LandGrouping extends LandTogether {
  readonly of: { readonly assignee: AssigneeId } | { readonly sector: Sector }
}

/** How some land lies together. */
export interface LandTogether {
  readonly parcels: number
  readonly areaM2: number
  /** Each parcel once with what counts of it, in row order. */
  readonly members: readonly Member[]
  /** Rows of each piece with its area, largest first. */
  readonly pieces: readonly { readonly rows: readonly number[]; readonly areaM2: number }[]
  /** Parcels that have a neighbour of their own, against all: 0–1; absent for a single parcel. */
  readonly contiguity: Amount
}

/**
 * The grouping of every assignee and sector that holds land, in the order of the assignees.
 *
 * Takes  the parcels in each group of the schedule; a shared parcel counts by its share.
 * Gives  neighbours by the scenario's gap, not across an expressway or a railway above ground.
 */
export function landGroupings(
  basis: Basis,
  assignees: readonly Assignee[],
  members: (group: Group) => readonly Member[],
): readonly LandGrouping[] {
  const held = assignees.map((assignee) => ({ assignee, own: members(assigneeGroup(assignee.id)) }))
  const sectors = [...new Set(assignees.flatMap(({ sector }) => sector ?? []))]
  return [
    ...held.map(({ assignee, own }) => ({ of: { assignee: assignee.id }, ...groupLand(basis, own) })),
    ...sectors.map((sector) => {
      const all = held.flatMap(({ assignee, own }) => (assignee.sector === sector ? own : []))
      return { of: { sector }, ...groupLand(basis, all) }
    }),
  ].filter(({ parcels }) => parcels > 0)
}

/** How some land lies together: a parcel of several members counts once, with their shares added. */
export function groupLand(basis: Basis, members: readonly Member[]): LandTogether {
  const { layer, neighbourGapM = JOINED_GAP_M } = basis
  const parts = new Map<number, number>()
  for (const { row, share } of members) parts.set(row, (parts.get(row) ?? 0) + share)
  const areaOf = (rows: Iterable<number>) => {
    let mm2 = 0
    for (const row of rows) mm2 += Math.round(toMm2(layer.siteAreaM2[row]!) * Math.min(1, parts.get(row)!))
    return fromMm2(mm2)
  }
  const rows = [...parts.keys()].sort((a, b) => a - b)
  const pieces = piecesOf(layer, rows, neighbourGapM, partingOf(basis))
    .map((piece) => ({ rows: piece, areaM2: areaOf(piece) }))
    .sort((a, b) => b.areaM2 - a.areaM2 || a.rows[0]! - b.rows[0]!)
  const joined = pieces.reduce((sum, piece) => sum + (piece.rows.length > 1 ? piece.rows.length : 0), 0)
  return {
    parcels: rows.length,
    areaM2: areaOf(rows),
    members: rows.map((row) => ({ row, share: Math.min(1, parts.get(row)!) })),
    pieces,
    contiguity: rows.length < 2 ? absent(message('absent.oneParcel')) : present(joined / rows.length),
  }
}

/** Share of the land in its largest piece, 0–1, with the areas it is the quotient of. */
export function largestPieceFigure({ layer, neighbourGapM = JOINED_GAP_M }: Basis, grouping: LandTogether): Figure {
  const [largest] = grouping.pieces
  const measure = 'largest-piece-share'
  if (!largest || grouping.areaM2 === 0)
    return { measure, unit: 'ratio', amount: absent(message('absent.nothingAssigned')) }
  const value = largest.areaM2 / grouping.areaM2
  const parcels = largest.rows.map((row) => layer.ids[row]!)
  return {
    measure,
    unit: 'ratio',
    amount: present(value),
    explain: () => ({
      sentence: message('why.largestPiece', {
        share: { percent: value },
        pieces: grouping.pieces.length,
        gap: { metres: neighbourGapM },
      }),
      formula: message('why.largestPieceFormula'),
      operation: 'quotient',
      terms: [
        { label: message('why.largestPieceArea'), value: largest.areaM2, unit: 'm2', parcels },
        { label: message('why.allPiecesArea'), value: grouping.areaM2, unit: 'm2' },
      ],
      facts: [{ label: message('why.method'), text: message('method.pieces', { gap: { metres: neighbourGapM } }) }],
    }),
  }
}
