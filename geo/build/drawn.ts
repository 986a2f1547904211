/**
 * The hand-drawn files of `geo/drawn`, read onto the HK1980 Grid.
 *
 * Takes   GeoJSON in WGS84 degrees, one idea a file; anyone may correct them in QGIS or a text editor.
 * Gives   the properties and, by geometry, a ring, a line or a point in metres.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { curved } from './curve.ts'
import { type Position, type Ring, toGrid } from './grid.ts'
import { closed, millimetres } from './shapes.ts'

export interface Drawn {
  readonly file: string
  readonly row: number
  readonly type: 'Polygon' | 'LineString' | 'Point'
  /** Outline, line, or one point; metres on the grid. */
  readonly line: Ring
  // biome-ignore lint/suspicious/noExplicitAny: hand-written properties; each reader says what it takes
  readonly properties: Readonly<Record<string, any>>
}

export const geoFolder = fileURLToPath(new URL('..', import.meta.url))

export const readJson = (path: string) => JSON.parse(readFileSync(`${geoFolder}${path}`, 'utf8'))

export const drawn = (name: string): readonly Drawn[] => {
  const file = `drawn/${name}.geojson`
  return readJson(file).features.map(
    (
      feature: { geometry: { type: Drawn['type']; coordinates: never }; properties: Drawn['properties'] },
      row: number,
    ) => {
      const { type, coordinates } = feature.geometry
      const degrees: readonly Position[] =
        type === 'Polygon' ? coordinates[0] : type === 'Point' ? [coordinates] : coordinates
      const line = millimetres(degrees.map((position) => toGrid([position[0], position[1]])))
      const whole = type === 'Polygon' ? closed(line) : line
      return {
        file,
        row,
        type,
        line: BENT.has(feature.properties.kind) ? curved(whole) : whole,
        properties: feature.properties,
      }
    },
  )
}

/** Kinds whose drawn vertices are joined by curves, not straight lines. */
const BENT: ReadonlySet<string> = new Set(
  'rail highway road land north river boundary urban country-park wetland-park nature-reserve'.split(' '),
)
