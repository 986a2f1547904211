/** What a target’s figure says when it is asked why. */
export const targetWhy = {
  'explain.nothingCounts': 'nothing is counted, so there is nothing to add up',
  'target.source': 'Source of the target',
  'target.counted': 'What is counted',
  'target.counted.likelyHkd':
    'works on this land with fees and contingency, likely, money of the day, whoever pays first',
  'target.counted.publicHkd':
    'works on this land that Government pays first, with fees and contingency, likely, money of the day',
  'target.worksOut':
    'shared works and land resumption, which the cash flow has too: hold “Works, shared works and resumption” for all of them',
  'target.outlay.public':
    'the same money as in the cash flow: works on assigned land and shared works that Government pays first, and land resumption; likely, money of the day',
  'target.outlay.all':
    'the same money as in the cash flow: works on assigned land, shared works and land resumption, whoever pays first; likely, money of the day',
  'target.outlayOut': 'incentives, premium, forgone premium and surrendered land',
  'target.outlayYear': '{{year}}: works {{works}}, shared works {{shared}}, resumption {{resumption}}',
  'target.noYear': 'no year',
  'target.undated': '{{cost}} is of parcels or works without a year and falls in none',
  'target.notCounted_one': '{{count}} parcel is not counted: {{reason}}',
  'target.notCounted_other': '{{count}} parcels are not counted: {{reason}}',
} as const
