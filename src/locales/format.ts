import type { Language } from './language.ts'

/**
 * How numbers are written (MODEL, Units; GLOSSARY, house rules): hectares to 2 places, m² to 0, HK$ million to 1 and
 * billion to 2, km to 1 under 10; Chinese money in 億元 and 萬元, never 十億 or 百萬.
 */
export interface Written {
  /** Before the number, e.g. `HK$`; empty in Chinese. */
  readonly prefix: string
  readonly number: string
  readonly unit: string
}

export type AreaUnit = 'ha' | 'm2' | 'sqft'

const SQFT_PER_M2 = 10.7639

const fixed = (value: number, places: number): string =>
  new Intl.NumberFormat('en-HK', { minimumFractionDigits: places, maximumFractionDigits: places }).format(
    // −0.00 is no number a planner writes
    Math.abs(value) < 0.5 * 10 ** -places ? 0 : value,
  )

/** Area in the chosen unit from square metres. Square feet: 1 m² = 10.7639 sq ft. */
export function writeArea(m2: number, language: Language, unit: AreaUnit = 'ha'): Written {
  const english = language === 'en'
  if (unit === 'm2') return { prefix: '', number: fixed(m2, 0), unit: english ? 'm²' : '平方米' }
  if (unit === 'sqft') return { prefix: '', number: fixed(m2 * SQFT_PER_M2, 0), unit: english ? 'sq ft' : '平方呎' }
  return { prefix: '', number: fixed(m2 / 10_000, 2), unit: english ? 'ha' : '公頃' }
}

/**
 * Money from HK$.
 *
 * `scale` fixes the unit for numbers that stand together (both ends of a range): it is the amount that chooses it.
 */
export function writeMoney(hkd: number, language: Language, scale = hkd): Written {
  const size = Math.abs(scale)
  if (language === 'en') {
    if (size >= 10_000e6) return { prefix: 'HK$', number: fixed(hkd / 1e9, 2), unit: 'bn' }
    if (size >= 0.05e6) return { prefix: 'HK$', number: fixed(hkd / 1e6, 1), unit: 'M' }
    return { prefix: 'HK$', number: fixed(hkd, 0), unit: '' }
  }
  if (size >= 100_000e8) return { prefix: '', number: fixed(hkd / 1e12, 2), unit: '萬億元' }
  if (size >= 1e8) return { prefix: '', number: fixed(hkd / 1e8, size >= 100e8 ? 1 : 2), unit: '億元' }
  if (size >= 1e4) return { prefix: '', number: fixed(hkd / 1e4, 0), unit: '萬元' }
  return { prefix: '', number: fixed(hkd, 0), unit: '元' }
}

/** Distance from metres: metres to 10 under 1 km, km to 1 place under 10, whole km above. */
export function writeDistance(metres: number, language: Language): Written {
  const english = language === 'en'
  if (Math.round(metres / 10) * 10 < 1000)
    return { prefix: '', number: fixed(Math.round(metres / 10) * 10, 0), unit: english ? 'm' : '米' }
  const km = metres / 1000
  return { prefix: '', number: fixed(km, km < 9.95 ? 1 : 0), unit: english ? 'km' : '公里' }
}

export const writeScore = (score: number): string => fixed(score, 0)
export const writeCount = (count: number): string => fixed(count, 0)
export const writePercent = (fraction: number): string => `${fixed(fraction * 100, 0)}%`

/** Time of day, 24-hour, as it stands in both languages. */
export const writeTime = (time: Date): string =>
  `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`

/** Number and unit in one string: `12.50 ha`, `12.50公頃`, `HK$757.1M`, `7.57億元`. */
export function joinWritten({ prefix, number, unit }: Written, language: Language): string {
  const gap = language === 'en' && unit !== '' && unit !== 'M' ? ' ' : ''
  return `${prefix}${number}${gap}${unit}`
}
