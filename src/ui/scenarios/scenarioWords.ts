import { compare as english } from '../../locales/en/compare.ts'
import { compare as chinese } from '../../locales/zh-Hant/compare.ts'
import { ownWords } from '../shared/ownWords.ts'

/** Words of the comparison and of a scenario's sheet, which come with them, and those of the whole screen. */
export const useCompareSay = ownWords(english, chinese)
