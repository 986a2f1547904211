import { checkSheets as english } from '../../locales/en/checkSheets.ts'
import { checkSheets as chinese } from '../../locales/zh-Hant/checkSheets.ts'
import { type OwnSay, ownWords } from '../shared/ownWords.ts'

/** Words of the dialogs of targets and checks, which come with them, and those of the whole screen. */
export const useCheckSay = ownWords(english, chinese)
export type CheckSay = OwnSay<typeof english>
