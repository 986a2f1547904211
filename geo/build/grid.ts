/**
 * Between WGS84 degrees and the HK1980 Grid, for construction on paper-like metres.
 *
 * Takes   [longitude, latitude] in degrees or [easting, northing] in metres.
 * Gives   the other; computed degrees are rounded to 11 decimals (1 µm) unless told otherwise.
 * Source  EPSG:2326 with the seven parameters of the Survey and Mapping Office.
 */
import proj4 from 'proj4'

export type Position = readonly [number, number]
export type Ring = readonly Position[]
/** First ring is the outline, the rest are holes; rings are closed. */
export type Polygon = readonly Ring[]

const HK1980_GRID =
  '+proj=tmerc +lat_0=22.3121333333333 +lon_0=114.178555555556 +k=1 +x_0=836694.05 +y_0=819069.8 +ellps=intl ' +
  '+towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246 +units=m +no_defs'

const converter = proj4('EPSG:4326', HK1980_GRID)

export const toGrid = (degrees: Position): Position => {
  const [easting, northing] = converter.forward([degrees[0], degrees[1]]) as [number, number]
  return [easting, northing]
}

export const toDegrees = (metres: Position, decimals = 11): Position => {
  const [longitude, latitude] = converter.inverse([metres[0], metres[1]]) as [number, number]
  return [rounded(longitude, decimals), rounded(latitude, decimals)]
}

export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))
