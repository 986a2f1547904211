/** What a revised file changes of the open plan. Comes with the import report. */
export const revision = {
  'revision.title': 'What changes in the open plan',
  'revision.lost_one': '{{parcels}} is assigned in {{scenario}} and is not in the file: it would count no more.',
  'revision.lost_other':
    '{{count}} parcels assigned in {{scenario}} are not in the file and would count no more: {{parcels}}.',
  'revision.gone_one': '{{parcels}} is not in the file.',
  'revision.gone_other': '{{count}} parcels are not in the file: {{parcels}}.',
  'revision.drawn_one': '{{parcels}} keeps the outline that was drawn in this plan.',
  'revision.drawn_other': '{{count}} parcels keep the outlines that were drawn in this plan: {{parcels}}.',
  'revision.larger': '{{parcel}} grows by {{by}}, from {{from}} to {{to}}.',
  'revision.smaller': '{{parcel}} shrinks by {{by}}, from {{from}} to {{to}}.',
  'revision.moreResized_one': '{{count}} more parcel changes its area, by less.',
  'revision.moreResized_other': '{{count}} more parcels change their areas, by less.',
  'revision.moved_one': '{{parcels}} is as large as before but lies elsewhere.',
  'revision.moved_other': '{{count}} parcels are as large as before but lie elsewhere: {{parcels}}.',
  'revision.added_one': '{{parcels}} is new, and unassigned.',
  'revision.added_other': '{{count}} parcels are new, and unassigned: {{parcels}}.',
  'revision.kept_one':
    '{{count}} parcel is in both, by its id, and keeps its assignments. Sum of site areas: {{from}} before, {{to}} now.',
  'revision.kept_other':
    '{{count}} parcels are in both, by their ids, and keep their assignments. Sum of site areas: {{from}} before, {{to}} now.',
  'revision.do': 'Revise this plan',
} as const
