import type { Basis } from '../../src/measures/basis.ts'
import { type GridBox, parcel } from './gridFile.ts'
import { basisOfParcels } from './land.ts'

/** Squares of a hectare in rows over the north of Hong Kong, as measured parcels. */
export function manyParcels(count: number): Promise<Basis> {
  const side = Math.ceil(Math.sqrt(count))
  return basisOfParcels(
    Array.from({ length: count }, (_, i) => {
      const west = 805_000 + (i % side) * 110
      const south = 812_000 + Math.floor(i / side) * 110
      return parcel(`P-${i}`, [west, south, west + 100, south + 100] as GridBox, { ground: 'brownfield' })
    }),
  )
}
