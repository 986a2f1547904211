/** Everything under public/data, in memory: file name to text. Same input, same bytes. */
import { baseMap } from './baseMap.ts'
import { drawn, readJson } from './drawn.ts'
import { statedFigures } from './figures.ts'
import { type Outline, outlines } from './outlines.ts'
import { plots } from './parcels.ts'
import { collection, lineGeometry, pointGeometry, polygonGeometry, type Served } from './serve.ts'
import { polygonArea } from './shapes.ts'

export const makeGround = (): ReadonlyMap<string, string> => {
  const areas = outlines('areas')
  const sites = outlines('university-town')
  return new Map([
    ['areas.geojson', collection(areas.map(servedArea))],
    ['university-town-sites.geojson', collection(sites.map(servedSite))],
    ['parcels.geojson', collection(servedParcels(areas, sites))],
    ['network.geojson', collection(servedNetwork())],
    ['base-map.geojson', collection(baseMap())],
    ['rate-cards.json', asText(readJson('rate-cards.json'))],
    ['assignees.json', asText(readJson('assignees.json'))],
    ['sources.json', asText(readJson('sources.json'))],
  ])
}

const servedArea = ({ id, shape, properties }: Outline): Served => ({
  id,
  properties: { kind: 'development-area', ...without(properties, 'id'), accuracy_m: 500, indicative: true },
  geometry: polygonGeometry([shape]),
})

const servedSite = ({ id, shape, properties }: Outline): Served => ({
  id,
  properties: { kind: 'university-town-site', ...without(properties, 'id'), source: 'northlot-sketch', as_of: '2026-02-25', indicative: true },
  geometry: polygonGeometry([shape]),
})

const servedParcels = (areas: readonly Outline[], sites: readonly Outline[]): readonly Served[] => {
  const made = plots(areas, sites)
  const stated = statedFigures(made)
  const uses = readJson('land-uses.json')
  return made.map((plot) => {
    const area = areas.find((one) => one.id === plot.area) as Outline
    const number = plot.id.slice(plot.area.length + 1)
    return {
      id: plot.id,
      properties: {
        kind: 'parcel',
        reference: plot.id,
        name_en: `${area.properties.name_en} ${number}`,
        name_zh: `${area.properties.name_zh} ${number}`,
        area_id: plot.area,
        planning_area: plot.zone.planning_area,
        land_use: plot.use,
        zone: uses[plot.use].zone,
        zone_status: area.properties.plan_status,
        ...stated.get(plot.id),
        ground: plot.ground,
        tenure: plot.zone.tenure,
        private_share: plot.zone.private_share,
        available_from: plot.zone.available_from,
        land_status: uses[plot.use].land_status,
        source: 'northlot-sketch',
        as_of: '2026-11',
        accuracy_m: 300,
        indicative: true,
      },
      geometry: polygonGeometry([plot.shape]),
    }
  })
}

const servedNetwork = (): readonly Served[] =>
  drawn('network').map(({ type, line, properties }) => ({
    id: properties.id,
    properties: { ...without(properties, 'id'), source: properties.source ?? 'northlot-sketch', as_of: '2026-11', indicative: true },
    geometry: type === 'Point' ? pointGeometry(line[0] as never) : lineGeometry([line]),
  }))

export const without = (properties: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.includes(key)))

const asText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

export const hectares = (shape: Outline['shape']): number => polygonArea(shape) / 10000
