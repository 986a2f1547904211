import { useMemo } from 'react'
import { type MessageParam, message } from '../../lib/message.ts'
import { lots as english } from '../../locales/en/lots.ts'
import { addWords } from '../../locales/say.ts'
import { lots as chinese } from '../../locales/zh-Hant/lots.ts'
import { KNOWN_CLASSES, type LotClass } from '../../parcels/lots.ts'
import { type Say, useSay } from '../shared/useSay.ts'

// Words of lots come with what shows them.
addWords(english, chinese)

type Key = keyof typeof english
type LotKey = Key | (Key extends infer One ? (One extends `${infer Base}_other` ? Base : never) : never)
export type LotSay = (key: LotKey, params?: Readonly<Record<string, MessageParam>>) => string

export function useLotSay(): { readonly own: LotSay; readonly say: Say } {
  const say = useSay()
  return useMemo(() => ({ say, own: (key, params) => say(message(key, params)) }), [say])
}

/** A class of lots in words; what a file calls its own stands as it is. */
export function classWords({ name, private: isPrivate }: LotClass, own: LotSay): string {
  const known = KNOWN_CLASSES.find((one) => one === name)
  if (known) return own(`lotClass.${known}`)
  return isPrivate ? name : `${name} (${own('lots.notPrivate')})`
}

/** A share to a tenth of a percent: a small one is no 0. */
export const shareWords = (share: number): string => `${(share * 100).toFixed(1)}%`
