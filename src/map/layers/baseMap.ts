import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../palette.ts'
import { byZoom, isKind } from './expressions.ts'

/** Land and relief: one quiet tone family under everything. */
export const landLayers = (palette: MapPalette): readonly LayerSpecification[] => [
  { id: 'ground', type: 'background', paint: { 'background-color': palette.water } },
  area('land', palette.land),
  area('north', palette.north),
  area('urban', palette.urban),
  area('wood', palette.wood),
  {
    id: 'contour',
    type: 'line',
    source: 'base-map',
    minzoom: 11,
    filter: isKind('contour'),
    paint: {
      'line-color': palette.contour,
      'line-width': byZoom([11, 0.4], [16, 0.9]),
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 11, 0.3, 13, 0.9],
    },
  },
]

/** Water and the boundary, over the plates of development areas: a channel through a new town stays a channel. */
export const waterLayers = (palette: MapPalette): readonly LayerSpecification[] => [
  area('mud', palette.mud),
  area('sea', palette.water),
  area('pond', palette.pond),
  line('shore-line', ['sea', 'land', 'north'], palette.shore, byZoom([9, 0.5], [16, 1.1])),
  line('pond-line', ['pond'], palette.pondLine, byZoom([12, 0.2], [16, 0.8])),
  {
    id: 'river-line',
    type: 'line',
    source: 'base-map',
    filter: ['all', isKind('river'), ['!=', ['geometry-type'], 'Polygon']],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': palette.water, 'line-width': riverWidth },
  },
  area('river', palette.water),
  line('boundary-line', ['boundary'], palette.boundary, byZoom([9, 0.8], [16, 1.4]), [9, 3, 1.5, 3]),
]

/** Width on the ground, `width_m`, at a true scale from zoom 12 up; a hairline before. */
const riverWidth: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  9,
  1,
  12,
  ['max', 1.4, ['/', ['coalesce', ['get', 'width_m'], 20], 17.7]],
  19,
  ['*', 128, ['max', 1.4, ['/', ['coalesce', ['get', 'width_m'], 20], 17.7]]],
]

const area = (kind: string, colour: string): LayerSpecification => ({
  id: kind,
  type: 'fill',
  source: 'base-map',
  filter: ['all', isKind(kind), ['==', ['geometry-type'], 'Polygon']],
  paint: { 'fill-color': colour },
})

const line = (
  id: string,
  kinds: readonly string[],
  colour: string,
  width: ExpressionSpecification,
  dash?: readonly number[],
): LayerSpecification => ({
  id,
  type: 'line',
  source: 'base-map',
  filter: isKind(...kinds),
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colour, 'line-width': width, ...(dash ? { 'line-dasharray': [...dash] } : {}) },
})
