/** Chinese faces of the map, declared in the style's `font-faces`. */
export const CHINESE_MEDIUM = 'Noto Sans HK medium'
export const CHINESE_BOLD = 'Noto Sans HK bold'

const MEDIUM_FAMILY = 'Northlot medium'
const STRONG_FAMILY = 'Northlot semibold'
const WATER_FAMILY = 'Northlot italic medium'

/** Latin families of the map; MapLibre reads weight and slope from the words "medium", "semibold", "italic". */
export const LATIN_FAMILIES = [MEDIUM_FAMILY, STRONG_FAMILY, WATER_FAMILY] as const

/** `text-font` of a label by its voice. */
export const FONT = {
  plain: [MEDIUM_FAMILY, CHINESE_MEDIUM],
  strong: [STRONG_FAMILY, CHINESE_BOLD],
  water: [WATER_FAMILY, CHINESE_MEDIUM],
}
