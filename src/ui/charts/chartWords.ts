import { useMemo } from 'react'
import { type MessageParam, message } from '../../lib/message.ts'
import { charts as english } from '../../locales/en/charts.ts'
import { addWords } from '../../locales/say.ts'
import { charts as chinese } from '../../locales/zh-Hant/charts.ts'
import { useSay } from '../shared/useSay.ts'

// Words of the charts come with the charts.
addWords(english, chinese)

type Key = keyof typeof english

/** Says the charts' own words. */
export function useChartSay(): (key: Key, params?: Readonly<Record<string, MessageParam>>) => string {
  const say = useSay()
  return useMemo(() => (key, params) => say(message(key, params)), [say])
}
