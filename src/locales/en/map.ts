/** Words drawn on the map itself. */
export const map = {
  'map.canvas': 'Map canvas',
  'map.university-town': 'University Town site',
  'map.indicative-within': 'indicative, ± ',
  'map.failed.no-webgl': 'This browser cannot draw the map (no WebGL). Parcels and figures still work.',
  'map.failed.lost':
    'The map lost its connection to the graphics card. Parcels and figures still work; reload to draw the map again.',
} as const
