import { useMemo } from 'react'
import type { MessageParam } from '../../lib/message.ts'
import { methodsSheet as english } from '../../locales/en/methodsSheet.ts'
import type { Language } from '../../locales/language.ts'
import { addWords, sayList, say as sayMessage } from '../../locales/say.ts'
import { methodsSheet as chinese } from '../../locales/zh-Hant/methodsSheet.ts'
import type { Confidence } from '../../plan/rateCard.ts'
import { sourceTitle } from '../../store/ground.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { type Say, sayIn } from '../shared/useSay.ts'

// Words of the dialog come with the dialog.
addWords(english, chinese)

type Key = keyof typeof english
export type MethodSay = (key: Key, params?: Readonly<Record<string, MessageParam>>) => string

/** One language of the sheet: its own words, those of the whole screen, and a source by its key. */
export interface MethodWords {
  readonly language: Language
  readonly own: MethodSay
  readonly say: Say
  readonly source: (key: string) => string
  /** How far a number can be relied on, in the words of the rate cards' dialog. */
  readonly confidence: (one: Confidence) => string
  /** Words, clauses and sentences one after another, as the language parts them; what is missing is passed over. */
  readonly list: (words: readonly string[]) => string
  readonly clauses: (clauses: readonly string[]) => string
  readonly sentences: (sentences: readonly (string | undefined)[]) => string
}

export function useMethodWords(language: Language): MethodWords {
  const sources = useNorthlot((state) => state.ground.sources)
  return useMemo(
    () => ({
      language,
      own: (key, params) => sayMessage(params ? { key, params } : { key }, language),
      say: sayIn(language),
      source: (key) => sayIn(language)(sourceTitle(sources, key)),
      confidence: (one) => sayMessage({ key: `rates.confidence.${one}` }, language),
      list: (words) => sayList(words, language),
      clauses: (clauses) => clauses.join(language === 'en' ? '; ' : '；'),
      sentences: (sentences) => sentences.filter(Boolean).join(language === 'en' ? '. ' : '。'),
    }),
    [language, sources],
  )
}
