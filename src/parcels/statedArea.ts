import { computedAreaAt } from './countedAreas.ts'
import { numberAt, type ParcelLayer, textAt } from './parcelLayer.ts'

/** A stated area this far from the computed one is told, for digital sources (MODEL, Stated area). */
const TOLERANCE = 0.005
/** For old schedule lots of a Demarcation District, whose areas come from the schedules of the block leases. */
const TOLERANCE_OF_OLD_SCHEDULE = 0.05

/**
 * Whether the area a parcel's papers state is further from its computed area than the paper itself allows.
 *
 * Gives  true beyond 0.5 %, or 5 % for what its file calls an old schedule lot; where stated as "about", only beyond half
 *        of its last digit too ("about 2,300 m²": 50 m²).
 */
export function statedAreaDiffers(
  layer: Pick<ParcelLayer, 'siteAreaM2' | 'computedAreaM2' | 'numbers' | 'texts' | 'oldSchedule'>,
  row: number,
): boolean {
  const stated = numberAt(layer, 'stated_area_m2', row)
  if (stated === undefined) return false
  const tolerance = layer.oldSchedule?.[row] === 1 ? TOLERANCE_OF_OLD_SCHEDULE : TOLERANCE
  const allowed = Math.max(tolerance * stated, isStatedAbout(layer, row) ? halfOfLastDigit(stated) : 0)
  return Math.abs(computedAreaAt(layer, row) - stated) > allowed
}

/** Whether a parcel's papers state its area as "about". */
export const isStatedAbout = (layer: Pick<ParcelLayer, 'texts'>, row: number): boolean =>
  ABOUT.has(textAt(layer, 'stated_area_about', row)?.trim().toLowerCase() ?? '')

const ABOUT = new Set(['true', 'yes', 'about', '1', '約'])

/** Half of the unit to which a number seems rounded: 23,000 → 500; 26,012 → 0.5; 0.25 → 0.005. */
function halfOfLastDigit(value: number): number {
  const [digits, exponent] = value.toExponential().split('e')
  const places = (digits!.split('.')[1] ?? '').length
  return 0.5 * 10 ** (Number(exponent) - places)
}
