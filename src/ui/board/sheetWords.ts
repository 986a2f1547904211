import { boardSheets as english } from '../../locales/en/boardSheets.ts'
import { boardSheets as chinese } from '../../locales/zh-Hant/boardSheets.ts'
import { type OwnSay, ownWords } from '../shared/ownWords.ts'

/** Words of the board's dialogs, which come with them, and those of the whole screen. */
export const useSheetSay = ownWords(english, chinese)
export type SheetSay = OwnSay<typeof english>
