/** Words of the screen: names of controls (MODEL, On screen), headings and short notes. */
export const screen = {
  'tool.pan': 'Pan',
  'tool.pick': 'Pick',
  'tool.box': 'Box',
  'command.assign': 'Assign',
  'command.clear': 'Clear',
  'command.selectAll': 'Select all',
  'command.clearSelection': 'Clear the selection',
  'command.nextUnassigned': 'Next',
  'command.zoomToAll': 'Show all parcels',
} as const
