import { type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { sayKey } from '../locales/say.ts'
import type { Camera } from '../plan/types.ts'
import type { MapEvents, SketchStep } from '../store/ports.ts'
import {
  boundsOf,
  ease,
  FURTHEST,
  fitOptions,
  type GeoBox,
  type MapPadding,
  metresPerPixel,
  motion,
  ZOOM,
  zoomOver,
} from './camera.ts'
import { watchContext } from './contextWatch.ts'
import { fontFaces, registerLatin } from './fonts.ts'
import type { GroundFeatures } from './ground.ts'
import { idleMark } from './idleMark.ts'
import { addImages } from './images.ts'
import { labelLayers } from './layers/labels.ts'
import type { MapPalette } from './palette.ts'
import { BLOCKS } from './parcels/blockLayer.ts'
import { type ParcelsOnStage, parcelsOnStage } from './parcels/onStage.ts'
import { pointing } from './pointing.ts'
import type { CameraView, Shown } from './shown.ts'
import { sketchOn } from './sketch.ts'
import { mapStyle, type SourceName } from './style.ts'
import './map.css'

setWorkerUrl(workerUrl)

/** One mounted MapLibre map. Each call brings the canvas up to what `Shown` says now. */
export interface Stage {
  showParcels(): void
  changeParcels(rows: readonly number[]): void
  repaint(rows: Iterable<number>): void
  select(): void
  hover(): void
  outline(): void
  showLots(): void
  arm(): void
  brush(): void
  sketch(): void
  sketchStep(step: SketchStep): void
  speak(): void
  fit(box: GeoBox): void
  zoomBy(steps: number): void
  northUp(): void
  camera(): Camera
  flyTo(camera: Camera): void
  raise(): void
  over(): void
  view(): CameraView
  /** Looks there at once, as another map does. */
  lookAs(view: CameraView): void
  /** Draws at once, so many pixels for each CSS pixel, and gives what was drawn on. */
  drawAt(pixelRatio: number): HTMLCanvasElement
  remove(): void
}

export interface StageSettings {
  readonly events: MapEvents
  readonly ground: Promise<GroundFeatures>
  readonly padding: (map: HTMLElement) => MapPadding
  readonly palette: MapPalette
  /** Called all the while the camera moves. */
  readonly moving?: () => void
  /** Pixels of the canvas for each CSS pixel, where it is not that of the screen: a map at which nobody looks fades nothing in. */
  readonly pixelRatio?: number
}

/**
 * Mounts MapLibre in an element and draws what `shown` says.
 *
 * Throws  where the browser has no WebGL 2.
 */
export function mountStage(region: HTMLElement, shown: Shown, settings: StageSettings): Stage {
  const { events, palette } = settings
  registerLatin()
  const map = new MapLibreMap({
    container: region,
    style: mapStyle(palette, shown.language, fontFaces()),
    ...('box' in shown.view ? { bounds: boundsOf(shown.view.box) } : 'camera' in shown.view ? {} : shown.view),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    maxBounds: FURTHEST,
    attributionControl: false,
    boxZoom: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: settings.pixelRatio === undefined ? motion() && 160 : 0,
    ...(settings.pixelRatio === undefined ? {} : { pixelRatio: settings.pixelRatio }),
    locale: { 'Map.Title': sayKey('map.canvas', shown.language) },
    // A picture of the map can be taken at any time, not only inside a frame.
    canvasContextAttributes: { preserveDrawingBuffer: true },
  })
  map.touchZoomRotate.disableRotation()
  const flyTo = ({ centre, zoom, bearing, pitch }: Camera, duration: number) => {
    const padding = settings.padding(region)
    map.easeTo({
      center: [...centre],
      zoom: Math.min(ZOOM.most, zoom + zoomOver(padding, sizeOf(map))),
      bearing,
      pitch,
      offset: offsetOf(padding),
      duration,
      easing: ease,
    })
  }
  if ('camera' in shown.view) flyTo(shown.view.camera, 0)
  if ('box' in shown.view) map.fitBounds(boundsOf(shown.view.box), fitOptions(map, settings.padding(region), 0))

  const idle = idleMark(map, region)
  const pointer = pointing(map, region, shown, events, palette, (row) => parcels?.hover(row))
  const sketch = sketchOn(map, region, shown, events, palette, () => pointer.arm())
  let parcels: ParcelsOnStage | undefined
  let ready = false
  let removed = false

  const put = (source: SourceName, data: GeoJSON.FeatureCollection) => {
    const target = map.getSource(source) as GeoJSONSource | undefined
    if (target) idle.waitFor(target.setData(data))
  }
  const showGround = async () => {
    const landing = settings.ground.then((ground) => {
      if (removed || !ready) return
      for (const [source, features] of Object.entries(ground)) put(source as SourceName, features)
    })
    idle.waitFor(landing)
    await landing
  }
  const showParcels = () => {
    parcels?.stop()
    pointer.show(shown.parcels?.layer)
    parcels = shown.parcels && ready ? parcelsOnStage(map, shown.parcels, idle) : undefined
    parcels?.select(shown.selected)
    parcels?.hover(shown.hovered)
    parcels?.outline(shown.outlined)
    raise()
  }
  const changeParcels = (rows: readonly number[]) => {
    if (!shown.parcels) return
    pointer.show(shown.parcels.layer)
    parcels?.hover(undefined)
    parcels?.change(shown.parcels.layer, rows)
    raise()
  }
  const raise = () => {
    const layer = shown.parcels?.layer
    if (!ready || !layer || (!shown.heightOf && !map.getLayer(BLOCKS))) return
    idle.waitFor(import('./parcels/blocks.ts').then((blocks) => !removed && blocks.raise(map, layer, shown, palette)))
  }
  const over = () => {
    const nothing =
      shown.over.rings.length + shown.over.links.length + shown.over.works.length + shown.over.hidden.length === 0
    if (!ready || (nothing && !map.getLayer('ring-line'))) return
    idle.waitFor(import('./over.ts').then(({ drawOver }) => (removed ? undefined : drawOver(map, shown, palette))))
  }
  const showLots = () => {
    if (!ready || (!shown.lots && !map.getSource('lots'))) return
    idle.waitFor(import('./lots.ts').then(({ drawLots }) => (removed ? undefined : drawLots(map, shown.lots, palette))))
  }
  const tellMoved = () =>
    events.moved({ metresPerPixel: metresPerPixel(map.getCenter().lat, map.getZoom()), bearing: map.getBearing() })

  // Also after a lost context: MapLibre rebuilds the style, and feature state and images with it.
  map.on('style.load', () => {
    ready = true
    addImages(map, palette)
    void showGround()
    showParcels()
    showLots()
    over()
  })
  if (settings.moving) map.on('move', settings.moving)
  map.on('moveend', tellMoved)
  map.on('resize', tellMoved)
  map.on('load', tellMoved)
  map.on('error', ({ error }) => console.warn('Map:', error))
  watchContext(
    map,
    () => events.failed(sayKey('map.failed.lost', shown.language)),
    () => {
      ready = false
    },
  )

  return {
    showParcels,
    changeParcels,
    repaint: (rows) => parcels?.repaint(rows),
    select: () => parcels?.select(shown.selected),
    hover: () => parcels?.hover(shown.hovered),
    outline: () => parcels?.outline(shown.outlined),
    showLots,
    arm: () => pointer.arm(),
    brush: () => pointer.redraw(),
    sketch: () => sketch.begin(),
    sketchStep: (step) => sketch.step(step),
    speak() {
      map.getCanvas().setAttribute('aria-label', sayKey('map.canvas', shown.language))
      if (!ready) return
      idle.touched()
      for (const layer of labelLayers(palette, shown.language)) {
        if (layer.type !== 'symbol') continue
        for (const property of LANGUAGE_PROPERTIES) {
          map.setLayoutProperty(layer.id, property, layer.layout?.[property])
        }
      }
      over()
    },
    fit: (box) => void map.fitBounds(boundsOf(box), fitOptions(map, settings.padding(region))),
    zoomBy: (steps) => void map.easeTo({ zoom: map.getZoom() + steps, duration: motion(), easing: ease }),
    northUp: () => void map.easeTo({ bearing: 0, pitch: 0, duration: motion(), easing: ease }),
    camera: () => {
      const padding = settings.padding(region)
      const { width, height } = sizeOf(map)
      const [right, down] = offsetOf(padding)
      const { lng, lat } = map.unproject([width / 2 + right, height / 2 + down])
      const zoom = map.getZoom() - zoomOver(padding, { width, height })
      return { centre: [lng, lat], zoom, bearing: map.getBearing(), pitch: map.getPitch() }
    },
    flyTo: (camera) => flyTo(camera, motion() * SCENE_PACE),
    raise,
    over,
    view: () => ({
      center: map.getCenter().toArray(),
      zoom: map.getZoom(),
      bearing: map.getBearing(),
      pitch: map.getPitch(),
    }),
    lookAs: (view) => void map.jumpTo(view),
    drawAt: (pixelRatio) => {
      map.setPixelRatio(pixelRatio)
      return map.redraw().getCanvas()
    },
    remove() {
      removed = true
      sketch.stop()
      parcels?.stop()
      pointer.stop()
      map.remove()
      delete region.dataset.mapIdle
    },
  }
}

/** From scene to scene the camera takes its time. */
const SCENE_PACE = 4

/** From the middle of the map to the middle of what panels leave free, pixels right and down. */
const offsetOf = ({ left, right, top, bottom }: MapPadding): [number, number] => [
  (left - right) / 2,
  (top - bottom) / 2,
]

const sizeOf = (map: MapLibreMap) => {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  return { width, height }
}

/** What of a label depends on the language. */
const LANGUAGE_PROPERTIES = ['text-field', 'text-letter-spacing', 'text-max-width'] as const
