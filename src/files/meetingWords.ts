import { meeting as english } from '../locales/en/meeting.ts'
import { addWords } from '../locales/say.ts'
import { meeting as chinese } from '../locales/zh-Hant/meeting.ts'

// Words of the meeting come with what is said in it: scenes, minutes, slides.
addWords(english, chinese)

export type MeetingWords = typeof english
