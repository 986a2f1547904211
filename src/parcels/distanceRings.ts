import { gridToLonLat } from '../geometry/hk1980.ts'
import { offsetRings } from '../geometry/offsetRings.ts'
import type { UniversityTown } from './universityTown.ts'

/** A line at a distance around the University Town sites of one campus. */
export interface DistanceRing {
  readonly campus: string
  readonly distanceM: number
  /** Closed lines in WGS84 degrees, longitude and latitude interleaved. */
  readonly lines: readonly Float64Array[]
}

/** Distances that are drawn around every site, metres. */
export const RINGS_M = [500, 1000, 2000, 5000] as const

/**
 * The lines at each distance around the sites, exact on the grid; sites of one campus share a line.
 *
 * Cost  about a tenth of a second: worker only.
 */
export function distanceRings(
  { sites, shapes }: UniversityTown,
  distances: readonly number[] = RINGS_M,
): DistanceRing[] {
  const campuses = [...new Set(sites.map(({ campus }) => campus))]
  return campuses.flatMap((campus) => {
    const rows = sites.flatMap((site, row) => (site.campus === campus ? [row] : []))
    return distances.map((distanceM) => ({
      campus,
      distanceM,
      lines: offsetRings(shapes, rows, distanceM).map((line) => gridToLonLat(Float64Array.from(line))),
    }))
  })
}
