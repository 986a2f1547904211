import { useMemo } from 'react'
import { type MessageParam, message } from '../../lib/message.ts'
import { addWords } from '../../locales/say.ts'
import { type Say, useSay } from './useSay.ts'

/** The keys of some words; one that counts is named without its `_one` / `_other`. */
export type WordKey<Words> = keyof Words | (keyof Words extends infer Key ? Stem<Key> : never)
type Stem<Key> = Key extends `${infer Base}_other` ? Base : never

/** Says words of a part of the screen by their key. */
export type OwnSay<Words> = (key: WordKey<Words>, params?: Readonly<Record<string, MessageParam>>) => string

type WordsOf = Readonly<Record<string, string>>

/**
 * Takes up words that come with the part of the screen that says them, when it is first loaded.
 *
 * Gives  the hook by which that part says them (`own`), and those of the whole screen (`say`).
 */
export function ownWords<Words extends WordsOf>(
  english: Words,
  chinese: WordsOf,
): () => { readonly own: OwnSay<Words>; readonly say: Say } {
  addWords(english, chinese)
  return () => useOwnWords<Words>()
}

/** The same for words that were taken up elsewhere. */
export function useOwnWords<Words>(): { readonly own: OwnSay<Words>; readonly say: Say } {
  const say = useSay()
  return useMemo(() => ({ say, own: (key, params) => say(message(String(key), params)) }), [say])
}
