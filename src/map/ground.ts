import type { Feature, FeatureCollection, Point } from 'geojson'
import { METRES_PER_PIXEL_AT_0 } from './camera.ts'
import { edgePoint, middleOf } from './labelPoint.ts'
import type { SourceName } from './style.ts'

/** Where the embedded ground lies: addresses on the app's own origin, absolute or relative to the page. */
export interface GroundUrls {
  readonly baseMap: string
  readonly areas: string
  readonly universityTown: string
  readonly network: string
  /** Constraints: of these, villages are drawn. */
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
  const reading = async (url: string | undefined) => {
    if (url === undefined) return NOTHING
    try {
      return await read(url)
    } catch (reason) {
      lost(url, reason)
      return NOTHING
    }
  }
  const [baseMap, areas, universityTown, network, constraints] = await Promise.all(
    [urls.baseMap, urls.areas, urls.universityTown, urls.network, urls.constraints].map(reading),
  )
  return {
    'base-map': baseMap!,
    areas: areas!,
    'university-town': universityTown!,
    network: network!,
    constraints: constraints!,
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
  const points = collections.flatMap(({ features }) => features.flatMap(labelPoint))
  const areas = new Set(points.filter(isArea).map(nameOf))
  // A village that gave a development area its name is not written twice.
  return oneByName(points.filter((point) => isArea(point) || !areas.has(nameOf(point))))
}

const isArea = ({ properties }: Feature): boolean => properties!.kind === 'area-edge'
const nameOf = ({ properties }: Feature): unknown => properties!.name_en ?? properties!.name_zh

/** Named surfaces get a point inside; a development area one above its northern edge, clear of its parcels. */
function labelPoint({ geometry, properties }: Feature): Feature<Point>[] {
  if (!properties?.name_en && !properties?.name_zh) return []
  if (geometry.type === 'Point') return [{ type: 'Feature', properties, geometry }]
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
  const named = properties.kind === 'development-area' ? 'area-edge' : properties.kind
  const coordinates = named === 'area-edge' ? edgePoint(geometry) : middleOf(geometry)
  const from = zoomToHold(Number(properties.area_ha))
  return [
    { type: 'Feature', properties: { ...properties, kind: named, from }, geometry: { type: 'Point', coordinates } },
  ]
}

/** Five hundred ponds share a dozen names: each name stands once, on the surface nearest the middle of them all. */
function oneByName(points: readonly Feature<Point>[]): Feature<Point>[] {
  const groups = new Map<string, Feature<Point>[]>()
  for (const point of points) {
    const key = `${point.properties!.kind} ${point.properties!.name_en}`
    const group = groups.get(key)
    if (group) group.push(point)
    else groups.set(key, [point])
  }
  return [...groups.values()].map((group) => (group.length === 1 ? group[0]! : middlemost(group)))
}

function middlemost(group: readonly Feature<Point>[]): Feature<Point> {
  const mean = (at: 0 | 1) => group.reduce((sum, { geometry }) => sum + geometry.coordinates[at]!, 0) / group.length
  const middle = [mean(0), mean(1)] as const
  const away = ({ geometry: { coordinates } }: Feature<Point>) =>
    Math.hypot(coordinates[0]! - middle[0], coordinates[1]! - middle[1])
  return group.reduce((best, point) => (away(point) < away(best) ? point : best))
}

/** The zoom from which a surface of so many hectares is wide enough for a label of three lines. */
function zoomToHold(hectares: number): number {
  const width = Math.sqrt(Math.max(hectares, 0.01) * 10_000)
  return Number.isFinite(width) ? Math.log2((METRES_PER_PIXEL_AT_0 * LABEL_PX) / width) : 0
}

const LABEL_PX = 80
