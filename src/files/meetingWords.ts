import { meeting as english } from '../locales/en/meeting.ts'
import { addWords } from '../locales/say.ts'
import { meeting as chinese } from '../locales/zh-Hant/meeting.ts'

// Words of the meeting come with what is said in it: scenes, minutes, slides.
addWords(english, chinese)

type Key = keyof typeof english

/** A key of the meeting's words; one that counts is named without its `_one` / `_other`. */
export type MeetingKey = Key | (Key extends infer One ? (One extends `${infer Base}_other` ? Base : never) : never)
