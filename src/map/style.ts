import type { FontFacesSpecification, GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Language } from '../locales/language.ts'
import { areaLayers } from './layers/areas.ts'
import { landLayers, waterLayers } from './layers/baseMap.ts'
import { enlarged } from './layers/enlarged.ts'
import { labelLayers } from './layers/labels.ts'
import { lockHatch, padlocks } from './layers/locks.ts'
import { railLayers, roadLayers } from './layers/network.ts'
import { parcelLayers, parcelOutlineLayers } from './layers/parcels.ts'
import { universityTownFill, universityTownLine } from './layers/universityTown.ts'
import type { MapPalette } from './palette.ts'

/** Names of the map's sources. All start empty and are filled by `ground.ts` and `stage.ts`. */
export const SOURCES = [
  'base-map',
  'areas',
  'university-town',
  'network',
  'constraints',
  'ground-labels',
  'parcels',
  'parcel-labels',
  'patterned',
  'selected',
  'hovered',
  'locked',
  'padlocks',
  'outlined',
  'letters',
] as const
/** Sources that hold parcels' shapes. */
const SHAPES: readonly SourceName[] = ['parcels', 'patterned', 'selected', 'hovered', 'locked', 'outlined']
export type SourceName = (typeof SOURCES)[number]

/** The whole style: no glyphs, sprite or tile address, so that nothing is asked of another origin. */
export const mapStyle = (
  palette: MapPalette,
  language: Language,
  fonts: FontFacesSpecification,
): StyleSpecification => ({
  version: 8,
  'font-faces': fonts,
  sources: Object.fromEntries(SOURCES.map((name) => [name, emptySource(name)])),
  layers: [
    ...landLayers(palette),
    ...areaLayers(palette),
    ...waterLayers(palette),
    universityTownFill(palette),
    ...roadLayers(palette),
    ...parcelLayers(palette),
    lockHatch,
    ...railLayers(palette),
    universityTownLine(palette),
    ...parcelOutlineLayers(palette),
    enlarged(padlocks, palette.typeScale),
    ...labelLayers(palette, language).map((layer) => enlarged(layer, palette.typeScale)),
  ],
})

/** Parcels keep every vertex: simplified neighbours would part along their shared edge. */
const emptySource = (name: SourceName): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  ...(SHAPES.includes(name) ? { tolerance: 0, buffer: 32, maxzoom: 16 } : { tolerance: 0.2 }),
})
