import { textAt } from '../parcels/parcelLayer.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'

/**
 * The planned use of a parcel in a scenario: what the assignment says, else what the land states.
 *
 * Gives  a key of the planned uses (`RA`, `OUIT` …), or the file's own word; undefined where neither says one.
 */
export const landUseOf = (
  { layer }: Pick<Basis, 'layer'>,
  row: number,
  assignment: Pick<Assignment, 'landUse'> | undefined,
): string | undefined => assignment?.landUse ?? textAt(layer, 'land_use', row)
