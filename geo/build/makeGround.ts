/** Everything under public/data, in memory: file name to text. Same input, same bytes. */
import { baseMap } from './baseMap.ts'
import { bundles } from './bundles.ts'
import { constraints } from './constraints.ts'
import { drawn, readJson } from './drawn.ts'
import { statedFigures } from './figures.ts'
import { type Outline, outlines } from './outlines.ts'
import { type Plot, plots } from './parcels.ts'
import { collection, lineGeometry, pointGeometry, polygonGeometry, type Served } from './serve.ts'

export const makeGround = (): ReadonlyMap<string, string> => {
  const areas = outlines('areas')
  const sites = outlines('university-town')
  const made = plots(areas, sites)
  return new Map([
    ['areas.geojson', collection(areas.map(servedArea))],
    ['university-town-sites.geojson', collection(sites.map(servedSite))],
    ['parcels.geojson', collection(servedParcels(areas, made))],
    ['network.geojson', collection(servedNetwork())],
    ['base-map.geojson', collection(baseMap())],
    ['constraints.geojson', collection(constraints())],
    ['bundles.json', asText(bundles(made))],
    ['land-uses.json', asText(readJson('land-uses.json'))],
    ['route-fit.json', asText(readJson('route-fit.json'))],
    ['delivery-modes.json', asText(readJson('delivery-modes.json'))],
    ['targets.json', asText(readJson('targets.json'))],
    ['zone-notes.json', asText(readJson('zone-notes.json'))],
    ['budgets.json', asText(readJson('budgets.json').budgets)],
    ['ratios.json', asText(readJson('ratios.json'))],
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
  properties: {
    kind: 'university-town-site',
    ...without(properties, 'id'),
    source: 'northlot-sketch',
    as_of: '2026-02-25',
    indicative: true,
  },
  geometry: polygonGeometry([shape]),
})

const servedParcels = (areas: readonly Outline[], made: readonly Plot[]): readonly Served[] => {
  const stated = statedFigures(made)
  const uses = readJson('land-uses.json')
  return made.map((plot) => {
    const area = areas.find((one) => one.id === plot.area) as Outline
    const isLot = plot.given.stated_area_m2 !== undefined
    const number = plot.id.slice(plot.area.length + 1)
    const statutory = area.properties.plan_status === 'study' ? undefined : area.properties.plan_status
    return {
      id: plot.id,
      properties: {
        kind: 'parcel',
        reference: plot.id,
        name_en: isLot ? `Hung Shui Kiu Town Lot No. ${plot.id.slice(6)}` : `${area.properties.name_en} ${number}`,
        name_zh: isLot ? `洪水橋市地段第${plot.id.slice(6)}號` : `${area.properties.name_zh} ${number}`,
        area_id: plot.area,
        planning_area: plot.given.planning_area,
        land_use: plot.use,
        zone: statutory && (plot.given.zone ?? uses[plot.use].zone),
        zone_status: statutory,
        stated_area_m2: plot.given.stated_area_m2,
        stated_area_about: isLot ? false : undefined,
        ...stated.get(plot.id),
        building_height_mpd: plot.given.building_height_mpd,
        ground: plot.ground,
        tenure: plot.tenure,
        private_share: privateShare(plot.tenure, area),
        available_from: plot.given.available_from,
        land_status:
          uses[plot.use].land_status === 'free' ? (plot.given.land_status ?? 'free') : uses[plot.use].land_status,
        bundle: plot.given.bundle ?? undefined,
        source: plot.given.source ?? 'northlot-sketch',
        as_of: plot.given.as_of ?? '2026-11',
        accuracy_m: isLot ? 400 : 300,
        indicative: true,
      },
      geometry: polygonGeometry([plot.shape]),
    }
  })
}

/** Known only where all or nothing is private, or where the area's resumption is published. */
const privateShare = (tenure: string, area: Outline): number | undefined =>
  tenure === 'Government' ? 0 : tenure === 'private' ? 1 : area.properties.private_share

const servedNetwork = (): readonly Served[] =>
  drawn('network').map(({ type, line, properties }) => ({
    id: properties.id,
    properties: {
      ...without(properties, 'id'),
      source: properties.source ?? 'northlot-sketch',
      as_of: '2026-11',
      indicative: true,
    },
    geometry: type === 'Point' ? pointGeometry(line[0] as never) : lineGeometry([line]),
  }))

const without = (properties: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.includes(key)))

const asText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
