/** The example plan and the offer of it. */
export const example = {
  'start.title': 'Start',
  'start.example': 'Look at the example',
  'start.exampleWhat': 'Three ways to place anchor firms; invented names',
  'start.dismiss': 'Dismiss the offer',
  'example.note':
    'Example only. Firms and institutions are invented; no real company, tender or commitment is implied. Parcels are indicative.',
  'notice.exampleOpened': 'Opened the example: {{title}}. Firms and institutions are invented.',
} as const
