import type { Feature, FeatureCollection } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import { joinWritten, writeDistance } from '../locales/format.ts'
import type { Language } from '../locales/language.ts'
import type { MapWorks } from '../store/mapOverState.ts'
import { FONT } from './fontStacks.ts'
import type { MapPalette } from './palette.ts'
import type { Shown } from './shown.ts'

/** Labels stay over the lines. */
const FIRST_LABEL = 'road-name'

/**
 * Draws what lies over the map: rings at a distance with their pills, lines between parcels, shared works with what they
 * serve, and which layers of the ground are hidden. Loaded when first asked for.
 */
export function drawOver(map: MapLibreMap, { over, language }: Shown, palette: MapPalette): Promise<unknown> {
  addPill(map, palette)
  for (const [id, layers] of Object.entries(layersOf(palette))) {
    if (!map.getSource(id)) map.addSource(id, { type: 'geojson', data: NOTHING, tolerance: 0.2 })
    for (const layer of layers)
      if (!map.getLayer(layer.id)) map.addLayer(layer, layer.type === 'symbol' ? undefined : FIRST_LABEL)
  }
  for (const layer of map.getStyle().layers) {
    if (!('source' in layer)) continue
    const hidden = over.hidden.some((one) => one === layer.source)
    const visible = (map.getLayoutProperty(layer.id, 'visibility') ?? 'visible') === 'visible'
    if (hidden === visible && (layer.source === 'network' || layer.source === 'constraints'))
      map.setLayoutProperty(layer.id, 'visibility', hidden ? 'none' : 'visible')
  }
  const put = (source: string, features: Feature[]) =>
    (map.getSource(source) as GeoJSONSource).setData({ type: 'FeatureCollection', features })
  return Promise.all([
    put(
      'rings',
      over.rings.flatMap(({ lines }) => lines.map((line) => lineOf(positionsOf(line), {}))),
    ),
    put(
      'ring-pills',
      over.rings.flatMap((ring) => ring.lines.flatMap((line) => pillsOn(line, ring.distanceM, language))),
    ),
    put(
      'links',
      over.links.map(({ from, to, strength }) => lineOf([[...from], [...to]], { strength })),
    ),
    put(
      'works-links',
      over.works.flatMap(({ links }) =>
        links.map(({ from, to, stranded }) => lineOf([[...from], [...to]], { stranded })),
      ),
    ),
    put(
      'works',
      over.works.map((works) => placeOf(works, language)),
    ),
  ])
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }

const lineOf = (coordinates: number[][], properties: object): Feature => ({
  type: 'Feature',
  properties: { ...properties },
  geometry: { type: 'LineString', coordinates },
})

/** Shared works where they stand, with their name. */
function placeOf({ name, place, assumed }: MapWorks, language: Language): Feature {
  const coordinates = place.map((position) => [...position])
  return {
    type: 'Feature',
    properties: { name: language === 'en' ? name.en : name.zh, assumed },
    geometry:
      coordinates.length === 1 ? { type: 'Point', coordinates: coordinates[0]! } : { type: 'LineString', coordinates },
  }
}

function positionsOf(line: Float64Array): number[][] {
  const positions: number[][] = []
  for (let i = 0; i < line.length; i += 2) positions.push([line[i]!, line[i + 1]!])
  return positions
}

/** A pill at the northern, eastern, southern and western end of a line: upright, and never far from one. */
function pillsOn(line: Float64Array, distanceM: number, language: Language): Feature[] {
  const text = joinWritten(writeDistance(distanceM, language), language)
  const positions = positionsOf(line)
  const furthest = (reach: (position: number[]) => number) =>
    positions.reduce((best, position) => (reach(position) > reach(best) ? position : best))
  const ends = [
    ([, lat]: number[]) => lat!,
    ([lon]: number[]) => lon!,
    ([, lat]: number[]) => -lat!,
    ([lon]: number[]) => -lon!,
  ]
  return ends.map((reach) => ({
    type: 'Feature',
    properties: { text, rank: distanceM },
    geometry: { type: 'Point', coordinates: furthest(reach) },
  }))
}

const layersOf = (palette: MapPalette): Readonly<Record<string, readonly LayerSpecification[]>> => ({
  rings: [
    {
      id: 'ring-line',
      type: 'line',
      source: 'rings',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.universityTown, 'line-width': 1 },
    },
  ],
  links: [
    {
      id: 'link-halo',
      type: 'line',
      source: 'links',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.plate, 'line-width': ['+', 2.4, ['*', 4, ['get', 'strength']]] },
    },
    {
      id: 'link-line',
      type: 'line',
      source: 'links',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': ['+', 0.8, ['*', 4, ['get', 'strength']]] },
    },
  ],
  'works-links': [
    {
      id: 'works-link-halo',
      type: 'line',
      source: 'works-links',
      paint: { 'line-color': palette.halo, 'line-width': 2.6, 'line-opacity': 0.7 },
    },
    {
      id: 'works-link',
      type: 'line',
      source: 'works-links',
      filter: ['!', ['get', 'stranded']],
      paint: { 'line-color': palette.text, 'line-width': 1 },
    },
    {
      id: 'works-link-stranded',
      type: 'line',
      source: 'works-links',
      filter: ['get', 'stranded'],
      paint: { 'line-color': palette.text, 'line-width': 1, 'line-dasharray': [4, 3] },
    },
  ],
  works: [
    {
      id: 'works-line',
      type: 'line',
      source: 'works',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.text, 'line-width': 3.5 },
    },
    {
      id: 'works-point',
      type: 'circle',
      source: 'works',
      filter: ['==', ['geometry-type'], 'Point'],
      // hollow where the place is only the middle of what they serve
      paint: {
        'circle-radius': 5,
        'circle-color': ['case', ['get', 'assumed'], palette.plate, palette.text],
        'circle-stroke-color': ['case', ['get', 'assumed'], palette.text, palette.plate],
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'works-name',
      type: 'symbol',
      source: 'works',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT.strong,
        'text-size': 11 * palette.typeScale,
        'text-max-width': 12,
        'text-offset': [0, 0.9],
        'text-anchor': 'top',
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
  ],
  'ring-pills': [
    {
      id: 'ring-pill',
      type: 'symbol',
      source: 'ring-pills',
      layout: {
        'text-field': ['get', 'text'],
        'text-font': FONT.strong,
        'text-size': 10.5,
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
        'icon-image': PILL,
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [1, 1, 1, 1],
      },
      paint: { 'text-color': palette.universityTown },
    },
  ],
})

const PILL = 'ring-pill'
const PILL_PX = { width: 26, height: 17 } as const

/** A white pill with an ultramarine edge that stretches to its text. */
function addPill(map: MapLibreMap, palette: MapPalette): void {
  if (map.hasImage(PILL)) return
  const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio))
  const { width, height } = PILL_PX
  const canvas = document.createElement('canvas')
  canvas.width = width * pixelRatio
  canvas.height = height * pixelRatio
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return
  pen.scale(pixelRatio, pixelRatio)
  pen.beginPath()
  pen.roundRect(0.5, 0.5, width - 1, height - 1, height / 2)
  pen.fillStyle = palette.plate
  pen.fill()
  pen.strokeStyle = palette.universityTown
  pen.stroke()
  const scaled = (from: number, to: number): [number, number] => [from * pixelRatio, to * pixelRatio]
  const [left, right] = scaled(10, 16)
  const [top, bottom] = scaled(8, 9)
  map.addImage(PILL, pen.getImageData(0, 0, canvas.width, canvas.height), {
    pixelRatio,
    stretchX: [[left, right]],
    stretchY: [[top, bottom]],
    content: [6 * pixelRatio, 2 * pixelRatio, 20 * pixelRatio, 15 * pixelRatio],
  })
}
