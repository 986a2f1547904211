import type { Feature, FeatureCollection, Point } from 'geojson'
import { edgePoint, middleOf } from './labelPoint.ts'
import type { SourceName } from './style.ts'

/** Where the embedded ground lies: addresses on the app's own origin, absolute or relative to the page. */
export interface GroundUrls {
  readonly baseMap: string
  readonly areas: string
  readonly universityTown: string
  readonly network: string
  /** Constraints, drawn when a later layer asks for them. */
  readonly constraints?: string
}

/** The ground by the source that draws it, with one point for each label so that no tile border repeats a name. */
export type GroundFeatures = Partial<Record<SourceName, FeatureCollection>>

/**
 * Fetches the ground once; every later map (a remount, a lost context) is drawn from memory.
 *
 * Gives  what could be read: a missing file leaves its layers empty, is told to `lost`, and the map lives on.
 */
export async function loadGround(
  urls: GroundUrls,
  read: (url: string) => Promise<FeatureCollection> = readCollection,
  lost: (url: string, reason: unknown) => void = warn,
): Promise<GroundFeatures> {
  const reading = async (url: string) => {
    try {
      return await read(url)
    } catch (reason) {
      lost(url, reason)
      return NOTHING
    }
  }
  const [baseMap, areas, universityTown, network] = await Promise.all(
    [urls.baseMap, urls.areas, urls.universityTown, urls.network].map(reading),
  )
  return {
    'base-map': baseMap!,
    areas: areas!,
    'university-town': universityTown!,
    network: network!,
    'ground-labels': { type: 'FeatureCollection', features: labelPoints(baseMap!, areas!, universityTown!) },
  }
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }

async function readCollection(url: string): Promise<FeatureCollection> {
  const answer = await fetch(new URL(url, location.href))
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`)
  return (await answer.json()) as FeatureCollection
}

const warn = (url: string, reason: unknown): void => console.warn(`The map goes on without ${url}:`, reason)

function labelPoints(...collections: readonly FeatureCollection[]): Feature<Point>[] {
  return collections.flatMap(({ features }) => features.flatMap(labelPoint))
}

/** Named surfaces get a point inside; a development area one above its northern edge, clear of its parcels. */
function labelPoint({ geometry, properties }: Feature): Feature<Point>[] {
  if (!properties?.name_en && !properties?.name_zh) return []
  if (geometry.type === 'Point') return [{ type: 'Feature', properties, geometry }]
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
  const isArea = properties.kind === 'development-area'
  const coordinates = isArea ? edgePoint(geometry) : middleOf(geometry)
  const kind = isArea ? 'area-edge' : properties.kind
  return [{ type: 'Feature', properties: { ...properties, kind }, geometry: { type: 'Point', coordinates } }]
}
