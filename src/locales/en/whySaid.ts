/** Words of explanations in sentences, slides and the notes that a presenter has. */
export const whySaid = {
  'why.rates.low': 'At low rates',
  'why.rates.high': 'At high rates',
  'why.lessIs': '{{of}} − {{less}} = {{rest}}',
  'why.amount': '{{amount}}',
  'why.distanceTo': 'Distance to {{site}}',
} as const
