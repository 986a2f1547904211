import type { Finding } from '../../src/lib/finding.ts'
import type { Message } from '../../src/lib/message.ts'
import { type LoadedFile, loadParcels } from '../../src/parcels/loadParcels.ts'
import type { UniversityTown } from '../../src/parcels/universityTown.ts'
import { drawnShapes, ORIGIN, rectangle } from '../geometry/drawnShapes.ts'

/** One site of 100 m, 1 km east of ORIGIN. */
export const TOWN: UniversityTown = {
  shapes: drawnShapes([[rectangle(1000, 0, 100)]]),
  sites: [
    {
      id: 'UT',
      campus: 'Ngau Tam Mei',
      nameEn: 'Site',
      nameZh: '用地',
      siteAreaM2: 10_000,
      accuracyM: 500,
      source: 's',
      asOf: '2026',
    },
  ],
}

/** A closed square ring on the grid, metres from ORIGIN. */
export const square = (x = 0, y = 0, side = 100): [number, number][] =>
  [...rectangle(x, y, side), [x, y] as const].map(([dx, dy]) => [ORIGIN[0] + dx, ORIGIN[1] + dy])

export const polygon = (...rings: readonly unknown[]) => ({ type: 'Polygon', coordinates: rings })

export const feature = (geometry: unknown, properties: unknown = {}, id?: unknown) => ({
  type: 'Feature',
  ...(id !== undefined && { id }),
  properties,
  geometry,
})

export const GRID = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2326' } } }

export const collection = (features: readonly unknown[], members: object = GRID) => ({
  type: 'FeatureCollection',
  ...members,
  features,
})

export async function load(content: unknown, name = 'site.geojson'): Promise<LoadedFile> {
  const result = await open(content, name)
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`)
  return result.value
}

export async function refusal(content: unknown, name = 'site.geojson'): Promise<Message> {
  const result = await open(content, name)
  if (result.ok) throw new Error('not refused')
  return result.reason
}

export const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code)

function open(content: unknown, name: string) {
  const bytes =
    content instanceof Uint8Array
      ? content
      : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
  return loadParcels({ name, bytes, sites: TOWN })
}
