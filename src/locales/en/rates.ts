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
  'notice.lots_one': '{{lots}} lots read. They lie under {{count}} parcel: {{area}} of private land.',
  'notice.lots_other': '{{lots}} lots read. They lie under {{count}} parcels: {{area}} of private land.',
  'refusal.lotsAlone': 'lots alone are no plan. Add them to the plan that is open, or take the file as parcels',
  'report.role': 'These are',
  'report.roleOf': '{{name}}: these are',
  'report.role.parcels': 'parcels',
  'report.role.lots': 'private lots',
  'report.readyLots_one': '{{number}} lot read',
  'report.readyLots_other': '{{number}} lots read',
  'command.lots': 'Lots under parcels…',
  'edit.addLots': 'add the private lots of {{name}}',
  'report.lots': 'Lots read',
  'report.lotsNote': 'Lots are not assigned. They lie under the parcels and say how much of each is private land.',
  'why.privateLand': 'Private land',
  'cost.privateLand':
    'parcels by the lots under them: {{lots}}; by the share they state or you set: {{stated}}; by tenure alone: {{tenure}}',
} as const
