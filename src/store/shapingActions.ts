import type { LonLat, Move } from '../parcels/editShapes.ts'
import type { ParcelFields } from '../parcels/parcelFields.ts'
import type { SharedWorks } from '../plan/types.ts'
import type { CellField } from './cellEditing.ts'
import type { SketchStep } from './ports.ts'

/** What is drawn on the map: to change parcels, or to say where shared works stand. */
export type SketchVerb = 'split' | 'draw' | 'hole' | 'reshape' | 'works-point' | 'works-line'

/** Changing the parcels themselves. Each is one undoable step; none throws for an expected no. */
export interface ShapingActions {
  /** Takes up the pencil for something, or puts it down. */
  readonly sketch: (verb: SketchVerb | undefined) => void
  readonly sketchStep: (step: SketchStep) => void
  /** Takes up the pencil to say where shared works stand. */
  readonly placeWorks: (works: SharedWorks['id'], along: 'point' | 'line') => void
  /** Cuts the selected parcels along a line in WGS84 degrees. */
  readonly splitParcels: (line: readonly LonLat[]) => Promise<void>
  /** Makes one parcel of those selected; where they do not touch it asks, unless `apart` says that they may. */
  readonly mergeParcels: (apart?: boolean) => Promise<void>
  /** Takes the selected parcels out of the plan. */
  readonly retireParcels: () => Promise<void>
  /** Draws a parcel; `trims`: without the land that others hold, else that is a refusal. */
  readonly drawParcel: (ring: readonly LonLat[], trims: boolean) => Promise<void>
  /** Takes a ring out of the selected parcel. */
  readonly cutHole: (ring: readonly LonLat[]) => Promise<void>
  /** Takes out of the selected parcel what other parcels hold too. */
  readonly trimParcel: () => Promise<void>
  /** Moves, adds or takes out corners of the selected parcel; neighbours that share them follow. `trims` as in drawing. */
  readonly moveCorners: (moves: readonly Move[], trims?: boolean) => Promise<void>
  /** Puts what was typed into one cell of the table, for these rows in one step; gives whether it was done. */
  readonly setCell: (rows: readonly number[], cell: CellField, typed: string) => Promise<boolean>
  /** Sets fields of the selected parcels over those of their file. */
  readonly setParcelFields: (fields: { readonly [Field in keyof ParcelFields]?: string | number | null }) => boolean
}
