import { targetWhy as targetEnglish } from '../locales/en/targetWhy.ts'
import { whyLines as english } from '../locales/en/whyLines.ts'
import { whySaid as saidEnglish } from '../locales/en/whySaid.ts'
import { addWords } from '../locales/say.ts'
import { targetWhy as targetChinese } from '../locales/zh-Hant/targetWhy.ts'
import { whyLines as chinese } from '../locales/zh-Hant/whyLines.ts'
import { whySaid as saidChinese } from '../locales/zh-Hant/whySaid.ts'

// Words of explanations of rows, sheets, cards, targets and sentences come with the first answer.
addWords({ ...english, ...targetEnglish, ...saidEnglish }, { ...chinese, ...targetChinese, ...saidChinese })
