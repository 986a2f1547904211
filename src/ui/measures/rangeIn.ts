import { writeMoney } from '../../locales/format.ts'
import type { Language } from '../../locales/language.ts'
import type { Figure } from '../../measures/figure.ts'

/** Both ends of a cost in one unit: `980.1–1,640.0`. */
export function rangeIn({ range }: Figure, language: Language, scale: number): string {
  if (!range) return ''
  const write = (value: number) => writeMoney(value, language, scale).number
  return `${write(range.low)}–${write(range.high)}`
}
