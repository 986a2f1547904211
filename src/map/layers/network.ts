import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../palette.ts'
import { byZoom, isExisting, isKind } from './expressions.ts'

/** Streets and highways with a casing each: they lie under the parcels. A road not yet built is a dashed casing. */
export const roadLayers = (palette: MapPalette): readonly LayerSpecification[] => [
  road('far-road-line', 'road', palette.highwayCase, FAR_ROAD, 9, 'base-map'),
  {
    id: 'road-planned',
    type: 'line',
    source: 'network',
    minzoom: 12.5,
    filter: ['all', isKind('road', 'highway'), ['!', isExisting]],
    paint: {
      'line-color': palette.roadCase,
      'line-width': byZoom([12.5, 0.8], [15, 1.6], [18, 3]),
      'line-dasharray': [3, 2],
    },
  },
  road('road-case', 'road', palette.roadCase, ROAD_CASE, 11),
  road('highway-case', 'highway', palette.highwayCase, HIGHWAY_CASE),
  road('road-line', 'road', palette.road, ROAD, 11),
  road('highway-line', 'highway', palette.highway, HIGHWAY),
  {
    id: 'highway-middle',
    type: 'line',
    source: 'network',
    minzoom: 13.5,
    filter: ['all', isKind('highway'), isExisting],
    paint: { 'line-color': palette.highwayCase, 'line-width': byZoom([13.5, 0.3], [17, 0.8]) },
  },
]

/** Railways and what stops on them, over the parcels: solid where trains run, dashed where they will. */
export const railLayers = (palette: MapPalette): readonly LayerSpecification[] => [
  rail('rail-halo', isKind('rail'), palette.halo, byZoom([9, 1.6], [16, 4.4]), 0.7),
  rail('rail-line', ['all', isKind('rail'), isExisting], palette.rail, RAIL, 0.9),
  {
    id: 'rail-sleepers',
    type: 'line',
    source: 'network',
    minzoom: 12.5,
    filter: ['all', isKind('rail'), isExisting],
    paint: {
      'line-color': palette.surface,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 12.5, 0.5, 16, 1.1],
      'line-dasharray': [6, 6],
    },
  },
  {
    ...rail('rail-planned', ['all', isKind('rail'), ['!', isExisting]], palette.planned, RAIL, 0.9),
    paint: { 'line-color': palette.planned, 'line-width': RAIL, 'line-dasharray': [4, 2.4] },
  } as LayerSpecification,
  {
    id: 'control-point',
    type: 'circle',
    source: 'network',
    minzoom: 10.5,
    filter: isKind('boundary-control-point', 'university'),
    paint: {
      'circle-radius': byZoom([10, 1.6], [16, 3]),
      'circle-color': palette.boundary,
      'circle-stroke-color': palette.halo,
      'circle-stroke-width': 1,
    },
  },
  {
    id: 'station',
    type: 'circle',
    source: 'network',
    minzoom: 10,
    filter: isKind('station'),
    paint: {
      'circle-radius': byZoom([10, 1.8], [13, 3.2], [17, 5.5]),
      'circle-color': palette.surface,
      'circle-stroke-color': ['case', isExisting, palette.rail, palette.planned],
      'circle-stroke-width': byZoom([10, 1], [14, 1.8]),
    },
  },
]

const FAR_ROAD = byZoom([9, 0.4], [13, 1.4], [17, 3])
const ROAD = byZoom([11, 0.5], [13, 1.6], [15, 4], [18, 16])
const ROAD_CASE = byZoom([11, 1], [13, 2.6], [15, 5.2], [18, 17.6])
const HIGHWAY = byZoom([9, 0.7], [12, 2.2], [14, 5], [18, 26])
const HIGHWAY_CASE = byZoom([9, 1.5], [12, 3.6], [14, 6.6], [18, 28])
const RAIL = byZoom([9, 0.7], [13, 1.5], [17, 2.2])

const road = (
  id: string,
  kind: string,
  colour: string,
  width: ExpressionSpecification,
  minzoom = 8,
  source = 'network',
): LayerSpecification => ({
  id,
  type: 'line',
  source,
  minzoom,
  filter: ['all', isKind(kind), isExisting],
  layout: { 'line-cap': 'round', 'line-join': 'round' },
  paint: { 'line-color': colour, 'line-width': width },
})

const rail = (
  id: string,
  filter: ExpressionSpecification,
  colour: string,
  width: ExpressionSpecification,
  opacity: number,
): LayerSpecification => ({
  id,
  type: 'line',
  source: 'network',
  filter,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colour, 'line-width': width, 'line-opacity': opacity },
})
