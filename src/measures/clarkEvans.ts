import { boxIndex } from '../geometry/boxIndex.ts'
import type { Hull } from '../geometry/hull.ts'

/** Clark–Evans index of points in a study area: observed against expected distance to the nearest neighbour. */
export interface ClarkEvans {
  readonly points: number
  /** Mean distance to the nearest neighbour, metres. */
  readonly observedM: number
  /** What it would be if the points lay by chance, without and with correction for the edge of the study area. */
  readonly expectedM: number
  readonly correctedM: number
  /** observed ÷ expected: under 1 clustered, over 1 dispersed. */
  readonly index: number
  readonly correctedIndex: number
  /** Standard error of the corrected mean, metres. */
  readonly errorM: number
  /** Standard score of the corrected index: beyond ±1.96, chance would give it one time in twenty. */
  readonly z: number
}

/**
 * The Clark–Evans index, without and with Donnelly's correction for the edge.
 *
 * Takes   positions on the grid, easting and northing interleaved, metres; the study area.
 * Gives   undefined for fewer than two points. expected = ½ √(A ÷ n); corrected = expected +
 *         (0.0514 + 0.041 ÷ √n) × L ÷ n; z by √(0.0703 A ÷ n² + 0.037 L √(A ÷ n⁵)).
 * Source  Clark and Evans, Ecology 35 (1954); Donnelly, "Simulations to determine the variance and edge effect of total
 *         nearest neighbour distance" (1978).
 * Cost    a search for each point.
 */
export function clarkEvans(
  positions: readonly number[],
  { areaM2, perimeterM }: Pick<Hull, 'areaM2' | 'perimeterM'>,
): ClarkEvans | undefined {
  const n = positions.length / 2
  if (n < 2 || areaM2 <= 0) return undefined
  // summed in order of size: the same sum whatever the order of the points
  const nearest = nearestDistances(positions, 0.5 * Math.sqrt(areaM2 / n)).sort((a, b) => a - b)
  const observedM = nearest.reduce((sum, distance) => sum + distance, 0) / n
  const expectedM = 0.5 * Math.sqrt(areaM2 / n)
  const correctedM = expectedM + (0.0514 + 0.041 / Math.sqrt(n)) * (perimeterM / n)
  const error = Math.sqrt((0.0703 * areaM2) / n ** 2 + 0.037 * perimeterM * Math.sqrt(areaM2 / n ** 5))
  return {
    points: n,
    observedM,
    expectedM,
    correctedM,
    index: observedM / expectedM,
    correctedIndex: observedM / correctedM,
    errorM: error,
    z: (observedM - correctedM) / error,
  }
}

function nearestDistances(positions: readonly number[], firstM: number): number[] {
  const boxes = new Float64Array(positions.length * 2)
  for (let i = 0; i < positions.length; i += 2) {
    const [x, y] = [positions[i]!, positions[i + 1]!]
    boxes.set([x, y, x, y], i * 2)
  }
  const index = boxIndex(boxes)
  const least: number[] = []
  for (let i = 0; i < positions.length; i += 2) {
    const [x, y] = [positions[i]!, positions[i + 1]!]
    for (let reach = firstM; ; reach *= 2) {
      let best = Number.POSITIVE_INFINITY
      for (const at of index.search(x - reach, y - reach, x + reach, y + reach))
        if (at !== i / 2) best = Math.min(best, Math.hypot(positions[at * 2]! - x, positions[at * 2 + 1]! - y))
      if (best > reach) continue
      least.push(best)
      break
    }
  }
  return least
}
