import { useMemo } from 'react'
import { type MessageParam, message } from '../../lib/message.ts'
import { proximityPanels as english } from '../../locales/en/proximityPanels.ts'
import { addWords } from '../../locales/say.ts'
import { proximityPanels as chinese } from '../../locales/zh-Hant/proximityPanels.ts'
import { type Say, useSay } from '../shared/useSay.ts'

// Words of the panels of proximity and grouping come with the panels.
addWords(english, chinese)

type Key = keyof typeof english
type PanelKey = Key | (Key extends infer One ? (One extends `${infer Base}_other` ? Base : never) : never)
export type ProximitySay = (key: PanelKey, params?: Readonly<Record<string, MessageParam>>) => string

/** Words of these panels, and those of the whole screen. */
export function useProximitySay(): { readonly own: ProximitySay; readonly say: Say } {
  const say = useSay()
  return useMemo(() => ({ say, own: (key, params) => say(message(key, params)) }), [say])
}
