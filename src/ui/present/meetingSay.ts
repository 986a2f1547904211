import { useMemo } from 'react'
import type { MeetingKey } from '../../files/meetingWords.ts'
import { type MessageParam, message } from '../../lib/message.ts'
import { type Say, useSay } from '../shared/useSay.ts'

/** Says the words of the meeting, which come with its screens. */
export type MeetingSay = (key: MeetingKey, params?: Readonly<Record<string, MessageParam>>) => string

export function useMeetingSay(): { readonly own: MeetingSay; readonly say: Say } {
  const say = useSay()
  return useMemo(() => ({ say, own: (key, params) => say(message(key, params)) }), [say])
}
