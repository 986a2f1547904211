import type { Shapes } from '../geometry/shapes.ts'
import type { LocalText } from '../lib/message.ts'
import type { Language } from '../locales/language.ts'
import type { LonLat, Move } from '../parcels/editShapes.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Edit } from '../plan/edit.ts'
import type { Camera, Pattern } from '../plan/types.ts'
import type { WorkerPort } from '../worker/protocol.ts'
import type { MapOver } from './mapOverState.ts'

// What the store asks of the world. `map`, `worker` and `main` implement these; tests bring fakes.

export type ToolId = 'pan' | 'pick' | 'box' | 'lasso' | 'brush'

/** How a gesture on the map changes the selection (alone, with Shift, with Alt); `keep` leaves only what is in both. */
export type SelectHow = 'replace' | 'add' | 'remove' | 'keep'

/** How one parcel is drawn. Equal paints are the same object. */
export interface ParcelPaint {
  readonly status: 'assigned' | 'unassigned' | 'committed' | 'reserved'
  /** Key of the planned use (`RA`, `OUIT` …), drawn as a tint while the parcel is free. */
  readonly landUse?: string
  readonly colour?: string
  readonly pattern?: Pattern
  readonly letter?: string
  /** Kept as it is, by a lock of its own or of its assignee. */
  readonly locked?: true
  /** The letter of who holds it in the scenario it is compared with, where nobody holds it here. */
  readonly ghost?: string
  /** Proximity score in tenths, 0–10, where the map is shaded by it: drawn in place of use and assignee. */
  readonly shade?: number
}

/** What the planner is to draw on the map: a point, a line, a ring, or other corners for rings that are there. */
export type Sketch =
  | { readonly draws: 'point' | 'line' | 'ring' }
  | { readonly draws: 'corners'; readonly rings: readonly (readonly LonLat[])[] }

export type SketchStep = 'finish' | 'back' | 'corner'

/** What was drawn, in WGS84 degrees; undefined: given up. */
export type Sketched = { readonly positions: readonly LonLat[] } | { readonly moves: readonly Move[] } | undefined

/** What the planner does on the map, in rows of the parcel layer shown. */
export interface MapEvents {
  /** A click: on a parcel, or on none. */
  picked(row: number | undefined, how: SelectHow): void
  /** A double click on a parcel: its card is asked for. */
  opened(row: number): void
  /** A box, [west, south, east, north] in WGS84 degrees: the parcels whose inside point is in it. */
  boxed(box: readonly [number, number, number, number], how: SelectHow): void
  /** A lasso, longitude and latitude interleaved in WGS84 degrees: the parcels whose inside point is in it. */
  lassoed(ring: readonly number[], how: SelectHow): void
  /** A stroke of the brush, in the same form: the parcels it touches. */
  brushed(path: readonly number[], how: SelectHow): void
  /** The pointer came over a parcel, or left; `at` is in pixels of the map region. */
  hovered(row: number | undefined, at: { readonly x: number; readonly y: number } | undefined): void
  /** Something was drawn. */
  sketched(answer: Sketched): void
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
  /**
   * Shows the parcels as they are drawn now, where only these rows differ: those that are dead go, the others are sent
   * again. Rows keep their numbers.
   */
  changeParcels(layer: ParcelLayer, paintOf: (row: number) => ParcelPaint, rows: readonly number[]): void
  /** Redraws these rows only. */
  repaint(rows: Iterable<number>): void
  select(rows: ReadonlySet<number>): void
  hover(row: number | undefined): void
  /** Draws a line around these rows: a bundle, say. */
  outline(rows: ReadonlySet<number> | undefined): void
  /** Draws the outlines of private lots, thin and from close by; undefined takes them away. */
  showLots(lots: Shapes | undefined): void
  arm(tool: ToolId): void
  /** The radius of the brush, in metres on the ground. */
  brush(radiusM: number): void
  /** Lets the planner draw; undefined puts the pencil down. Loaded when something is first drawn. */
  sketch(sketch: Sketch | undefined): void
  /** By button in place of key: ends the drawing, takes its last corner back, or puts one in the middle of the map. */
  sketchStep(step: SketchStep): void
  speak(language: Language): void
  /** Moves the camera to [west, south, east, north] in WGS84 degrees. */
  fit(box: readonly [number, number, number, number]): void
  zoomBy(steps: number): void
  northUp(): void
  /**
   * Where it looks now; undefined while nothing is drawn. The zoom is that of a window of 800 × 640 free pixels, so that
   * a camera shows the same ground in any window.
   */
  camera(): Camera | undefined
  /** Moves to a camera, at once where motion is to be reduced. */
  flyTo(camera: Camera): void
  /** Draws parcels as blocks, by height in metres; undefined lays them flat again. Loaded when first asked for. */
  raise(heightOf: ((row: number) => number) | undefined): void
  /** Draws what lies over the map: rings at a distance, lines between parcels. Loaded when first asked for. */
  over(over: MapOver): void
  /**
   * Draws one more map of the same parcels, painted otherwise; all such maps look where the others look. Gives the calls
   * that paint it anew, and that take it out and free what it held.
   */
  beside(container: HTMLElement, view: BesideView): BesideMap
  /** Paints the parcels otherwise, with a line around some, as a map beside would; undefined: as the shown scenario. */
  paintAs(view: BesideView | undefined): void
  /** Draws in other colours: those of the desk, of a projector, of a dark room. */
  dress(look: MapLook): void
  /** Sets up a map out of sight to take pictures of; undefined where the browser cannot draw. Loaded when first asked for. */
  easel(size: PictureSize): Promise<MapEasel | undefined>
}

/** Width and height in CSS pixels, which words and lines are drawn for, and how many pixels of a picture each makes. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
}

/** What a map out of sight shows for one picture. */
export interface EaselView extends BesideView {
  readonly layer: ParcelLayer
  readonly camera: Camera
  readonly over: MapOver
  readonly heightOf: ((row: number) => number) | undefined
}

/** A map out of sight, in the colours of a projector. */
export interface MapEasel {
  /** The map as a picture, once all of it has landed; undefined where it does not come to rest. */
  picture(view: EaselView): Promise<ImageBitmap | undefined>
  remove(): void
}

/** How a map beside another one paints the parcels. */
export interface BesideView {
  readonly paintOf: (row: number) => ParcelPaint
  /** Rows with a line around them. */
  readonly marked: ReadonlySet<number>
}

export interface BesideMap {
  show(view: BesideView): void
  remove(): void
}

/** The colours of the map: at the desk, on a projector in a bright room, in a dark room. */
export type MapLook = 'light' | 'projector' | 'dark'

/** A file the planner chose or dropped. */
export interface IncomingFile {
  readonly name: string
  readonly bytes: ArrayBuffer
}

/** Where files come from and go to. */
export interface FilesPort {
  save(name: string, content: Blob): Promise<void>
}

/** The files of the embedded ground, as they are served beside the app; read when something is taken away. */
export interface ServedPort {
  json<Content>(file: string): Promise<Content>
}

/** Makes pixels of a drawing; only a page has a canvas. */
export interface PicturesPort {
  /** A PNG of an SVG, so many pixels wide and high, with the house's own type in it; over another picture, if one is given. */
  png(svg: string, width: number, height: number, under?: ImageBitmap): Promise<Blob>
}

export interface ClockPort {
  now(): Date
}

/** What happened to the document, in order: an edit done, the last one taken back, or done again. */
export type Act = { readonly act: 'do'; readonly edit: Edit } | { readonly act: 'undo' } | { readonly act: 'redo' }

/** One line of a kept plan's journal; numbers count from 1 without gaps. */
export type JournalEntry = Act & { readonly keptId: string; readonly number: number; readonly at: number }

/** A source file of a kept plan, by its content, with the layers of the plan it gives. */
export interface KeptSource {
  readonly name: string
  readonly sha256: string
  readonly layers: readonly string[]
}

/** A kept plan: its checkpoint, to which the journal is applied. The id is the browser's, not the plan's. */
export interface KeptPlan {
  readonly id: string
  readonly title: LocalText
  readonly parcels: number
  readonly keptAt: number
  readonly sources: readonly KeptSource[]
  /** The plan before the journal's first entry, in the form of `files/planToJson.ts`. */
  readonly checkpoint: unknown
  readonly shown: string
}

/** A line of "Recent plans". */
export interface RecentPlan {
  readonly id: string
  readonly title: LocalText
  readonly parcels: number
  readonly changedAt: number
}

/** Thrown by `append` when another window has written to the same plan. */
export class JournalConflict extends Error {
  override readonly name = 'JournalConflict'
}

/** What the browser keeps: files by content, plans, and the journal. Every call settles only when it is on disk. */
export interface StoragePort {
  putBlob(sha256: string, bytes: ArrayBuffer): Promise<void>
  getBlob(sha256: string): Promise<ArrayBuffer | undefined>
  putPlan(plan: KeptPlan): Promise<void>
  getPlan(id: string): Promise<KeptPlan | undefined>
  /** Newest change first. */
  recentPlans(): Promise<readonly RecentPlan[]>
  /** Forgets a plan, its journal, and the files that no other plan needs. */
  removePlan(id: string): Promise<void>
  append(entries: readonly JournalEntry[]): Promise<void>
  journalOf(keptId: string): Promise<readonly JournalEntry[]>
  lastOpen(): Promise<string | undefined>
  setLastOpen(id: string | undefined): Promise<void>
}

/** Everything the store asks of the world. */
export interface Ports {
  readonly map: MapPort
  readonly worker: WorkerPort
  readonly storage: StoragePort
  readonly files: FilesPort
  readonly clock: ClockPort
  readonly served: ServedPort
  readonly pictures: PicturesPort
}
