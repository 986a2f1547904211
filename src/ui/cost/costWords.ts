import { costParts as english } from '../../locales/en/costParts.ts'
import { costParts as chinese } from '../../locales/zh-Hant/costParts.ts'
import { ownWords } from '../shared/ownWords.ts'

/** Words of what stands beside works, which come with what shows them, and those of the whole screen. */
export const useCostSay = ownWords(english, chinese)
