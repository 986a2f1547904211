import type { Feature } from 'geojson'
import { lotsUnder } from '../../src/geometry/lotsUnder.ts'
import { lotLayer } from '../../src/parcels/lots.ts'
import { parcel, square } from './gridFile.ts'
import { loadGrid } from './land.ts'

/** Parcels and a file of lots as they are loaded, and which lots lie under which parcel. */
export async function loadLots(parcels: readonly Feature[], lotFeatures: readonly Feature[]) {
  const { layer } = await loadGrid(parcels)
  const file = await loadGrid(lotFeatures)
  const lots = lotLayer(file.layer.shapes, file.layer.siteAreaM2, file.own)
  return { layer, file, lots, under: lotsUnder(layer.shapes, lots) }
}

/** P-1 and P-2, 1 ha each, touch. A lot of 40 × 40 m lies over the common edge, half under each; one of 20 × 20 m inside P-1, Government land of 20 × 20 m inside P-2. */
export const lotsOverAnEdge = () =>
  loadLots(
    [parcel('P-1', square(0, 0, 100)), parcel('P-2', square(100, 0, 100))],
    [
      parcel('1', square(80, 10, 40), { CLASS: 'Old Schedule Lot' }),
      parcel('2', square(10, 60, 20), { CLASS: 'Old Schedule Lot' }),
      parcel('3', square(150, 60, 20), { CLASS: 'Government land' }),
    ],
  )
