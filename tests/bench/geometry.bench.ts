import proj4 from 'proj4'
import { bench, describe } from 'vitest'
import { HK1980_GRID, HONG_KONG, lonLatToGrid } from '../../src/geometry/hk1980.ts'

const POSITIONS = 100_000
const lonLat = Float64Array.from({ length: POSITIONS * 2 }, (_, i) => {
  const along = ((i >> 1) * 0.618_033_988_75) % 1
  return i % 2 === 0
    ? HONG_KONG.west + (HONG_KONG.east - HONG_KONG.west) * along
    : HONG_KONG.south + (HONG_KONG.north - HONG_KONG.south) * ((along * 97) % 1)
})

describe('100,000 positions to the grid', () => {
  bench('the series', () => {
    lonLatToGrid(lonLat)
  })

  const chain = proj4('EPSG:4326', HK1980_GRID)
  bench('proj4 a position at a time', () => {
    const grid = new Float64Array(lonLat.length)
    for (let i = 0; i < lonLat.length; i += 2) grid.set(chain.forward([lonLat[i]!, lonLat[i + 1]!]), i)
  })
})
