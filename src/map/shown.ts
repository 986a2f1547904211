import type { Shapes } from '../geometry/shapes.ts'
import type { Language } from '../locales/language.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Camera } from '../plan/types.ts'
import type { MapOver } from '../store/mapOverState.ts'
import type { MapLook, ParcelPaint, Sketch, ToolId } from '../store/ports.ts'
import type { GeoBox } from './camera.ts'

/** Where a camera stood. */
export interface CameraView {
  readonly center: [number, number]
  readonly zoom: number
  readonly bearing: number
  readonly pitch: number
}

/** What a map shows, whether or not one is mounted: a call made before there is a canvas is kept here. */
export interface Shown {
  parcels: { readonly layer: ParcelLayer; readonly paintOf: (row: number) => ParcelPaint } | undefined
  selected: ReadonlySet<number>
  hovered: number | undefined
  /** Rows with a line around them: a bundle. */
  outlined: ReadonlySet<number>
  /** Outlines of private lots, if the plan has any. */
  lots: Shapes | undefined
  tool: ToolId
  /** Radius of the brush, metres on the ground. */
  brushM: number
  /** What the planner is drawing. */
  sketch: Sketch | undefined
  language: Language
  look: MapLook
  /** Height of the block a row is drawn as, metres. */
  heightOf: ((row: number) => number) | undefined
  over: MapOver
  /** Where to look when a map is mounted: a box to fit, the camera of a scene, or where the last one stood. */
  view: { readonly box: GeoBox } | { readonly camera: Camera } | CameraView
}
