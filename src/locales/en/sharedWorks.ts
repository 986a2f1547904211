/** What undo, findings and refusals say of shared works and of years: in the first load. */
export const sharedWorks = {
  'edit.addWorks': 'add the shared works “{{works}}”',
  'edit.placeWorks': 'place the shared works “{{works}}”',
  'edit.changeWorks': 'change the shared works “{{works}}”',
  'edit.removeWorks': 'remove the shared works “{{works}}”',
  'refusal.noWorks': 'those shared works are no longer in the plan.',
  'refusal.worksOrder': 'the low figure must not be above the likely one, nor the likely one above the high.',
  'finding.phase-land_one': '{{parcel}} is to be taken up in {{phase}}, but its land is formed in {{ready}}.',
  'finding.phase-land_other':
    '{{count}} parcels are to be taken up in {{phase}}, but their land is formed in {{ready}}: {{parcel}} first.',
  'finding.phase-works_one':
    '{{parcel}} is to be taken up in {{phase}}, but “{{works}}”, which serves it, is ready in {{ready}}.',
  'finding.phase-works_other':
    '{{count}} parcels are to be taken up in {{phase}}, but “{{works}}”, which serves them, is ready in {{ready}}: {{parcel}} first.',
} as const
