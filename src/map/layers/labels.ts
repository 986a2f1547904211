import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { Language } from '../../locales/language.ts'
import { sayKey } from '../../locales/say.ts'
import { FONT } from '../fontStacks.ts'
import type { MapPalette } from '../palette.ts'
import { byZoom, isExisting, isKind, nameIn } from './expressions.ts'
import { areaText, idAndHectares, stationText, universityTownText } from './labelText.ts'
import { letterPlates, NUMBER_SIZE, numberPaint } from './letterPlates.ts'

/**
 * Every label of the map in one language, lowest rank first: MapLibre places the last layer first, so what stands
 * lower here gives way to what stands higher on the screen.
 */
export const labelLayers = (palette: MapPalette, language: Language): readonly LayerSpecification[] => [
  symbol('road-name', 'network', palette, {
    minzoom: 13,
    filter: ['all', isKind('road', 'highway'), isExisting],
    layout: { ...along(language), 'text-size': byZoom([13, 9.5], [17, 11]) },
  }),
  symbol('rail-name', 'network', palette, {
    minzoom: 11.5,
    filter: isKind('rail'),
    layout: { ...along(language), 'text-size': 10, 'text-offset': [0, -0.9] },
    paint: { 'text-color': palette.planned },
  }),
  symbol('parcel-number', 'parcel-labels', palette, {
    minzoom: 14,
    filter: ['>=', ['zoom'], ['get', 'from']],
    layout: {
      'text-field': ['step', ['zoom'], ['get', 'short'], 16.5, ['get', 'id'], 17, idAndHectares(language)],
      'text-size': NUMBER_SIZE,
      'text-padding': 1,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: numberPaint(palette),
  }),
  symbol('stop-name', 'network', palette, {
    minzoom: 12,
    filter: isKind('boundary-control-point', 'university'),
    layout: { 'text-field': nameIn(language), 'text-size': 10, ...beside(0.7), 'text-max-width': 9 },
  }),
  symbol('place-minor', 'ground-labels', palette, {
    minzoom: 11.5,
    filter: ['all', isKind('place'), ['>', RANK, 1]],
    layout: { 'text-field': nameIn(language), 'text-size': byZoom([11, 10], [15, 12]), 'symbol-sort-key': RANK },
  }),
  symbol('water-name', 'ground-labels', palette, {
    minzoom: 9,
    filter: isKind('sea', 'pond'),
    layout: {
      'text-field': nameIn(language),
      'text-font': FONT.water,
      'text-size': byZoom([9, 10.5], [15, 13]),
      'text-letter-spacing': language === 'en' ? 0.06 : 0.2,
      'text-max-width': language === 'en' ? 7 : 12,
    },
    paint: { 'text-color': palette.textWater, 'text-halo-color': palette.water },
  }),
  symbol('river-name', 'base-map', palette, {
    minzoom: 11,
    filter: isKind('river'),
    layout: { ...along(language), 'text-font': FONT.water, 'text-size': 10.5, 'text-letter-spacing': 0.06 },
    paint: { 'text-color': palette.textWater },
  }),
  symbol('station-name', 'network', palette, {
    minzoom: 11,
    filter: isKind('station'),
    layout: {
      'text-field': stationText(language),
      'text-max-width': language === 'en' ? 10 : 14,
      'text-size': byZoom([11, 9.5], [15, 11.5]),
      ...beside(0.75),
      'symbol-sort-key': ['case', ['has', 'opening_year'], 0, 1],
    },
  }),
  symbol('place-major', 'ground-labels', palette, {
    maxzoom: 15,
    filter: ['all', isKind('place'), ['<=', RANK, 1]],
    layout: {
      'text-field': nameIn(language),
      'text-size': byZoom([9, 11], [14, 14]),
      'text-letter-spacing': 0.02,
      'symbol-sort-key': RANK,
    },
  }),
  letterPlates('letter-plate', palette, language, ['any', ['==', ['get', 'lead'], 'piece'], ['>=', ['zoom'], 15]]),
  letterPlates(
    'letter-plate-first',
    palette,
    language,
    ['==', ['get', 'lead'], 'first'],
    ['step', ['zoom'], 'never', 13, 'always'],
  ),
  symbol('area-name', 'ground-labels', palette, {
    minzoom: 9,
    filter: isKind('area-edge'),
    layout: {
      'text-field': areaText(language),
      'text-font': FONT.strong,
      'text-size': byZoom([9, 10.5], [13, 13], [16, 15]),
      'text-variable-anchor': ['bottom', 'bottom-left', 'bottom-right', 'left', 'right'],
      'text-radial-offset': 0.4,
      'text-max-width': 11,
      'symbol-sort-key': ['-', ['coalesce', ['get', 'area_ha'], 0]],
    },
    paint: { 'text-color': palette.plateInk, 'text-halo-width': 1.8 },
  }),
  symbol('university-town-name', 'ground-labels', palette, {
    minzoom: 10.5,
    filter: ['all', isKind('university-town-site'), ['<', ['zoom'], ['get', 'from']]],
    layout: { ...universityTown, 'text-field': sayKey('map.university-town', language), 'text-size': 10.5 },
    paint: { 'text-color': palette.universityTown, 'text-halo-width': 1.8 },
  }),
  symbol('university-town-detail', 'ground-labels', palette, {
    minzoom: 11,
    filter: ['all', isKind('university-town-site'), ['>=', ['zoom'], ['get', 'from']]],
    layout: {
      ...universityTown,
      'text-field': universityTownText(language),
      'text-size': byZoom([13, 9.5], [14, 11.5], [17, 13]),
      'text-line-height': 1.35,
      'text-max-width': 20,
    },
    paint: { 'text-color': palette.universityTown, 'text-halo-width': 1.8 },
  }),
]

const RANK: ExpressionSpecification = ['coalesce', ['get', 'rank'], 2]

const universityTown: SymbolLayerSpecification['layout'] = {
  'text-font': FONT.strong,
  'symbol-sort-key': ['-', ['coalesce', ['get', 'area_ha'], 0]],
}

const along = (language: Language): SymbolLayerSpecification['layout'] => ({
  'text-field': nameIn(language),
  'symbol-placement': 'line',
  'symbol-spacing': 420,
  'text-max-angle': 30,
  'text-letter-spacing': 0.02,
})

const beside = (gap: number): SymbolLayerSpecification['layout'] => ({
  'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
  'text-radial-offset': gap,
  'text-justify': 'auto',
})

const symbol = (
  id: string,
  source: string,
  palette: MapPalette,
  { layout, paint, ...rest }: Partial<Omit<SymbolLayerSpecification, 'id' | 'type' | 'source'>>,
): LayerSpecification => ({
  id,
  type: 'symbol',
  source,
  ...rest,
  layout: { 'text-font': FONT.plain, 'text-padding': 4, ...layout },
  paint: {
    'text-color': palette.text,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.5,
    'text-halo-blur': 0.3,
    ...paint,
  },
})
