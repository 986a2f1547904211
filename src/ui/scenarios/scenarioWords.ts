import { useMemo } from 'react'
import { type MessageParam, message } from '../../lib/message.ts'
import { compare as english } from '../../locales/en/compare.ts'
import { addWords } from '../../locales/say.ts'
import { compare as chinese } from '../../locales/zh-Hant/compare.ts'
import { type Say, useSay } from '../shared/useSay.ts'

// Words of the comparison come with it.
addWords(english, chinese)

type Key = keyof typeof english
type CompareKey = Key | (Key extends infer One ? (One extends `${infer Base}_other` ? Base : never) : never)

export type CompareSay = (key: CompareKey, params?: Readonly<Record<string, MessageParam>>) => string

/** Words of the comparison and of a scenario's sheet, and those of the whole screen. */
export function useCompareSay(): { readonly own: CompareSay; readonly say: Say } {
  const say = useSay()
  return useMemo(() => ({ say, own: (key, params) => say(message(key, params)) }), [say])
}
