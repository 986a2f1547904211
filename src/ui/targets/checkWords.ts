import { checkSheets as english } from '../../locales/en/checkSheets.ts'
import { targetHeld as heldInEnglish } from '../../locales/en/targetHeld.ts'
import { checkSheets as chinese } from '../../locales/zh-Hant/checkSheets.ts'
import { targetHeld as heldInChinese } from '../../locales/zh-Hant/targetHeld.ts'
import { type OwnSay, ownWords } from '../shared/ownWords.ts'

const words = { ...english, ...heldInEnglish }

/** Words of the dialogs of targets and checks, which come with them, and those of the whole screen. */
export const useCheckSay = ownWords(words, { ...chinese, ...heldInChinese })
export type CheckSay = OwnSay<typeof words>
