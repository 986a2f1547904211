import type { ParcelLayer } from '../parcels/parcelLayer.ts'

/**
 * Every outline drawn since the plan was opened, measured: also those undone, so that undo and redo only say which rows
 * are parcels. Never in the plan; made anew from it when it is opened.
 */
export interface Drawn {
  readonly layer: ParcelLayer | undefined
  /** Row of each outline in `layer`, by `outlineKey`. */
  readonly rowOf: ReadonlyMap<string, number>
}

export const NOTHING_DRAWN: Drawn = { layer: undefined, rowOf: new Map() }
