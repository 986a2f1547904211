import i18next, { type i18n } from 'i18next'
import type { LocalText, Message, MessageParam, Quantity } from '../lib/message.ts'
import type { english } from './en/index.ts'
import { joinWritten, writeArea, writeCount, writeDistance, writeMoney, writePercent, writeScore } from './format.ts'
import { type Language, textIn } from './language.ts'

export type MessageKey = keyof typeof english

/**
 * A message in words.
 *
 * Pure: serves headless, files, map and screen alike. A key without words gives the key itself, and a test holds that
 * there is none.
 */
export function say({ key, params = {} }: Message, language: Language): string {
  const words: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(params)) words[name] = sayParam(value, language)
  return translate(key, words, language)
}

/** Words by key, for the fixed labels of the screen. */
export const sayKey = (key: MessageKey, language: Language): string => translate(key, {}, language)

/** Several things in a row, as the language lists them. */
export const sayList = (items: readonly string[], language: Language): string =>
  items.join(language === 'en' ? ', ' : '、')

/**
 * Brings the words of a language, each in a file of its own that is loaded when the language is first asked for.
 *
 * Gives  once `say` speaks it.
 */
export async function loadWords(language: Language): Promise<void> {
  if (spoken.has(language)) return
  translator.addResourceBundle(language, NAMESPACE, await WORDS[language](), true, false)
  spoken.add(language)
}

const WORDS: Readonly<Record<Language, () => Promise<object>>> = {
  en: async () => (await import('./en/index.ts')).english,
  'zh-Hant-HK': async () => (await import('./zh-Hant/index.ts')).chinese,
}

/** Takes up the words of a part of the screen that is loaded when it is first asked for. */
export function addWords(en: Readonly<Record<string, string>>, zh: Readonly<Record<string, string>>): void {
  translator.addResourceBundle('en', NAMESPACE, en, true, true)
  translator.addResourceBundle('zh-Hant-HK', NAMESPACE, zh, true, true)
}

const NAMESPACE = 'translation'

/** Languages whose words are all there. */
const spoken = new Set<Language>()

const translator: i18n = i18next.createInstance()
void translator.init({
  resources: {},
  lng: 'en',
  fallbackLng: 'en',
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
})

const translate = (key: string, words: Readonly<Record<string, string | number>>, language: Language): string =>
  translator.getFixedT(language)(key, words)

function sayParam(value: MessageParam, language: Language): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (isList(value))
    return sayList(
      value.map((item) => String(sayParam(item, language))),
      language,
    )
  if ('key' in value) return say(value, language)
  if ('en' in value) return textIn(value, language)
  return sayQuantity(value, language)
}

const isList = (value: MessageParam): value is readonly MessageParam[] => Array.isArray(value)

function sayQuantity(
  quantity: Exclude<Quantity | Message | LocalText, Message | LocalText>,
  language: Language,
): string {
  if ('m2' in quantity) {
    const small = Math.abs(quantity.m2) < 1000
    return joinWritten(writeArea(quantity.m2, language, small ? 'm2' : 'ha'), language)
  }
  if ('floorM2' in quantity) return joinWritten(writeArea(quantity.floorM2, language, 'm2'), language)
  if ('hkd' in quantity) return joinWritten(writeMoney(quantity.hkd, language), language)
  if ('hkdHigh' in quantity) {
    const { hkdLow, hkdHigh } = quantity
    const number = `${writeMoney(hkdLow, language, hkdHigh).number}–${writeMoney(hkdHigh, language).number}`
    return joinWritten({ ...writeMoney(hkdHigh, language), number }, language)
  }
  if ('metres' in quantity) return joinWritten(writeDistance(quantity.metres, language), language)
  if ('score' in quantity) return writeScore(quantity.score)
  if ('percent' in quantity) return writePercent(quantity.percent)
  return writeCount(quantity.count)
}
