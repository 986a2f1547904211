/** The served files read back as the app would, with areas planar on the grid. */
import { type Polygon, type Position, toGrid } from './grid.ts'
import { totalArea } from './shapes.ts'

/** What a feature carries: plain values only. */
type Properties = Readonly<Record<string, string | number | boolean | undefined>>

export interface ServedSurface {
  readonly id: string
  readonly ha: number
  readonly parts: readonly Polygon[]
  readonly properties: Properties
}
export type ServedParcel = ServedSurface

export const readServed = (files: ReadonlyMap<string, string>) => ({
  areas: surfaces(files, 'areas.geojson'),
  sites: surfaces(files, 'university-town-sites.geojson'),
  parcels: surfaces(files, 'parcels.geojson'),
  rivers: features(files, 'base-map.geojson')
    .filter(({ properties }) => properties.kind === 'river')
    .map(({ id, geometry }) => ({ id, line: (geometry.coordinates as readonly Position[]).map(toGrid) })),
  stations: features(files, 'network.geojson')
    .filter(({ properties }) => properties.kind === 'station')
    .map(({ id, geometry }) => ({ id, at: toGrid(geometry.coordinates as unknown as Position) })),
})

/** Hectares by "area use". */
export const landUseTotals = (parcels: readonly ServedParcel[]): ReadonlyMap<string, number> => {
  const totals = new Map<string, number>()
  for (const { ha, properties } of parcels) {
    const key = `${properties.area_id} ${properties.land_use}`
    totals.set(key, (totals.get(key) ?? 0) + ha)
  }
  return totals
}

export interface RawFeature {
  readonly id: string
  readonly properties: Properties
  readonly geometry: { readonly type: string; readonly coordinates: never }
}

export const features = (files: ReadonlyMap<string, string>, name: string): readonly RawFeature[] =>
  JSON.parse(files.get(name) ?? '{"features":[]}').features

const surfaces = (files: ReadonlyMap<string, string>, name: string): readonly ServedSurface[] =>
  features(files, name).map(({ id, properties, geometry }) => {
    const parts: readonly Polygon[] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const onGrid = parts.map((part) => part.map((ring) => ring.map(toGrid)))
    return { id, properties, parts: onGrid, ha: totalArea(onGrid) / 10000 }
  })
