import fc from 'fast-check'
import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import {
  gridToHk80Geographic,
  gridToLonLat,
  HK1980_GRID,
  HONG_KONG,
  lonLatToGrid,
  toGrid,
  toLonLat,
} from '../../src/geometry/hk1980.ts'

/** Facts: easting, northing, latitude, longitude as printed by the Government. */
const CHECK_POINTS = [
  // geodetic.gov.hk, transformation API v2, sample in the manual
  [835411.431, 817266.016, 22.294313001, 114.168562005],
  // Lands Department, worked example
  [832591.32, 820351.389, 22.322172084, 114.141187917],
  [827500, 835505, 22.45899845, 114.09168751],
  [818529, 833894, 22.44438093, 114.00454655],
  // HK GeoData Store, country parks and car testing centres: the corners of the territory
  [808630, 814185, 22.26626843, 113.90872288],
  [821066, 834746, 22.45209927, 114.02918436],
  [840050, 839635, 22.49631235, 114.21362888],
  [853210, 836655, 22.46932188, 114.34148916],
] as const

const METRES_PER_DEGREE = 111_000
const inHongKong = fc.tuple(
  fc.double({ min: HONG_KONG.west, max: HONG_KONG.east, noNaN: true }),
  fc.double({ min: HONG_KONG.south, max: HONG_KONG.north, noNaN: true }),
)
const seeded = { seed: 2326, numRuns: 300 }

describe('the HK1980 Grid', () => {
  it.each(CHECK_POINTS)('has E %d, N %d where the Government has it, to 2 mm both ways', (e, n, lat, lon) => {
    const [easting, northing] = toGrid(lon, lat)
    expect(Math.hypot(easting - e, northing - n)).toBeLessThan(0.002)
    const [longitude, latitude] = toLonLat(e, n)
    expect(Math.hypot(longitude - lon, latitude - lat) * METRES_PER_DEGREE).toBeLessThan(0.002)
  })

  it.each([
    ['the grid origin', 836694.05, 819069.8, [22, 18, 43.68, 2], [114, 10, 42.8, 2]],
    ['Explanatory Notes on Geodetic Datums in Hong Kong', 836055, 832699, [22, 26, 6.76, 2], [114, 10, 20.45, 2]],
    ['Lands Department', 832591.32, 820351.389, [22, 19, 25.32636, 5], [114, 8, 19.44596, 5]],
  ] as const)('gives the printed HK1980 geographic position of %s to its digits', (_, e, n, lat, lon) => {
    const [longitude, latitude] = gridToHk80Geographic(e, n)
    expect(secondsBeyond(latitude, lat)).toBe(lat[2].toFixed(lat[3]))
    expect(secondsBeyond(longitude, lon)).toBe(lon[2].toFixed(lon[3]))
  })

  it('agrees with proj4 within 1e-5 m everywhere in Hong Kong', () => {
    const chain = proj4('EPSG:4326', HK1980_GRID)
    fc.assert(
      fc.property(inHongKong, ([lon, lat]) => {
        const [e, n] = chain.forward([lon, lat]) as [number, number]
        const [easting, northing] = toGrid(lon, lat)
        expect(Math.hypot(easting - e, northing - n)).toBeLessThan(1e-6)
        const [longitude, latitude] = chain.inverse([e, n]) as [number, number]
        const back = toLonLat(e, n)
        // proj4's way back lets the height between the ellipsoids fall: it misses its own way there by as much.
        expect(Math.hypot(back[0] - longitude, back[1] - latitude) * METRES_PER_DEGREE).toBeLessThan(0.001)
      }),
      seeded,
    )
  })

  it('comes back from a round trip within a micrometre, inside Hong Kong and around it', () => {
    const around = fc.tuple(
      fc.double({ min: 113, max: 115.5, noNaN: true }),
      fc.double({ min: 21.5, max: 23.5, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.oneof(inHongKong, around), ([lon, lat]) => {
        const [longitude, latitude] = toLonLat(...toGrid(lon, lat))
        expect(Math.hypot(longitude - lon, latitude - lat) * METRES_PER_DEGREE).toBeLessThan(1e-6)
      }),
      seeded,
    )
  })

  it('answers the same for one position and for many', () => {
    fc.assert(
      fc.property(fc.array(inHongKong, { maxLength: 5 }), (positions) => {
        const grid = lonLatToGrid(Float64Array.from([...positions, [113, 22] as const].flat()))
        expect([...grid]).toEqual([...positions.map(([lon, lat]) => toGrid(lon, lat)), toGrid(113, 22)].flat())
        expect([...gridToLonLat(grid)].slice(0, 2)).toEqual(toLonLat(grid[0]!, grid[1]!))
      }),
      seeded,
    )
  })
})

function secondsBeyond(degrees: number, [d, m, , digits]: readonly [number, number, number, number]): string {
  return ((degrees - d - m / 60) * 3600).toFixed(digits)
}
