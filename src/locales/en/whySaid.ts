/** Words of explanations in sentences, slides and the notes that a presenter has. */
export const whySaid = {
  'why.rates.low': 'At low rates',
  'why.rates.high': 'At high rates',
  'why.lessIs': '{{of}} − {{less}} = {{rest}}',
  'why.amount': '{{amount}}',
  'why.distanceTo': 'Distance to {{site}}',
  'notes.made': 'How the figures were made',
  'notes.of': ' ({{figures}})',
  'notes.common': 'The figures rest on',
  'notes.tooLow': '≥: at least so much; what is not estimated stands in the notes.',
  'why.yearOfLand':
    'the year in which works of the land end: its phase year with the scenario’s shift, else the year its land is expected to be formed',
  'why.jobs': 'Jobs',
  'why.workFloor': 'Non-domestic gross floor area, m²',
  'why.floorOfWorker': 'Gross floor area of a worker, m²',
  'why.wholeJobs': 'to whole jobs',
  'why.beforeTryOut': 'Before the try-out',
  'why.afterTryOut': 'Tried out',
  'why.briefHeld': 'The brief',
  'why.difference.tryOut': 'difference',
} as const
