import type { WriteRequest } from '../files/geoJsonWriter.ts'
import type { ClassedLots, LotsUnder } from '../geometry/lotsUnder.ts'
import type { Overlaps } from '../geometry/overlaps.ts'
import type { Shapes } from '../geometry/shapes.ts'
import type { Finding } from '../lib/finding.ts'
import type { Message } from '../lib/message.ts'
import type { Result } from '../lib/result.ts'
import type { DistanceRing } from '../parcels/distanceRings.ts'
import type { ShapeAnswer, ShapeRequest } from '../parcels/editShapes.ts'
import type { LoadedFile, LoadProgress } from '../parcels/loadParcels.ts'
import type { DrawnParcel } from '../parcels/measureShapes.ts'
import type { Network } from '../parcels/network.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { UniversityTown } from '../parcels/universityTown.ts'

/** A running job of the worker. Cancelling stops it at once; its promise then rejects with `Cancelled`. */
export interface Job<Value> {
  readonly done: Promise<Value>
  cancel(): void
}

/** What a cancelled job rejects with: no fault, the planner asked for it. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** What is needed of a layer to find land counted more than once. */
export type OverlapInput = Pick<ParcelLayer, 'shapes' | 'siteAreaM2' | 'ids' | 'boxes' | 'dead'>

export interface OverlapsFound extends Overlaps {
  readonly findings: readonly Finding[]
}

/** The pure code behind a worker's door. It keeps nothing between jobs. */
export interface WorkerPort {
  read(
    file: { readonly name: string; readonly bytes: ArrayBuffer },
    universityTown: UniversityTown,
    onProgress: (progress: LoadProgress) => void,
  ): Job<Result<LoadedFile, Message>>
  universityTown(bytes: ArrayBuffer): Job<Result<UniversityTown, Message>>
  /** Lines at each distance around the University Town sites. */
  rings(universityTown: UniversityTown): Job<readonly DistanceRing[]>
  network(bytes: ArrayBuffer): Job<Result<Network, Message>>
  overlaps(land: OverlapInput, onProgress: (done: number, total: number) => void): Job<OverlapsFound>
  /** Counts and measures lots under parcels. */
  lots(parcels: Shapes, lots: ClassedLots): Job<LotsUnder>
  write(request: WriteRequest): Job<Blob>
  /** Splits, merges, draws or reshapes parcels; what comes back is measured by `measure`. */
  shape(request: ShapeRequest): Job<Result<ShapeAnswer, Message>>
  /** Measures drawn parcels as those of a file are. */
  measure(parcels: readonly DrawnParcel[], universityTown: UniversityTown): Job<ParcelLayer>
}
