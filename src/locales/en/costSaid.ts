/** What a cost says of itself: what is not in it, what is taken as 1, and what is not spent in the past. */
export const costSaid = {
  'cost.noYear': 'no year',
  'cost.netToGrossUnknown': 'gross for net is not known for {{area}} of land, and is taken as 1',
  'cost.baseYear':
    'nothing is spent before {{year}}: what the profile puts earlier falls into the first year that is left',
  'cost.unverifiedEscalationAfter': '{{rate}} escalation a year after {{year}}',
  'cost.gap.works_one': 'Too low: a cost line is not estimated for {{count}} parcel, {{area}}.',
  'cost.gap.works_other': 'Too low: a cost line is not estimated for {{count}} parcels, {{area}} in all.',
  'cost.gap.resumption_one': 'Not estimated for {{count}} parcel, {{area}}.',
  'cost.gap.resumption_other': 'Not estimated for {{count}} parcels, {{area}} in all.',
  'cost.gap.line': '{{line}} is not estimated: {{reason}}',
  'cost.gap.mark': 'Too low. {{lines}}.',
  'why.netToGross': 'Gross for net',
  'why.ofRates': 'Of the rates',
  'why.spendingYears': 'Years of spending',
  'finding.phase-begins_one':
    'Works on {{count}} parcel ({{area}}) would have to begin before {{year}} to be ready by its year.',
  'finding.phase-begins_other':
    'Works on {{count}} parcels ({{area}}) would have to begin before {{year}} to be ready by their year.',
  'finding.cost-incomplete_one':
    '{{line}} is not estimated for {{count}} parcel ({{area}}): {{reason}}. Its cost is too low.',
  'finding.cost-incomplete_other':
    '{{line}} is not estimated for {{count}} parcels ({{area}}): {{reason}}. Their cost is too low.',
  'finding.resumption-unknown_one':
    'Land resumption is not estimated for {{count}} parcel ({{area}}): mixed or unknown tenure without a share.',
  'finding.resumption-unknown_other':
    'Land resumption is not estimated for {{count}} parcels ({{area}}): mixed or unknown tenure without a share.',
  'finding.card-basis-gross':
    'The rate card “{{card}}” is for gross formed land, but {{lines}} count the site area, which is net: works come out too low.',
  'finding.card-basis-net':
    'The rate card “{{card}}” is for net site area, but {{lines}} count gross formed land: works come out too high.',
  'cost.formed': 'Formed land: {{site}} × {{ratio}} = {{formed}}.',
  'cost.formedAs1': 'Gross for net is not known for this area, and is taken as 1.',
  'totals.contingency': '+ contingencies',
  'totals.baseLikely': 'Likely',
} as const
