import type { LotsUnder } from '../geometry/lotsUnder.ts'
import type { ParcelLayer } from './parcelLayer.ts'

/** How many lots lie under a row, of whatever class. */
export function lotsAt({ counts, classes }: LotsUnder, row: number): number {
  let sum = 0
  for (let kind = 0; kind < classes; kind++) sum += counts[row * classes + kind]!
  return sum
}

/** How many lots of each class lie under some rows together: a lot that reaches under several of them counts once. */
export function lotsTogether(
  { starts, lots, classes }: LotsUnder,
  classOf: Uint32Array,
  rows: readonly number[],
): readonly number[] {
  const seen = new Set(rows.flatMap((row) => [...lots.subarray(starts[row], starts[row + 1])]))
  const counts = Array.from({ length: classes }, () => 0)
  for (const lot of seen) counts[classOf[lot]!]!++
  return counts
}

/** The private share of a row by the lots under it, to a millionth; undefined where no lot lies under it. */
export function shareByLots(
  { siteAreaM2 }: Pick<ParcelLayer, 'siteAreaM2'>,
  under: LotsUnder,
  row: number,
): number | undefined {
  const area = siteAreaM2[row]!
  if (lotsAt(under, row) === 0 || area <= 0) return undefined
  return Math.min(1, Math.round((under.privateM2[row]! / area) * 1e6) / 1e6)
}

/**
 * The land with the private share of its lots where a parcel states none.
 *
 * Gives  the same rows; a share of the file or of the planner stays, and `byLots` says which rows go by their lots. No
 *        lot under a parcel says nothing of its tenure: its share stays absent.
 */
export function withPrivateShares(land: ParcelLayer, under: LotsUnder): ParcelLayer {
  const column = land.numbers.private_share.slice()
  const byLots = new Uint8Array(land.rows)
  for (let row = 0; row < land.rows; row++) {
    if (!Number.isNaN(column[row]!)) continue
    const share = shareByLots(land, under, row)
    if (share === undefined) continue
    column[row] = share
    byLots[row] = 1
  }
  return { ...land, numbers: { ...land.numbers, private_share: column }, byLots }
}
