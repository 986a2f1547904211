import { proximityPanels as english } from '../../locales/en/proximityPanels.ts'
import { proximityPanels as chinese } from '../../locales/zh-Hant/proximityPanels.ts'
import { ownWords } from '../shared/ownWords.ts'

/** Words of the panels of proximity and grouping, which come with them, and those of the whole screen. */
export const useProximitySay = ownWords(english, chinese)
