import type { Map as MapLibreMap } from 'maplibre-gl'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { MapEvents } from '../store/ports.ts'
import { type GeoBox, metresPerPixel } from './camera.ts'
import { cursorOf } from './cursors.ts'
import type { MapPalette } from './palette.ts'
import { type Picker, picker } from './parcels/picker.ts'
import { watchPointer } from './pointer.ts'
import { rubberBand } from './rubberBand.ts'
import type { Shown } from './shown.ts'
import { strokeOn } from './stroke.ts'
import type { Frame, Intent } from './tools/gesture.ts'
import { TOOLS } from './tools/index.ts'

export interface Pointing {
  show(layer: ParcelLayer | undefined): void
  arm(): void
  /** The brush is of another size. */
  redraw(): void
  stop(): void
}

/** Pixels by which a pointer may miss a parcel too small to hit. */
const REACH = { mouse: 4, touch: 14 } as const

/** Carries out what the armed tool makes of the pointer: asks the geometry, tells the events, moves the map. */
export function pointing(
  map: MapLibreMap,
  region: HTMLElement,
  shown: Shown,
  events: MapEvents,
  palette: MapPalette,
  outline: (row: number | undefined) => void,
): Pointing {
  const band = rubberBand(region, palette.accent)
  const stroke = strokeOn(map, region, shown, palette)
  const surface = map.getCanvasContainer()
  let find: Picker | undefined
  let at: { readonly x: number; readonly y: number } | undefined
  let told: number | undefined
  let frame = 0

  const rowUnder = (x: number, y: number, reach: number) => {
    const { lng, lat } = map.unproject([x, y])
    return find?.(lng, lat, reach * metresPerPixel(lat, map.getZoom()))
  }
  const cursor = () => cursorOf(shown.tool, TOOLS[shown.tool].cursor)
  const tell = () => {
    frame = 0
    if (map.isMoving()) return
    const row = at && rowUnder(at.x, at.y, REACH.mouse)
    if ((row === undefined && told === undefined) || shown.sketch) return
    told = row
    outline(row)
    surface.style.cursor = row !== undefined && shown.tool === 'pick' ? 'pointer' : cursor()
    events.hovered(row, row === undefined ? undefined : at)
  }
  const soon = () => {
    frame ||= requestAnimationFrame(tell)
  }
  const act = (intent: Intent) => {
    if (intent.do === 'pick') {
      events.picked(rowUnder(intent.x, intent.y, intent.touch ? REACH.touch : REACH.mouse), intent.how)
    } else if (intent.do === 'stretch') band.show(cornersOf(map, boxOfFrame(map, intent.frame)))
    else if (intent.do === 'unstretch') {
      band.hide()
      stroke.end()
    } else if (intent.do === 'begin') stroke.begin(intent.x, intent.y)
    else if (intent.do === 'draw') stroke.draw(intent.x, intent.y)
    else if (intent.do === 'lasso') events.lassoed(stroke.end(), intent.how)
    else if (intent.do === 'brush') events.brushed(stroke.end(), intent.how)
    else if (intent.do === 'box') events.boxed(boxOfFrame(map, intent.frame), intent.how)
    else if (intent.do === 'pan') map.panBy([-intent.dx, -intent.dy], { duration: 0 })
    else {
      at = intent.do === 'hover' ? { x: intent.x, y: intent.y } : undefined
      stroke.at(at)
      soon()
    }
  }
  const open = (event: MouseEvent) => {
    if (shown.sketch || shown.tool === 'pan' || shown.tool === 'brush') return
    const { left, top } = surface.getBoundingClientRect()
    const row = rowUnder(event.clientX - left, event.clientY - top, REACH.mouse)
    if (row !== undefined) events.opened(row)
  }
  surface.addEventListener('dblclick', open)
  const watch = watchPointer(surface, TOOLS[shown.tool], act)
  const arm = () => {
    // while something is drawn, clicks are the drawing's and drags the map's
    const tool = shown.sketch ? TOOLS.pan : TOOLS[shown.tool]
    watch.use(tool)
    if (!shown.sketch) surface.style.cursor = cursor()
    stroke.redraw()
    // A finger that draws must not scroll the page once the map's own panning is off.
    surface.style.touchAction = 'none'
    map.dragPan[tool.ownsDrag ? 'disable' : 'enable']()
    map.doubleClickZoom[shown.tool === 'pan' && !shown.sketch ? 'enable' : 'disable']()
  }
  arm()
  map.on('moveend', soon)
  map.on('movestart', () => {
    if (told === undefined) return
    told = undefined
    outline(undefined)
    events.hovered(undefined, undefined)
  })

  return {
    show(layer) {
      find = layer && picker(layer)
      told = undefined
    },
    arm,
    redraw: () => stroke.redraw(),
    stop() {
      cancelAnimationFrame(frame)
      surface.removeEventListener('dblclick', open)
      watch.stop()
      stroke.remove()
      band.remove()
    },
  }
}

/**
 * The box of a frame, by longitude and latitude.
 *
 * On a turned map a frame on the screen is no box on the ground; what is drawn is then the box that will be asked for,
 * between the two corners the pointer named.
 */
function boxOfFrame(map: MapLibreMap, { x1, y1, x2, y2 }: Frame): GeoBox {
  const one = map.unproject([x1, y1])
  const other = map.unproject([x2, y2])
  return [
    Math.min(one.lng, other.lng),
    Math.min(one.lat, other.lat),
    Math.max(one.lng, other.lng),
    Math.max(one.lat, other.lat),
  ]
}

const cornersOf = (map: MapLibreMap, [west, south, east, north]: GeoBox): [number, number][] =>
  (
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ] as const
  ).map(([lng, lat]) => {
    const { x, y } = map.project([lng, lat])
    return [x, y]
  })
