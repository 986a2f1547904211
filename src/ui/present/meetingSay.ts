import type { MeetingWords } from '../../files/meetingWords.ts'
import { type OwnSay, useOwnWords } from '../shared/ownWords.ts'

/** Says the words of the meeting, which come with its screens. */
export type MeetingSay = OwnSay<MeetingWords>

export const useMeetingSay = () => useOwnWords<MeetingWords>()
