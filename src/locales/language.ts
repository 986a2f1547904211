import type { LocalText } from '../lib/message.ts'

/** The two languages of the product, by their BCP 47 tags. */
export const LANGUAGES = ['en', 'zh-Hant-HK'] as const
export type Language = (typeof LANGUAGES)[number]

/** Bilingual text in one language. */
export const textIn = (text: LocalText, language: Language): string => (language === 'en' ? text.en : text.zh)

/** Bilingual text from a single string of unknown language, e.g. a file name or a typed name. */
export const bothLanguages = (text: string): LocalText => ({ en: text, zh: text })
