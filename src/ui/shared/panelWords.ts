import { selectionPanels as english } from '../../locales/en/selectionPanels.ts'
import { selectionPanels as chinese } from '../../locales/zh-Hant/selectionPanels.ts'
import { ownWords, type WordKey } from './ownWords.ts'

const usePanelWords = ownWords(english, chinese)

export type PanelKey = WordKey<typeof english>

/** Says the words of the panels of selecting, which come with them. */
export const usePanelSay = () => usePanelWords().own
