import type { Feature, FeatureCollection, Position } from 'geojson'
import { toGrid } from '../../geometry/hk1980.ts'
import type { SheetBase } from './sheet.ts'

/** The served files that a sheet's ground is drawn from. */
export const GROUND_FILES = ['base-map.geojson', 'network.geojson', 'areas.geojson', 'constraints.geojson'] as const

/** Features that are ground to build on or to keep off, under names of their own. */
const FILLS = ['land', 'north', 'urban', 'wood', 'mud', 'pond', 'village', 'development-area', 'river']
const LINES = ['contour', 'river', 'boundary', 'road', 'highway', 'rail']
const POINTS = ['place', 'sea', 'station', 'boundary-control-point', 'university']

/**
 * The base map on the HK1980 Grid, from the served GeoJSON.
 *
 * Cost  one projection of about 40,000 vertices, a few hundredths of a second; kept by whoever asks.
 */
export function groundBase(files: readonly FeatureCollection[]): SheetBase {
  const fills: SheetBase['fills'][number][] = []
  const lines: SheetBase['lines'][number][] = []
  const points: SheetBase['points'][number][] = []
  for (const feature of files.flatMap((file) => file.features)) {
    const { geometry } = feature
    const kind = String(feature.properties?.kind ?? '')
    if (geometry.type === 'Polygon' && FILLS.includes(kind))
      fills.push({ kind, rings: geometry.coordinates.map(onGrid) })
    else if (geometry.type === 'MultiPolygon' && FILLS.includes(kind))
      for (const part of geometry.coordinates) fills.push({ kind, rings: part.map(onGrid) })
    else if (geometry.type === 'LineString' && LINES.includes(kind))
      lines.push({ ...lineOf(feature, kind), line: onGrid(geometry.coordinates) })
    else if (geometry.type === 'Point' && POINTS.includes(kind))
      points.push(pointOf(feature, kind, geometry.coordinates))
    if (kind === 'development-area' && geometry.type === 'Polygon')
      points.push(areaName(feature, geometry.coordinates[0] ?? []))
  }
  return { fills, lines, points }
}

function lineOf({ properties }: Feature, kind: string) {
  const width = kind === 'river' ? Number(properties?.width_m) : Number.NaN
  return {
    kind,
    planned: properties?.status !== undefined && properties.status !== 'existing',
    underground: properties?.underground === true,
    ...(Number.isNaN(width) ? {} : { widthM: width }),
  }
}

const pointOf = ({ properties }: Feature, kind: string, [lon, lat]: Position): SheetBase['points'][number] => ({
  kind,
  name: nameOf(properties),
  at: toGrid(lon!, lat!),
  rank: Number(properties?.rank ?? 2),
  planned: properties?.status !== undefined && properties.status !== 'existing',
})

/** A development area is named at the northernmost corner of its outline, clear of its parcels. */
function areaName({ properties }: Feature, ring: readonly Position[]): SheetBase['points'][number] {
  const top = ring.reduce((most, each) => (each[1]! > most[1]! ? each : most), ring[0] ?? [0, 0])
  return { kind: 'area', name: nameOf(properties), at: toGrid(top[0]!, top[1]!), rank: 0, planned: false }
}

const nameOf = (properties: Feature['properties']) => ({
  en: String(properties?.name_en ?? ''),
  zh: String(properties?.name_zh ?? ''),
})

function onGrid(positions: readonly Position[]): Float64Array {
  const line = new Float64Array(positions.length * 2)
  for (const [i, [lon, lat]] of positions.entries()) line.set(toGrid(lon!, lat!), i * 2)
  return line
}
