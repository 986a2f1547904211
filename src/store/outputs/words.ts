import '../../files/whyWords.ts'
import { assumptionNotes as assumedInEnglish } from '../../locales/en/assumptionNotes.ts'
import { boardSheets as sheetsInEnglish } from '../../locales/en/boardSheets.ts'
import { charts as chartsInEnglish } from '../../locales/en/charts.ts'
import { checkSheets as checksInEnglish } from '../../locales/en/checkSheets.ts'
import { compare as comparisonInEnglish } from '../../locales/en/compare.ts'
import { costParts as costsInEnglish } from '../../locales/en/costParts.ts'
import { outputs as english } from '../../locales/en/outputs.ts'
import { rateCards as cardsInEnglish } from '../../locales/en/rateCards.ts'
import { selectionPanels as panelsInEnglish } from '../../locales/en/selectionPanels.ts'
import { targetHeld as heldInEnglish } from '../../locales/en/targetHeld.ts'
import { targetsTable as targetsInEnglish } from '../../locales/en/targetsTable.ts'
import { addWords } from '../../locales/say.ts'
import { assumptionNotes as assumedInChinese } from '../../locales/zh-Hant/assumptionNotes.ts'
import { boardSheets as sheetsInChinese } from '../../locales/zh-Hant/boardSheets.ts'
import { charts as chartsInChinese } from '../../locales/zh-Hant/charts.ts'
import { checkSheets as checksInChinese } from '../../locales/zh-Hant/checkSheets.ts'
import { compare as comparisonInChinese } from '../../locales/zh-Hant/compare.ts'
import { costParts as costsInChinese } from '../../locales/zh-Hant/costParts.ts'
import { outputs as chinese } from '../../locales/zh-Hant/outputs.ts'
import { rateCards as cardsInChinese } from '../../locales/zh-Hant/rateCards.ts'
import { selectionPanels as panelsInChinese } from '../../locales/zh-Hant/selectionPanels.ts'
import { targetHeld as heldInChinese } from '../../locales/zh-Hant/targetHeld.ts'
import { targetsTable as targetsInChinese } from '../../locales/zh-Hant/targetsTable.ts'

// Words of outputs come with the outputs; duties, tenures, planned uses and cost bases are those of the dialogs.
addWords(
  {
    ...panelsInEnglish,
    ...sheetsInEnglish,
    ...cardsInEnglish,
    ...comparisonInEnglish,
    ...chartsInEnglish,
    ...checksInEnglish,
    ...heldInEnglish,
    ...targetsInEnglish,
    ...assumedInEnglish,
    ...costsInEnglish,
    ...english,
  },
  {
    ...panelsInChinese,
    ...sheetsInChinese,
    ...cardsInChinese,
    ...comparisonInChinese,
    ...chartsInChinese,
    ...checksInChinese,
    ...heldInChinese,
    ...targetsInChinese,
    ...assumedInChinese,
    ...costsInChinese,
    ...chinese,
  },
)
