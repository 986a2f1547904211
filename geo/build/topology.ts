/**
 * How the pieces lie: no overlap over 1 m², parcels inside their area and clear of University Town sites, none small, none on a station or a river.
 */
import Flatbush from 'flatbush'
import type { Polygon, Position, Ring } from './grid.ts'
import type { Fault } from './promises.ts'
import type { readServed, ServedSurface } from './served.ts'
import { contains, intersection, ringArea, subtraction, totalArea } from './shapes.ts'
import { usable } from './subdivide.ts'

type Served = ReturnType<typeof readServed>

export const topology = ({ areas, sites, parcels, stations, rivers }: Served): readonly Fault[] => [
  ...overlaps('parcels.geojson', parcels, parcels),
  ...overlaps('areas.geojson', areas, areas),
  ...overlaps('parcels.geojson', parcels, sites),
  ...strays(parcels, areas, 'parcels.geojson'),
  ...strays(
    sites.map((site) => ({ ...site, properties: { area_id: site.id.split('-')[1] } })),
    areas,
    'university-town-sites.geojson',
  ),
  ...parcels.filter(({ ha }) => ha < 0.2).map(({ id, ha }) => fault(id, `is ${ha.toFixed(3)} ha; the least is 0.2`)),
  ...parcels.filter(({ ha }) => ha > 15).map(({ id, ha }) => fault(id, `is ${ha.toFixed(1)} ha; the most is 15`)),
  ...parcels
    .filter((parcel) => !parcel.parts.every((part) => usable(part, 2000)))
    .map(({ id }) => fault(id, 'is a sliver or ragged')),
  ...parcels.flatMap(({ id, parts }) =>
    stations
      .filter(({ at }) => parts.some((part) => contains(part, at)))
      .map((station) => fault(id, `lies across ${station.id}`)),
  ),
  ...across(parcels, rivers),
  ...gaps(parcels),
  ...[...areas, ...sites, ...parcels]
    .filter(({ parts }) => !parts.every(rightHanded))
    .map(({ id }) => fault(id, 'is not wound by the right-hand rule')),
]

/** Narrower than any verge, wider than a shared edge: a gap that the subdivision has left by mistake, metres. */
const STREET_M = 1
const SHARED_M = 0.05
/** Shorter edges are splays that blunt a sharp corner, with verge before them, metres. */
const SPLAY_M = 40

/** Gaps inside blocks: the middle of an edge either lies on a neighbour's edge, or looks across a verge or a street. */
const gaps = (parcels: readonly ServedSurface[]): readonly Fault[] => {
  const index = new Flatbush(parcels.length)
  for (const parcel of parcels) index.add(...box(parcel))
  index.finish()
  return parcels.flatMap((parcel, row) =>
    edgesOf(parcel).flatMap(([from, to]) => {
      if (Math.hypot(to[0] - from[0], to[1] - from[1]) < SPLAY_M) return []
      const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
      const near = index
        .search(middle[0] - STREET_M, middle[1] - STREET_M, middle[0] + STREET_M, middle[1] + STREET_M)
        .filter((other) => other !== row)
        .map((other) => ({
          other: parcels[other] as ServedSurface,
          metres: distanceTo(parcels[other] as ServedSurface, middle),
        }))
        .filter(({ metres }) => metres < STREET_M)
      // where one neighbour shares the edge, another may stand near its corner
      if (near.some(({ metres }) => metres <= SHARED_M)) return []
      return near
        .slice(0, 1)
        .map(({ other, metres }) => fault(parcel.id, `leaves a gap of ${metres.toFixed(2)} m to ${other.id}`))
    }),
  )
}

const edgesOf = ({ parts }: ServedSurface): readonly (readonly [Position, Position])[] =>
  parts.flatMap((part) => part.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i] as Position, to] as const)))

const distanceTo = (surface: ServedSurface, [x, y]: Position): number =>
  Math.min(
    ...edgesOf(surface).map(([[ax, ay], [bx, by]]) => {
      const length2 = (bx - ax) ** 2 + (by - ay) ** 2
      const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2))
      return Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y)
    }),
  )

const across = (parcels: readonly ServedSurface[], rivers: Served['rivers']): readonly Fault[] =>
  rivers.flatMap(({ id, line }) =>
    parcels
      .filter(({ parts }) => line.some((point) => parts.some((part) => contains(part, point))))
      .map((parcel) => fault(parcel.id, `lies across ${id}`)),
  )

const fault = (feature: string, reason: string, file = 'parcels.geojson'): Fault => ({ file, feature, reason })

const overlaps = (file: string, ones: readonly ServedSurface[], others: readonly ServedSurface[]): readonly Fault[] => {
  const index = new Flatbush(others.length)
  for (const other of others) index.add(...box(other))
  index.finish()
  return ones.flatMap((one, row) =>
    index
      .search(...box(one))
      .filter((found) => ones !== others || found > row)
      .map((found) => ({
        other: others[found] as ServedSurface,
        m2: totalArea(intersection(one.parts, (others[found] as ServedSurface).parts)),
      }))
      .filter(({ m2 }) => m2 > 1)
      .map(({ other, m2 }) => fault(one.id, `overlaps ${other.id} by ${m2.toFixed(1)} m²`, file)),
  )
}

const strays = (inner: readonly ServedSurface[], areas: readonly ServedSurface[], file: string): readonly Fault[] =>
  inner.flatMap((one) => {
    const area = areas.find(({ id }) => id === one.properties.area_id)
    if (area === undefined)
      return [fault(one.id, `names the area “${one.properties.area_id}”, which is not there`, file)]
    const out = totalArea(subtraction(one.parts, area.parts))
    return out > 1 ? [fault(one.id, `lies ${out.toFixed(0)} m² outside ${area.id}`, file)] : []
  })

const rightHanded = (part: Polygon): boolean => part.every((ring, index) => ringArea(ring) > 0 === (index === 0))

const box = ({ parts }: ServedSurface): [number, number, number, number] => {
  const line: Ring = parts.flatMap((part) => part[0] as Ring)
  const xs = line.map(([x]: Position) => x)
  const ys = line.map(([, y]: Position) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
