import { bench, describe } from 'vitest'
import { findOverlaps, overlapsAfter } from '../../src/geometry/overlaps.ts'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import { TOWN } from '../parcels/loading.ts'

const PARCELS = 20_000
const ACROSS = 142
const text = JSON.stringify({
  type: 'FeatureCollection',
  features: Array.from({ length: PARCELS }, (_, i) => parcel(i)),
})
const bytes = new TextEncoder().encode(text)
const loaded = await loadParcels({ name: 'bench', bytes, sites: TOWN })
const known = loaded.ok ? findOverlaps(loaded.value.layer) : undefined

describe('20,000 adjacent parcels', () => {
  bench('JSON alone', () => {
    JSON.parse(text)
  })

  bench('loaded: read, checked, measured, placed', async () => {
    await loadParcels({ name: 'bench', bytes, sites: TOWN })
  })

  bench('overlaps looked for', () => {
    if (loaded.ok) findOverlaps(loaded.value.layer)
  })

  bench('overlaps looked for again where three parcels changed', () => {
    if (loaded.ok && known) overlapsAfter(known, loaded.value.layer, [100, 10_000, 19_999])
  })
})

function parcel(i: number) {
  const x = 113.95 + (i % ACROSS) * 0.0002
  const y = 22.4 + Math.floor(i / ACROSS) * 0.000_18
  const ring = [
    [x, y],
    [x + 0.0002, y],
    [x + 0.0002, y + 0.000_18],
    [x + 0.000_06, y + 0.000_18],
    [x, y + 0.000_18],
    [x, y],
  ].map(([lon, lat]) => [Number(lon!.toFixed(9)), Number(lat!.toFixed(9))])
  return {
    type: 'Feature',
    id: `P${i}`,
    properties: { zone: 'OU(I&T)', plot_ratio_non_domestic: 5, ground: i % 2 ? 'formed' : 'farmland' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}
