import { AREA_METHODS, numberAt, type ParcelLayer } from './parcelLayer.ts'

/** Which area of a parcel totals use: measured on the grid, or as its papers state it where they do. */
export type AreaBasis = 'computed' | 'stated'

/**
 * The land with the areas that totals count in `siteAreaM2`; the measured ones stay in `computedAreaM2`.
 *
 * Gives  the same layer where the measured areas count. This is the one place where the choice is made: whoever reads
 *        `siteAreaM2` of a basis reads the chosen area.
 * Source MODEL, Ground: "The planner chooses per plan which one totals use."
 */
export function withCountedAreas(layer: ParcelLayer, areaBasis: AreaBasis): ParcelLayer {
  if (areaBasis === 'computed') return layer
  const stated = layer.numbers.stated_area_m2
  return {
    ...layer,
    siteAreaM2: layer.siteAreaM2.map((computed, row) => (Number.isNaN(stated[row]!) ? computed : stated[row]!)),
    computedAreaM2: layer.siteAreaM2,
  }
}

type Areas = Pick<ParcelLayer, 'siteAreaM2' | 'computedAreaM2'>

/** A parcel's area on the HK1980 Grid, m², whichever area totals count. */
export const computedAreaAt = ({ computedAreaM2, siteAreaM2 }: Areas, row: number): number =>
  (computedAreaM2 ?? siteAreaM2)[row]!

/** Which area the land counts by. */
export const areaBasisOf = ({ computedAreaM2 }: Areas): AreaBasis => (computedAreaM2 ? 'stated' : 'computed')

/** How the counted area of a parcel came about. */
export const areaMethodAt = (
  layer: Pick<ParcelLayer, 'computedAreaM2' | 'numbers' | 'areaMethod'>,
  row: number,
): 'stated' | (typeof AREA_METHODS)[number] =>
  layer.computedAreaM2 && numberAt(layer, 'stated_area_m2', row) !== undefined
    ? 'stated'
    : AREA_METHODS[layer.areaMethod[row]!]!
