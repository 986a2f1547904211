import { useMemo } from 'react'
import { type MessageParam, message } from '../../lib/message.ts'
import { rateCards as english } from '../../locales/en/rateCards.ts'
import { addWords } from '../../locales/say.ts'
import { rateCards as chinese } from '../../locales/zh-Hant/rateCards.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { type Say, useSay } from '../shared/useSay.ts'

// Words of the dialog come with the dialog.
addWords(english, chinese)

type Key = keyof typeof english
type RateKey = Key | (Key extends infer One ? (One extends `${infer Base}_other` ? Base : never) : never)
export type RateSay = (key: RateKey, params?: Readonly<Record<string, MessageParam>>) => string

/** Words of the rate cards' dialog, and those of the whole screen. */
export function useRateSay(): { readonly own: RateSay; readonly say: Say } {
  const say = useSay()
  return useMemo(() => ({ say, own: (key, params) => say(message(key, params)) }), [say])
}

/** A source in words: the title of a known one, the planner's own text, or that there is none. */
export function useSourceWords(): (source: string) => string | undefined {
  const sources = useNorthlot((state) => state.ground.sources)
  return (source) => (source === '' ? undefined : (sources[source]?.title ?? source))
}

export const TENURES: readonly string[] = ['Government', 'private', 'mixed', 'unknown']

/** Tenure in the planner's language, by the words of the board's dialogs; another word of a file stands as it is. */
export const tenureWords = (tenure: string, say: Say): string =>
  TENURES.includes(tenure) ? say(message(`tenure.${tenure}`)) : tenure
