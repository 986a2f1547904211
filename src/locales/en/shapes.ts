/** Words of drawing and changing parcels. */
export const shapes = {
  'edit.split_one': 'split {{parcels}} into {{pieces}}',
  'edit.split_other': 'split {{count}} parcels into {{pieces}}',
  'edit.merge': 'merge {{parcels}} into {{parcel}}',
  'edit.mergeUnassigned': 'merge {{parcels}} into {{parcel}}, now unassigned because they were assigned differently',
  'edit.retire_one': 'delete {{parcels}}',
  'edit.retire_other': 'delete {{count}} parcels',
  'edit.draw': 'draw {{parcel}}',
  'edit.reshape': 'reshape {{parcel}}',
  'edit.hole': 'cut a hole in {{parcel}}',

  'refusal.split': 'the line does not part any selected parcel. Draw it from one boundary to another.',
  'refusal.splitSliver': 'a piece of only {{area}} would be left. Draw the line elsewhere.',
  'refusal.mergeTwo': 'fewer than two parcels are selected. Select two or more.',
  'refusal.mergeApart': 'the selected parcels do not share a boundary. Select neighbours.',
  'refusal.outsideHongKong': 'parcels outside Hong Kong cannot be reshaped: they are not measured on the grid.',
  'refusal.shapeUnsound': 'the outline would cross itself. Draw it otherwise.',
  'refusal.shapeOverlap': '{{area}} of it lie in other parcels. Draw beside them, or trim.',
  'refusal.shapeNothing': 'nothing would be left of it: the land is in other parcels.',
  'refusal.planMoved': 'the plan changed meanwhile. Try again.',
} as const
