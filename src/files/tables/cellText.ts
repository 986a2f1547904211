import type { Language } from '../../locales/language.ts'
import { textIn } from '../../locales/language.ts'
import { say } from '../../locales/say.ts'
import { type Cell, type Column, isAbsent, type NumberForm, PLACES, type Words } from './table.ts'

export const sayWords = (words: Words, language: Language): string =>
  'key' in words ? say(words, language) : textIn(words, language)

/** Both languages of fixed words in one line, once where they are the same. */
export function sayBoth(words: Words): string {
  const [en, zh] = [sayWords(words, 'en'), sayWords(words, 'zh-Hant-HK')]
  return en === zh ? en : `${en} ${zh}`
}

/** A column's head with its unit. */
export function headText({ head, unit }: Pick<Column, 'head' | 'unit'>, language: Language | 'both'): string {
  if (language === 'both') return ONE_EACH.map((each) => headText({ head, ...(unit && { unit }) }, each)).join(' ')
  const text = sayWords(head, language)
  if (!unit) return text
  return language === 'en' ? `${text} (${sayWords(unit, language)})` : `${text}（${sayWords(unit, language)}）`
}

const ONE_EACH = ['en', 'zh-Hant-HK'] as const

/** A number in its column's form, with separators of thousands but for years. */
export function numberText(value: number, form: NumberForm): string {
  if (form === 'year') return String(value)
  if (form === 'share') return `${(100 * value).toFixed(1)}%`
  const places = PLACES[form]
  return new Intl.NumberFormat('en-HK', { minimumFractionDigits: places, maximumFractionDigits: places }).format(
    Math.abs(value) < 0.5 * 10 ** -places ? 0 : value,
  )
}

/** A cell in words, as it is printed. */
export function cellText(cell: Cell, { form }: Pick<Column, 'form'>, language: Language): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return form ? numberText(cell, form) : String(cell)
  if (isAbsent(cell)) return '–'
  return sayWords(cell, language)
}
