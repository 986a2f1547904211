/** 單價表在步驟、拒絕及總計中的用語；對話框用語在 `rateCards.ts`。 */
export const rates = {
  'rates.title': '單價表',
  'rates.button': '單價表',
  'command.rateCards': '單價表…',
  'edit.addRateCard': '新增單價表「{{title}}」',
  'edit.changeRateCard': '把單價表「{{title}}」改為第{{version}}版',
  'edit.removeRateCard': '刪除單價表「{{title}}」',
  'edit.chooseRateCard': '規劃按「{{title}}」計算',
  'edit.chooseScenarioCard': '{{scenario}}按「{{title}}」計算',
  'edit.followPlanCard': '{{scenario}}按規劃的單價表計算',
  'refusal.rateCardInUse': '「{{title}}」正由{{scenarios}}使用。請先為其選用另一單價表，再刪除此表',
  'refusal.rateCardOfPlan': '「{{title}}」是規劃的單價表。請先為規劃選用另一單價表，再刪除此表',
} as const
