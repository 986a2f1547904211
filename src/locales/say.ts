import type { LocalText, Message, MessageParam, Quantity } from '../lib/message.ts'
import { english } from './en/index.ts'
import { joinWritten, writeArea, writeCount, writeDistance, writeMoney, writePercent, writeScore } from './format.ts'
import { type Language, textIn } from './language.ts'
import { chinese } from './zh-Hant/index.ts'

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

/** Words by their tag; `addWords` puts in those that come with a dialog loaded later. */
const spoken: Readonly<Record<Language, Map<string, string>>> = {
  en: new Map(Object.entries(english)),
  'zh-Hant-HK': new Map(Object.entries(chinese)),
}

/** Takes up the words of a part of the screen that is loaded when it is first asked for. */
export function addWords(en: Readonly<Record<string, string>>, zh: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(en)) spoken.en.set(key, text)
  for (const [key, text] of Object.entries(zh)) spoken['zh-Hant-HK'].set(key, text)
}

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  'zh-Hant-HK': new Intl.PluralRules('zh-Hant-HK'),
}

/** The words of a key: a `count` that is a number chooses between `key_one` and `key_other`; `{{name}}` is filled in. */
function translate(key: string, words: Readonly<Record<string, string | number>>, language: Language): string {
  const { count } = words
  const counted =
    typeof count === 'number' ? spoken[language].get(`${key}_${PLURALS[language].select(count)}`) : undefined
  const text = counted ?? spoken[language].get(key) ?? key
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(words[name] ?? ''))
}

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
  if ('hkd' in quantity) return joinWritten(writeMoney(quantity.hkd, language), language)
  if ('metres' in quantity) return joinWritten(writeDistance(quantity.metres, language), language)
  if ('score' in quantity) return writeScore(quantity.score)
  if ('percent' in quantity) return writePercent(quantity.percent)
  return writeCount(quantity.count)
}
