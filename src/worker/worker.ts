import { expose, transfer } from 'comlink'
import { type WriteRequest, writeGeoJson } from '../files/geoJsonWriter.ts'
import { type ClassedLots, type LotsUnder, lotsUnder } from '../geometry/lotsUnder.ts'
import { findOverlaps } from '../geometry/overlaps.ts'
import type { Shapes } from '../geometry/shapes.ts'
import type { Message } from '../lib/message.ts'
import type { Result } from '../lib/result.ts'
import { distanceRings } from '../parcels/distanceRings.ts'
import { editShapes, type ShapeAnswer, type ShapeRequest } from '../parcels/editShapes.ts'
import { loadNetwork } from '../parcels/loadNetwork.ts'
import { type LoadedFile, type LoadProgress, loadParcels } from '../parcels/loadParcels.ts'
import { type DrawnParcel, measureDrawn } from '../parcels/measureShapes.ts'
import { overlapFindings } from '../parcels/overlapFindings.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import { loadUniversityTown, type UniversityTown } from '../parcels/universityTown.ts'
import type { OverlapInput, OverlapsFound } from './protocol.ts'

/** The door to the pure code. It keeps nothing between jobs, so that a job is cancelled by ending the worker. */
const jobs = {
  read: async (
    name: string,
    bytes: ArrayBuffer,
    sites: UniversityTown,
    onProgress: (at: LoadProgress) => void,
  ): Promise<Result<LoadedFile, Message>> => {
    const loaded = await loadParcels({ name, bytes: new Uint8Array(bytes), sites, onProgress: seldom(onProgress) })
    return transfer(loaded, buffersOf(loaded))
  },
  overlaps: (land: OverlapInput, onProgress: (done: number, total: number) => void): OverlapsFound => {
    const overlaps = findOverlaps(land, seldom(onProgress))
    return { ...overlaps, findings: overlapFindings(land, overlaps) }
  },
  shape: (request: ShapeRequest): Result<ShapeAnswer, Message> => editShapes(request),
  measure: async (parcels: readonly DrawnParcel[], sites: UniversityTown): Promise<ParcelLayer> => {
    const layer = await measureDrawn(parcels, sites)
    return transfer(layer, buffersOf(layer))
  },
  rings: (town: UniversityTown) => distanceRings(town),
  network: (bytes: ArrayBuffer) => loadNetwork(new Uint8Array(bytes)),
  lots: (parcels: Shapes, lots: ClassedLots): LotsUnder => {
    const under = lotsUnder(parcels, lots)
    return transfer(under, buffersOf(under))
  },
  universityTown: (bytes: ArrayBuffer) => loadUniversityTown(new Uint8Array(bytes)),
  write: (request: WriteRequest) => new Blob([writeGeoJson(request)], { type: 'application/geo+json' }),
}

export type Jobs = typeof jobs

expose(jobs)

/** Lets at most ten reports a second through: each one crosses to the page. */
function seldom<Args extends unknown[]>(report: (...args: Args) => void): (...args: Args) => void {
  let last = 0
  return (...args) => {
    const now = performance.now()
    if (now - last < 100) return
    last = now
    report(...args)
  }
}

/** Every array buffer in an answer: handed over, not copied. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer)
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) buffersOf(part, found)
  return [...found]
}
