import type { LoadedFile } from '../parcels/loadParcels.ts'

/** A file read by the worker, with its bytes still at hand: they are kept by their content when the plan is. */
export interface OpenedFile {
  readonly name: string
  readonly bytes: ArrayBuffer
  readonly sha256: string
  readonly loaded: LoadedFile
}

/** An opened file with the layers of the plan it gives. */
export interface OpenedSource {
  readonly file: OpenedFile
  readonly layers: readonly string[]
}
