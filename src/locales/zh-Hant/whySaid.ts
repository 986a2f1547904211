/** Words of explanations in sentences, slides and the notes that a presenter has. */
export const whySaid = {
  'why.rates.low': '按低單價',
  'why.rates.high': '按高單價',
  'why.lessIs': '{{of}} − {{less}} = {{rest}}',
  'why.amount': '{{amount}}',
  'why.distanceTo': '至{{site}}的距離',
} as const
