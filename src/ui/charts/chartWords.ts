import { charts as english } from '../../locales/en/charts.ts'
import { charts as chinese } from '../../locales/zh-Hant/charts.ts'
import { ownWords } from '../shared/ownWords.ts'

const useChartWords = ownWords(english, chinese)

/** Says the charts' own words, which come with them. */
export const useChartSay = () => useChartWords().own
