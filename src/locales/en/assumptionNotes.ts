/** What the figures of an output rest on, said on every table that is taken away. */
export const assumptionNotes = {
  'output.assume.card': 'Rate card: {{title}}, version {{version}}, price level {{level}}.',
  'output.assume.half': 'Half-distance of the proximity score: {{half}}.',
  'output.assume.kinds': 'Only these kinds count in the score: {{kinds}}.',
  'output.assume.year': 'University Town sites and railways as at {{year}}.',
  'output.assume.gap': 'Parcels are neighbours within {{gap}}.',
  'output.assume.shift_one': 'Phase years are moved by {{count}} year.',
  'output.assume.shift_other': 'Phase years are moved by {{count}} years.',
} as const
