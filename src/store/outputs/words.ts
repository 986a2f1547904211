import { boardSheets as sheetsInEnglish } from '../../locales/en/boardSheets.ts'
import { compare as comparisonInEnglish } from '../../locales/en/compare.ts'
import { outputs as english } from '../../locales/en/outputs.ts'
import { rateCards as cardsInEnglish } from '../../locales/en/rateCards.ts'
import { selectionPanels as panelsInEnglish } from '../../locales/en/selectionPanels.ts'
import { addWords } from '../../locales/say.ts'
import { boardSheets as sheetsInChinese } from '../../locales/zh-Hant/boardSheets.ts'
import { compare as comparisonInChinese } from '../../locales/zh-Hant/compare.ts'
import { outputs as chinese } from '../../locales/zh-Hant/outputs.ts'
import { rateCards as cardsInChinese } from '../../locales/zh-Hant/rateCards.ts'
import { selectionPanels as panelsInChinese } from '../../locales/zh-Hant/selectionPanels.ts'

// Words of outputs come with the outputs; duties, tenures, planned uses and cost bases are those of the dialogs.
addWords(
  { ...panelsInEnglish, ...sheetsInEnglish, ...cardsInEnglish, ...comparisonInEnglish, ...english },
  { ...panelsInChinese, ...sheetsInChinese, ...cardsInChinese, ...comparisonInChinese, ...chinese },
)
