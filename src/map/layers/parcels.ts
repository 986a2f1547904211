import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { type MapPalette, tintsOf } from '../palette.ts'
import { PATTERN_CODE, type PatternName } from '../patterns.ts'
import { byZoom } from './expressions.ts'

/**
 * Parcels: fill, pattern, edge, and the outlines of what is selected or pointed at.
 *
 * What a row is at rest comes from its properties (`use`, `held`); what the plan says of it comes from feature state
 * (`kind`, `colour`, `pattern`, `use`), so that recolouring touches neither geometry nor worker. A pattern cannot be
 * chosen by feature state, so each pattern is a layer of its own whose opacity is.
 */
export const parcelLayers = (palette: MapPalette): readonly LayerSpecification[] => [
  {
    id: 'parcel-fill',
    type: 'fill',
    source: 'parcels',
    paint: {
      'fill-color': fillColour(palette),
      'fill-opacity': ['case', IS_ASSIGNED, palette.assignedOpacity, 1],
    },
  },
  pattern('diagonal'),
  pattern('dots'),
  pattern('rules'),
  pattern('hatch'),
  {
    id: 'parcel-line',
    type: 'line',
    source: 'parcels',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', IS_ASSIGNED, palette.assignedLine, palette.parcelLine],
      'line-width': byZoom([10, 0.25], [13, 0.5], [15, 0.8], [18, 1.2]),
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 10, 0.35, 13, 1],
    },
  },
]

/** Over everything that is not a label. Width 0 where there is nothing to say: the triangles vanish, nothing is drawn. */
export const parcelOutlineLayers = (palette: MapPalette): readonly LayerSpecification[] => [
  outline('parcel-selected-halo', 'selected', palette.plate, 4.6),
  outline('parcel-selected', 'selected', palette.select, 2.2),
  outline('parcel-hover', 'hovered', palette.accent, 2),
]

/** `assigned`, `free` or `held`: feature state where the plan says so, else what the row is at rest. */
const KIND: ExpressionSpecification = [
  'coalesce',
  ['feature-state', 'kind'],
  ['case', ['==', ['get', 'held'], 1], 'held', 'free'],
]
const IS_ASSIGNED: ExpressionSpecification = ['==', ['feature-state', 'kind'], 'assigned']

const fillColour = (palette: MapPalette): ExpressionSpecification => [
  'match',
  KIND,
  'assigned',
  ['to-color', ['feature-state', 'colour'], palette.parcel],
  'held',
  palette.held,
  tintByUse(palette),
]

const tintByUse = (palette: MapPalette): ExpressionSpecification =>
  [
    'match',
    ['coalesce', ['feature-state', 'use'], ['get', 'use'], ''],
    ...tintsOf(palette).flat(),
    palette.parcel,
  ] as unknown as ExpressionSpecification

const pattern = (name: PatternName): LayerSpecification => ({
  id: `parcel-${name}`,
  type: 'fill',
  source: 'parcels',
  paint: {
    'fill-pattern': name,
    'fill-antialias': false,
    'fill-opacity': [
      'case',
      ['==', ['coalesce', ['feature-state', 'pattern'], name === 'hatch' ? HATCH_AT_REST : 0], PATTERN_CODE[name]],
      1,
      0,
    ],
  },
})

const HATCH_AT_REST: ExpressionSpecification = ['case', ['==', ['get', 'held'], 1], 4, 0]

const outline = (id: string, state: string, colour: string, width: number): LayerSpecification => ({
  id,
  type: 'line',
  source: 'parcels',
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': colour,
    'line-width': ['case', ['boolean', ['feature-state', state], false], width, 0],
  },
})
