import type { Unit } from '../../measures/figure.ts'

/** What a planner types for each unit, and how many of the measure's own unit one of it is. */
export const TYPED: Readonly<
  Record<Unit, { readonly words: { readonly en: string; readonly zh: string }; readonly each: number }>
> = {
  m2: { words: { en: 'ha', zh: '公頃' }, each: 10_000 },
  hkd: { words: { en: 'HK$ million', zh: '百萬港元' }, each: 1e6 },
  m: { words: { en: 'km', zh: '公里' }, each: 1000 },
  ratio: { words: { en: '%', zh: '%' }, each: 0.01 },
  score: { words: { en: 'of 100', zh: '分（滿分100）' }, each: 1 },
  count: { words: { en: '', zh: '' }, each: 1 },
  min: { words: { en: 'min', zh: '分鐘' }, each: 1 },
  index: { words: { en: '', zh: '' }, each: 1 },
  year: { words: { en: '', zh: '' }, each: 1 },
}

/** Floor area is typed in m². */
export const FLOOR = { words: { en: 'm²', zh: '平方米' }, each: 1 } as const

/** A number of the measure as it is typed, without the dust of binary fractions. */
export const asTyped = (value: number | undefined, each: number): string =>
  value === undefined ? '' : String(Number((value / each).toPrecision(12)))

/** A typed number in the measure's own unit; undefined where empty, NaN where it is none. */
export const fromTyped = (text: string, each: number): number | undefined => {
  const plain = text.trim().replaceAll(',', '')
  return plain === '' ? undefined : Number((Number(plain) * each).toPrecision(12))
}
