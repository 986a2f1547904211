import type { LocalText } from '../lib/message.ts'
import type { Language } from '../locales/language.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Edit } from '../plan/edit.ts'
import type { PlanPatch } from '../plan/patch.ts'
import type { Pattern } from '../plan/types.ts'

// What the store asks of the world. `map`, `worker` and `main` implement these; tests bring fakes.

export type ToolId = 'pan' | 'pick' | 'box'

/** How a gesture on the map changes the selection: alone, with Shift, with Alt. */
export type SelectHow = 'replace' | 'add' | 'remove'

/** How one parcel is drawn. Equal paints are the same object. */
export interface ParcelPaint {
  readonly status: 'assigned' | 'unassigned' | 'committed' | 'reserved'
  /** Key of the planned use (`RA`, `OUIT` …), drawn as a tint while the parcel is free. */
  readonly landUse?: string
  readonly colour?: string
  readonly pattern?: Pattern
  readonly letter?: string
}

/** What the planner does on the map, in rows of the parcel layer shown. */
export interface MapEvents {
  /** A click: on a parcel, or on none. */
  picked(row: number | undefined, how: SelectHow): void
  /** A box, [west, south, east, north] in WGS84 degrees: the parcels whose inside point is in it. */
  boxed(box: readonly [number, number, number, number], how: SelectHow): void
  /** The pointer came over a parcel, or left; `at` is in pixels of the map region. */
  hovered(row: number | undefined, at: { readonly x: number; readonly y: number } | undefined): void
  /** The camera came to rest; scale is metres on the ground for each CSS pixel at the middle. */
  moved(view: { readonly metresPerPixel: number; readonly bearing: number }): void
  /** The map cannot draw (no WebGL, say): everything else goes on. */
  failed(reason: string): void
}

/** The map as the rest of the house sees it. */
export interface MapPort {
  /** Draws into an element; gives the call that takes it out again. */
  attach(container: HTMLElement): () => void
  /** Shows another parcel layer: geometry goes to the renderer once, paint by row follows. */
  showParcels(layer: ParcelLayer, paintOf: (row: number) => ParcelPaint): void
  /** Redraws these rows only. */
  repaint(rows: Iterable<number>): void
  select(rows: ReadonlySet<number>): void
  hover(row: number | undefined): void
  arm(tool: ToolId): void
  speak(language: Language): void
  /** Moves the camera to [west, south, east, north] in WGS84 degrees. */
  fit(box: readonly [number, number, number, number]): void
  zoomBy(steps: number): void
  northUp(): void
}

/** A file the planner chose or dropped. */
export interface IncomingFile {
  readonly name: string
  readonly bytes: ArrayBuffer
}

/** Where files come from and go to. */
export interface FilesPort {
  save(name: string, content: Blob): Promise<void>
}

export interface ClockPort {
  now(): Date
}

/** One line of the journal: an edit done, taken back or done again, in order. */
export interface JournalEntry {
  readonly planId: string
  readonly number: number
  readonly act: 'do' | 'undo' | 'redo'
  readonly edit?: { readonly patch: PlanPatch; readonly words: Edit['words']; readonly scenario?: string }
}

/** A kept plan: its last checkpoint, to which the journal's later entries are applied. */
export interface KeptPlan {
  readonly id: string
  readonly title: LocalText
  /** The plan at `number`, in the form of `files/planJson.ts`. */
  readonly checkpoint: unknown
  readonly number: number
  readonly changedAt: number
  readonly parcels: number
  readonly scenarios: number
}

/** What the browser keeps: files by content, plans, and the journal. Every call settles only when it is on disk. */
export interface StoragePort {
  putBlob(sha256: string, bytes: ArrayBuffer): Promise<void>
  getBlob(sha256: string): Promise<ArrayBuffer | undefined>
  putPlan(plan: KeptPlan): Promise<void>
  getPlan(id: string): Promise<KeptPlan | undefined>
  listPlans(): Promise<readonly KeptPlan[]>
  removePlan(id: string): Promise<void>
  append(entries: readonly JournalEntry[]): Promise<void>
  entriesSince(planId: string, number: number): Promise<readonly JournalEntry[]>
  /** The plan that was open last, and whether one was. */
  lastOpen(): Promise<string | undefined>
  setLastOpen(id: string | undefined): Promise<void>
}
