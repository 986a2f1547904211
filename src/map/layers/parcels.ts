import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { type MapPalette, tintsOf } from '../palette.ts'
import { byZoom } from './expressions.ts'

/**
 * Parcels: fill, pattern and edge.
 *
 * What a row is at rest comes from its properties (`use`, `held`); what the plan says of it comes from feature state
 * (`kind`, `colour`, `use`), so that recolouring touches neither geometry nor worker. A pattern cannot come from
 * feature state: patterned rows are drawn once more from a source of their own.
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
  {
    id: 'parcel-pattern',
    type: 'fill',
    source: 'patterned',
    paint: {
      'fill-pattern': ['image', ['get', 'pattern']],
      'fill-antialias': false,
      // From afar the hatch of open space would be the loudest thing on the map.
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 11, hatchOr1(0.35), 14.5, hatchOr1(0.9)],
    },
  },
  {
    id: 'parcel-line',
    type: 'line',
    source: 'parcels',
    paint: {
      'line-color': ['case', IS_ASSIGNED, palette.assignedLine, palette.parcelLine],
      'line-width': byZoom([10, 0.25], [13, 0.5], [15, 0.8], [18, 1.2]),
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 10, 0.35, 13, 1],
    },
  },
]

/** What is selected and what is pointed at, over everything that is not a label. */
export const parcelOutlineLayers = (palette: MapPalette): readonly LayerSpecification[] => [
  outline('parcel-bundle-halo', 'outlined', palette.plate, 5),
  dashed(outline('parcel-bundle', 'outlined', palette.accent, 2.4)),
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

/** The fill of a parcel by what the plan says of it, else by its planned use. */
export const fillColour = (palette: MapPalette): ExpressionSpecification => [
  'match',
  KIND,
  'assigned',
  ['to-color', ['feature-state', 'colour'], palette.parcel],
  'held',
  palette.held,
  'shaded',
  shadeByScore(palette),
  tintByUse(palette),
]

/** From the parcel's own paper to ultramarine: the nearer, the deeper. */
const shadeByScore = (palette: MapPalette): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['coalesce', ['feature-state', 'shade'], 0],
  0,
  palette.parcel,
  10,
  palette.universityTown,
]

const tintByUse = (palette: MapPalette): ExpressionSpecification =>
  [
    'match',
    ['coalesce', ['feature-state', 'use'], ['get', 'use'], ''],
    ...tintsOf(palette).flat(),
    palette.parcel,
  ] as unknown as ExpressionSpecification

const hatchOr1 = (strength: number): ExpressionSpecification => [
  'case',
  ['==', ['get', 'pattern'], 'hatch'],
  strength,
  1,
]

/** A line in dashes: it says "together", where a plain one says "selected". */
const dashed = (line: LineLayerSpecification): LayerSpecification => ({
  ...line,
  paint: { ...line.paint, 'line-dasharray': [2.5, 1.4] },
})

const outline = (id: string, source: string, colour: string, width: number): LineLayerSpecification => ({
  id,
  type: 'line',
  source,
  paint: { 'line-color': colour, 'line-width': width },
})
