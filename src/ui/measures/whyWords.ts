import { whyLines as english } from '../../locales/en/whyLines.ts'
import { addWords } from '../../locales/say.ts'
import { whyLines as chinese } from '../../locales/zh-Hant/whyLines.ts'

// Words of explanations of rows, sheets and cards come with the first answer.
addWords(english, chinese)
