/** Words of the choice of areas: measured, or as stated. */
export const areaBasis = {
  'areaBasis.title': 'Areas in totals',
  'areaBasis.computed': 'measured on the HK1980 Grid',
  'areaBasis.stated': 'as stated where stated',
  'areaBasis.less': 'stated less measured',
  'areaBasis.choice': 'Areas {{basis}}',
  'areaBasis.balance': 'The balance always uses measured areas.',
  'areaBasis.difference': 'Stated and measured',
  'areaBasis.differenceOf':
    'measured, the same parcels are {{computed}}; as stated where stated less measured: {{difference}}',
  'areaBasis.differenceAt': 'stated {{stated}}, measured {{computed}}; stated less measured: {{difference}}',
  'edit.areaBasis': 'Count areas in totals: {{basis}}',
  'why.areaBasis': 'Areas',
  'why.statedAreaFormula': 'the area that the parcel’s papers state',
  'measure.statedArea': 'Stated area',
  'measure.measuredArea': 'Measured sum',
  'method.stated_one': 'as stated for {{count}} parcel that states an area; the others measured',
  'method.stated_other': 'as stated for {{count}} parcels that state an area; the others measured',
  'figure.balance-assigned-m2': 'Assigned, measured',
  'figure.balance-unassigned-m2': 'Unassigned, measured',
  'figure.balance-committed-m2': 'Committed, measured',
  'figure.balance-reserved-m2': 'Reserved, measured',
} as const
