/**
 * Between WGS84 degrees and the HK1980 Grid, for construction in metres; the projection is the app's own.
 *
 * Takes   [longitude, latitude] in degrees or [easting, northing] in metres.
 * Gives   the other; degrees are rounded to 11 decimals (1 µm) unless told otherwise.
 */
import { toLonLat, toGrid as toMetres } from '../../src/geometry/hk1980.ts'

export type Position = readonly [number, number]
export type Ring = readonly Position[]
/** First ring is the outline, the rest are holes; rings are closed. */
export type Polygon = readonly Ring[]

export const toGrid = ([longitude, latitude]: Position): Position => toMetres(longitude, latitude)

export const toDegrees = ([easting, northing]: Position, decimals = 11): Position => {
  const [longitude, latitude] = toLonLat(easting, northing)
  return [rounded(longitude, decimals), rounded(latitude, decimals)]
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))
