import { useMemo } from 'react'
import { type MessageParam, message } from '../../lib/message.ts'
import { costParts as english } from '../../locales/en/costParts.ts'
import { addWords } from '../../locales/say.ts'
import { costParts as chinese } from '../../locales/zh-Hant/costParts.ts'
import { type Say, useSay } from '../shared/useSay.ts'

// Words of what stands beside works come with what shows them.
addWords(english, chinese)

type Key = keyof typeof english
type CostKey = Key | (Key extends infer One ? (One extends `${infer Base}_other` ? Base : never) : never)
export type CostSay = (key: CostKey, params?: Readonly<Record<string, MessageParam>>) => string

export function useCostSay(): { readonly own: CostSay; readonly say: Say } {
  const say = useSay()
  return useMemo(() => ({ say, own: (key, params) => say(message(key, params)) }), [say])
}
