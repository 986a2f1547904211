import { boxIndex } from '../geometry/boxIndex.ts'
import { leastDistance } from '../geometry/distance.ts'
import { isDead, type ParcelLayer } from '../parcels/parcelLayer.ts'

/** Metres between the edges of two parcels that still read as joined: the width of a street (MODEL, Grouping). */
export const JOINED_GAP_M = 30

type Land = Pick<ParcelLayer, 'rows' | 'shapes' | 'boxes' | 'siteAreaM2' | 'dead'>

/**
 * The pieces that some parcels form, each a list of rows, largest site area first.
 *
 * Takes  rows of the layer, each once; the gap in metres within which two count as joined, edge to edge on the grid.
 * Gives  every row in one piece. Roads and railways between parcels are not looked at: the gap alone decides.
 * Cost   a box search for each row, and a distance for each pair of boxes that meet.
 */
export function piecesOf(layer: Land, rows: readonly number[], gapM = JOINED_GAP_M): readonly (readonly number[])[] {
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
        if (seen[near] || leastDistance(layer.shapes, rows[at]!, layer.shapes, rows[near]!) > gapM) continue
        seen[near] = 1
        queue.push(near)
      }
    }
    pieces.push(piece.sort((a, b) => a - b))
  }
  const area = (piece: readonly number[]) => piece.reduce((sum, row) => sum + layer.siteAreaM2[row]!, 0)
  return pieces.sort((a, b) => Math.round(area(b) - area(a)) || a[0]! - b[0]!)
}

/** A parcel beside another: how far their edges are apart, metres; 0 where they touch. */
export interface Neighbour {
  readonly row: number
  readonly gapM: number
}

/** Parcels whose edges come within a gap of a row's own, nearest first. */
export function neighboursOf(layer: Land, row: number, gapM = JOINED_GAP_M): readonly Neighbour[] {
  const [west, south, east, north] = layer.boxes.subarray(row * 4, row * 4 + 4)
  const near: Neighbour[] = []
  for (let other = 0; other < layer.rows; other++) {
    if (other === row || isDead(layer, other)) continue
    const [w, s, e, n] = layer.boxes.subarray(other * 4, other * 4 + 4)
    if (w! > east! + gapM || e! < west! - gapM || s! > north! + gapM || n! < south! - gapM) continue
    const distance = leastDistance(layer.shapes, row, layer.shapes, other)
    if (distance <= gapM) near.push({ row: other, gapM: distance })
  }
  return near.sort((a, b) => a.gapM - b.gapM || a.row - b.row)
}
