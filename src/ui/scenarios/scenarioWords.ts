import { compare as english } from '../../locales/en/compare.ts'
import { compare as chinese } from '../../locales/zh-Hant/compare.ts'
import '../board/sheetWords.ts'
import '../rates/rateWords.ts'
import { ownWords } from '../shared/ownWords.ts'
import '../shared/panelWords.ts'

/**
 * Words of the comparison and of a scenario's sheet, which come with them, and those of the whole screen. What they say of
 * stages, rate cards and planned uses is in the words of those dialogs.
 */
export const useCompareSay = ownWords(english, chinese)
