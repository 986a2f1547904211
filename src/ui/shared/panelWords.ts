import { useMemo } from 'react'
import { type MessageParam, message } from '../../lib/message.ts'
import { selectionPanels as english } from '../../locales/en/selectionPanels.ts'
import { addWords } from '../../locales/say.ts'
import { selectionPanels as chinese } from '../../locales/zh-Hant/selectionPanels.ts'
import { useSay } from './useSay.ts'

// Words of the panels that are loaded when they are first opened: they come with them.
addWords(english, chinese)

type Key = keyof typeof english
export type PanelKey = Key | (Key extends infer One ? (One extends `${infer Base}_other` ? Base : never) : never)
export type PanelSay = (key: PanelKey, params?: Readonly<Record<string, MessageParam>>) => string

/** Words of the panels of selecting, in the planner's language. */
export function usePanelSay(): PanelSay {
  const say = useSay()
  return useMemo(() => (key, params) => say(message(key, params)), [say])
}
