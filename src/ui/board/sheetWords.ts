import { useMemo } from 'react'
import { type MessageParam, message } from '../../lib/message.ts'
import { boardSheets as english } from '../../locales/en/boardSheets.ts'
import { addWords } from '../../locales/say.ts'
import { boardSheets as chinese } from '../../locales/zh-Hant/boardSheets.ts'
import { type Say, useSay } from '../shared/useSay.ts'

// Words of the dialogs come with the dialogs.
addWords(english, chinese)

type Key = keyof typeof english
type SheetKey = Key | (Key extends infer One ? (One extends `${infer Base}_other` ? Base : never) : never)

/** Says the dialogs' own words. */
export type SheetSay = (key: SheetKey, params?: Readonly<Record<string, MessageParam>>) => string

/** Words of the board's dialogs, and those of the whole screen. */
export function useSheetSay(): { readonly own: SheetSay; readonly say: Say } {
  const say = useSay()
  return useMemo(() => ({ say, own: (key, params) => say(message(key, params)) }), [say])
}
