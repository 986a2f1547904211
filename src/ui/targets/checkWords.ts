import { useMemo } from 'react'
import { type MessageParam, message } from '../../lib/message.ts'
import { checkSheets as english } from '../../locales/en/checkSheets.ts'
import { addWords } from '../../locales/say.ts'
import { checkSheets as chinese } from '../../locales/zh-Hant/checkSheets.ts'
import { type Say, useSay } from '../shared/useSay.ts'

// Words of the dialogs of targets and checks come with the dialogs.
addWords(english, chinese)

type Key = keyof typeof english
type SheetKey = Key | (Key extends infer One ? (One extends `${infer Base}_other` ? Base : never) : never)
export type CheckSay = (key: SheetKey, params?: Readonly<Record<string, MessageParam>>) => string

/** Words of these dialogs, and those of the whole screen. */
export function useCheckSay(): { readonly own: CheckSay; readonly say: Say } {
  const say = useSay()
  return useMemo(() => ({ say, own: (key, params) => say(message(key, params)) }), [say])
}
