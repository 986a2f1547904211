import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { Language } from '../../locales/language.ts'
import { FONT } from '../fontStacks.ts'
import type { MapPalette } from '../palette.ts'
import { byZoom } from './expressions.ts'
import { idAndHectares } from './labelText.ts'

/**
 * Letters in plates, and from close by the parcel's number under each, where it fits. The first plate of each assignee
 * is never left out once the map is close enough to have room.
 */
export const letterPlates = (
  id: string,
  palette: MapPalette,
  language: Language,
  filter: ExpressionSpecification,
  overlap: ExpressionSpecification | 'never' = 'never',
): LayerSpecification => ({
  id,
  type: 'symbol',
  source: 'letters',
  minzoom: 10,
  filter,
  layout: {
    'icon-image': ['concat', 'plate-', ['get', 'letter']],
    'icon-size': byZoom([10, 0.75], [13, 1], [17, 1.2]),
    'icon-padding': 3,
    'icon-overlap': overlap as 'never',
    'symbol-sort-key': ['get', 'rank'],
    'text-field': ['step', ['zoom'], '', 15, numberFrom(15), 16, numberFrom(16), 17, idAndHectares(language)],
    'text-font': FONT.plain,
    'text-size': NUMBER_SIZE,
    'text-anchor': 'top',
    'text-offset': [0, 1.05],
    'text-padding': 1,
    'text-optional': true,
  },
  paint: numberPaint(palette),
})

/** Size and paint of a parcel's number, under a plate or alone. */
export const NUMBER_SIZE = byZoom([14, 9], [17, 10.5], [19, 12])

const numberFrom = (zoom: number): ExpressionSpecification => [
  'case',
  ['<=', ['get', 'from'], zoom],
  ['get', 'short'],
  '',
]

export const numberPaint = (palette: MapPalette): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': palette.plateInk,
  'text-halo-color': palette.plate,
  'text-halo-width': 1.2,
})
