import { writeGeoJson } from '../../src/files/geoJsonWriter.ts'
import { lotsUnder } from '../../src/geometry/lotsUnder.ts'
import { findOverlaps } from '../../src/geometry/overlaps.ts'
import { distanceRings } from '../../src/parcels/distanceRings.ts'
import { editShapes } from '../../src/parcels/editShapes.ts'
import { loadNetwork } from '../../src/parcels/loadNetwork.ts'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import { measureDrawn } from '../../src/parcels/measureShapes.ts'
import { overlapFindings } from '../../src/parcels/overlapFindings.ts'
import { loadUniversityTown } from '../../src/parcels/universityTown.ts'
import type { MapPort } from '../../src/store/ports.ts'
import { Cancelled, type Job, type WorkerPort } from '../../src/worker/protocol.ts'

/** The worker's work done in place, on the next turns of the event loop; a job can be cancelled until it has begun. */
export function directWorker(): WorkerPort {
  return {
    read: ({ name, bytes }, sites, onProgress) =>
      job(() => loadParcels({ name, bytes: new Uint8Array(bytes), sites, onProgress })),
    universityTown: (bytes) => job(async () => loadUniversityTown(new Uint8Array(bytes))),
    rings: (town) => job(async () => distanceRings(town)),
    network: (bytes) => job(async () => loadNetwork(new Uint8Array(bytes))),
    overlaps: (layer, onProgress) =>
      job(async () => {
        const overlaps = findOverlaps(layer, onProgress)
        return { ...overlaps, findings: overlapFindings(layer, overlaps) }
      }),
    shape: (request) => job(async () => editShapes(request)),
    measure: (parcels, sites) => job(() => measureDrawn(parcels, sites)),
    lots: (parcels, lots) => job(async () => lotsUnder(parcels, lots)),
    write: (request) => job(async () => new Blob([writeGeoJson(request)])),
  }
}

function job<Value>(work: () => Promise<Value>): Job<Value> {
  let cancel: () => void = () => {}
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => reject(new Cancelled())
  })
  const done = Promise.race([cancelled, new Promise((turn) => setTimeout(turn, 0)).then(work)])
  return { done, cancel: () => cancel() }
}

/** A map that draws nothing and remembers what it was told. */
export function quietMap() {
  const told: { readonly call: string; readonly with: unknown }[] = []
  const note =
    (call: string) =>
    (...args: unknown[]) => {
      told.push({ call, with: args[0] })
    }
  const map: MapPort = {
    attach: () => () => {},
    showParcels: note('showParcels'),
    changeParcels: (_layer, _paintOf, rows) => {
      told.push({ call: 'changeParcels', with: rows })
    },
    repaint: note('repaint'),
    select: note('select'),
    hover: note('hover'),
    outline: note('outline'),
    showLots: note('showLots'),
    arm: note('arm'),
    brush: note('brush'),
    sketch: note('sketch'),
    sketchStep: note('sketchStep'),
    speak: note('speak'),
    fit: note('fit'),
    zoomBy: note('zoomBy'),
    northUp: note('northUp'),
    over: note('over'),
    camera: () => ({ centre: [114.05, 22.48], zoom: 13, bearing: 0, pitch: 0 }),
    flyTo: note('flyTo'),
    raise: note('raise'),
    paintAs: note('paintAs'),
    beside: (_container, view) => {
      told.push({ call: 'beside', with: view })
      return { show: note('beside shows'), remove: note('beside gone') }
    },
    dress: note('dress'),
    easel: async () => undefined,
  }
  return { map, told }
}
