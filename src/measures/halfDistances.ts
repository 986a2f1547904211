import { fromMm2, toMicroScore, toMm2 } from '../lib/round.ts'
import type { Basis } from './basis.ts'
import type { Member } from './parcelTerms.ts'
import { nearestSite, proximityScore } from './proximity.ts'
import { divide } from './proximityMeasure.ts'

/** Half-distances from 0.8 to 8 km, each about √2 of the one before. */
export const HALF_DISTANCES_M = [800, 1130, 1600, 2260, 3200, 4530, 6400, 8000] as const

/** A scenario's proximity score at one half-distance, with its range. */
export interface ScoreAtHalf {
  readonly halfDistanceM: number
  readonly score: number
  readonly low: number
  readonly high: number
}

/**
 * The proximity score of some parcels at each half-distance, in the sums of the schedule.
 *
 * Takes  the parcels that count with their shares, as the schedule's groups list them.
 * Gives  nothing where no site is available or nothing counts.
 */
export function scoresByHalfDistance(
  basis: Basis,
  members: readonly Member[],
  halves: readonly number[] = HALF_DISTANCES_M,
): readonly ScoreAtHalf[] {
  const weighed = members.flatMap(({ row, share }) => {
    const nearest = nearestSite(basis, row)
    return nearest ? [{ nearest, mm2: Math.round(toMm2(basis.layer.siteAreaM2[row]!) * share) }] : []
  })
  const areaMm2 = weighed.reduce((sum, { mm2 }) => sum + mm2, 0)
  if (fromMm2(areaMm2) === 0) return []
  return halves.map((halfDistanceM) => {
    const sums = { score: 0n, low: 0n, high: 0n }
    for (const { nearest, mm2 } of weighed) {
      const score = proximityScore(nearest, halfDistanceM)
      for (const key of ['score', 'low', 'high'] as const) sums[key] += BigInt(toMicroScore(score[key])) * BigInt(mm2)
    }
    const mean = (sum: bigint) => divide(sum, areaMm2)
    return { halfDistanceM, score: mean(sums.score), low: mean(sums.low), high: mean(sums.high) }
  })
}
