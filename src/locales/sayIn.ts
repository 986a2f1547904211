import type { LocalText, Message, MessageParam } from '../lib/message.ts'
import { type Language, textIn } from './language.ts'
import { type MessageKey, say } from './say.ts'

/** A key of the locales; one that counts is named without its `_one` / `_other`. */
export type Words =
  | MessageKey
  | (MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never)

/** Puts a key, a message or a bilingual text into the words of one language. */
export type Say = (words: Words | Message | LocalText, params?: Readonly<Record<string, MessageParam>>) => string

export function sayIn(language: Language): Say {
  return (words, params) => {
    if (typeof words === 'string') return say(params ? { key: words, params } : { key: words }, language)
    return 'key' in words ? say(words, language) : textIn(words, language)
  }
}
