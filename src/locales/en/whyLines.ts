/** What explains the figures of rows, sheets and cards. */
export const whyLines = {
  'why.named': '{{title}}: {{value}}.',
  'why.sharedParcels': 'each parcel counts 1 in every row it has a share in, and 1 in the sum',
  'why.countedBefore': 'Shared parcels, counted before',
  'why.published': 'As published',
  'why.worksLines': 'Lines of works',
  'why.quantity': 'Quantity',
  'why.likelyRate': 'Likely rate',
  'why.groundFactor': 'Ground factor',
  'why.withFees': '1 + consultants’ fees and site staff',
  'why.escalationTo': 'Escalation from {{from}} to works that end in {{year}}',
  'why.rateUnverified': 'Unverified assumption: the rate.',
  'why.siteDistanceFormula': 'least distance edge to edge to this site',
  'why.difference': '{{figure}}, {{scenario}} less {{base}}',
  'why.noCell': 'This cell has no figure to explain.',
} as const
