import { toGrid, toLonLat } from '../../src/geometry/hk1980.ts'
import type { ParcelLayer, TextColumn } from '../../src/parcels/parcelLayer.ts'

/** A square parcel by its south-west corner on the grid and its side, in metres. */
export interface Square {
  readonly id: string
  readonly easting: number
  readonly northing: number
  readonly side: number
  readonly landUse?: string
  readonly landStatus?: string
}

/** As much of a parcel layer as the map reads, made of squares; degrees are near enough for a test. */
export function layerOf(squares: readonly Square[]): ParcelLayer {
  const [originEast, originNorth] = toGrid(114.07, 22.5)
  const degrees = (easting: number, northing: number) => [
    114.07 + (easting - originEast) / 102_900,
    22.5 + (northing - originNorth) / 110_750,
  ]
  const rings = squares.map(({ easting: x, northing: y, side: s }) => [
    [x, y],
    [x + s, y],
    [x + s, y + s],
    [x, y + s],
    [x, y],
  ])
  const ends = (each: number) => Uint32Array.from(squares, (_, i) => (i + 1) * each)
  return {
    rows: squares.length,
    ids: squares.map(({ id }) => id),
    shapes: {
      rows: squares.length,
      grid: Float64Array.from(rings.flat(2)),
      lonLat: Float64Array.from(rings.flat().flatMap(([x, y]) => degrees(x!, y!))),
      ringEnd: ends(5),
      partEnd: ends(1),
      shapeEnd: ends(1),
    },
    boxes: Float64Array.from(squares.flatMap(({ easting: x, northing: y, side: s }) => [x, y, x + s, y + s])),
    insidesLonLat: Float64Array.from(
      squares.flatMap(({ easting: x, northing: y, side: s }) => toLonLat(x + s / 2, y + s / 2)),
    ),
    insides: Float64Array.from(squares.flatMap(({ easting: x, northing: y, side: s }) => [x + s / 2, y + s / 2])),
    siteAreaM2: Float64Array.from(squares, ({ side }) => side * side),
    texts: {
      land_use: column(squares.map(({ landUse }) => landUse)),
      land_status: column(squares.map(({ landStatus }) => landStatus)),
    },
  } as unknown as ParcelLayer
}

const column = (texts: readonly (string | undefined)[]): TextColumn => {
  const values = [undefined, ...new Set(texts.filter((text) => text !== undefined))]
  return { codes: Uint32Array.from(texts, (text) => values.indexOf(text)), values }
}

/** Where the squares of these tests stand: San Tin, on the grid. */
export const SAN_TIN = { easting: 825_700, northing: 839_900 }
