/** Words drawn on the map itself, and why it cannot be drawn. */
export const map = {
  'map.canvas': 'Map canvas',
  'map.university-town': 'University Town site',
  'map.indicative-within': 'indicative, ± ',
  'map.failed.no-webgl': 'WebGL 2 is missing or switched off',
  'map.failed.lost': 'the graphics card let go of the map; reload the page to draw it again',
} as const
