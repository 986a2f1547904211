import { targetWhy as targetEnglish } from '../locales/en/targetWhy.ts'
import { whyLines as english } from '../locales/en/whyLines.ts'
import { addWords } from '../locales/say.ts'
import { targetWhy as targetChinese } from '../locales/zh-Hant/targetWhy.ts'
import { whyLines as chinese } from '../locales/zh-Hant/whyLines.ts'

// Words of explanations of rows, sheets, cards and targets come with the first answer.
addWords({ ...english, ...targetEnglish }, { ...chinese, ...targetChinese })
