import { boxIndex } from '../geometry/boxIndex.ts'
import { leastDistance } from '../geometry/distance.ts'
import { areNeighbours, type PartingLines, partingLines } from '../geometry/parting.ts'
import { memoLast } from '../lib/memo.ts'
import { isOpenBy, type Network, networkRows } from '../parcels/network.ts'
import { isDead, type ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Basis } from './basis.ts'

/** Metres between the edges of two parcels that still read as joined: the width of a street (MODEL, Grouping). */
export const JOINED_GAP_M = 30

type Land = Pick<ParcelLayer, 'rows' | 'shapes' | 'boxes' | 'siteAreaM2' | 'dead'>

/**
 * The pieces that some parcels form, each a list of rows, largest site area first.
 *
 * Takes  rows of the layer, each once; the gap in metres within which two count as joined, edge to edge on the grid;
 *        lines that part land, across which two do not join.
 * Gives  every row in one piece.
 * Cost   a box search for each row, and a distance for each pair of boxes that meet.
 */
export function piecesOf(
  layer: Land,
  rows: readonly number[],
  gapM = JOINED_GAP_M,
  parting?: PartingLines,
): readonly (readonly number[])[] {
  const boxes = new Float64Array(rows.length * 4)
  for (const [i, row] of rows.entries()) boxes.set(layer.boxes.subarray(row * 4, row * 4 + 4), i * 4)
  const index = boxIndex(boxes)
  const seen = new Uint8Array(rows.length)
  const pieces: number[][] = []
  for (let first = 0; first < rows.length; first++) {
    if (seen[first]) continue
    seen[first] = 1
    const piece: number[] = []
    const queue = [first]
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      piece.push(rows[at]!)
      const [west, south, east, north] = boxes.subarray(at * 4, at * 4 + 4)
      for (const near of index.search(west! - gapM, south! - gapM, east! + gapM, north! + gapM)) {
        if (seen[near] || !areNeighbours(layer.shapes, rows[at]!, rows[near]!, gapM, parting)) continue
        seen[near] = 1
        queue.push(near)
      }
    }
    pieces.push(piece.sort((a, b) => a - b))
  }
  const area = (piece: readonly number[]) => piece.reduce((sum, row) => sum + layer.siteAreaM2[row]!, 0)
  return pieces.sort((a, b) => Math.round(area(b) - area(a)) || a[0]! - b[0]!)
}

/**
 * What parts neighbours in a scenario: expressways, and railways above ground, that are there by its year.
 *
 * Source  MODEL, Grouping; lines are the network's own sketch, so that a line drawn through a parcel parts nothing.
 */
export const partingOf = ({ network, asAtYear }: Pick<Basis, 'network' | 'asAtYear'>): PartingLines | undefined =>
  network && partingLinesOf({ network, year: asAtYear })

const partingLinesOf = memoLast(
  ({ network, year }: { readonly network: Network; readonly year: number | undefined }) => [network, year],
  ({ network, year }) =>
    partingLines(
      network.shapes,
      networkRows(
        network,
        (one) => (one.kind === 'highway' || (one.kind === 'rail' && !one.underground)) && isOpenBy(one, year),
      ).map(({ row }) => row),
    ),
)

/** A parcel beside another: how far their edges are apart, metres; 0 where they touch. */
export interface Neighbour {
  readonly row: number
  readonly gapM: number
}

/** Parcels whose edges come within a gap of a row's own, nearest first; none across a parting line. */
export function neighboursOf(
  layer: Land,
  row: number,
  gapM = JOINED_GAP_M,
  parting?: PartingLines,
): readonly Neighbour[] {
  const [west, south, east, north] = layer.boxes.subarray(row * 4, row * 4 + 4)
  const near: Neighbour[] = []
  for (let other = 0; other < layer.rows; other++) {
    if (other === row || isDead(layer, other)) continue
    const [w, s, e, n] = layer.boxes.subarray(other * 4, other * 4 + 4)
    if (w! > east! + gapM || e! < west! - gapM || s! > north! + gapM || n! < south! - gapM) continue
    if (!areNeighbours(layer.shapes, row, other, gapM, parting)) continue
    near.push({ row: other, gapM: leastDistance(layer.shapes, row, layer.shapes, other) })
  }
  return near.sort((a, b) => a.gapM - b.gapM || a.row - b.row)
}
