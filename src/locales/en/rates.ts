/** Words of rate cards that history, refusals and the totals say; those of their dialog are in `rateCards.ts`. */
export const rates = {
  'rates.title': 'Rate cards',
  'rates.button': 'Rate cards',
  'command.rateCards': 'Rate cards…',
  'edit.addRateCard': 'add rate card {{title}}',
  'edit.changeRateCard': 'change rate card {{title}} to version {{version}}',
  'edit.removeRateCard': 'delete rate card {{title}}',
  'edit.chooseRateCard': 'count the plan by {{title}}',
  'edit.chooseScenarioCard': 'count {{scenario}} by {{title}}',
  'edit.followPlanCard': 'count {{scenario}} by the plan’s rate card',
  'refusal.rateCardInUse':
    '“{{title}}” is in use by {{scenarios}}. Choose another rate card for it first, then delete this one',
  'refusal.rateCardOfPlan':
    '“{{title}}” is the plan’s rate card. Choose another one for the plan first, then delete this one',
} as const
