import { sayKey } from '../locales/say.ts'
import { liveRows, type ParcelLayer } from '../parcels/parcelLayer.ts'
import { NOTHING_OVER } from '../store/mapOverState.ts'
import type { BesideView, MapEvents, MapLook, MapPort, ParcelPaint } from '../store/ports.ts'
import { besideMaps } from './beside.ts'
import { FIRST_VIEW, type MapPadding } from './camera.ts'
import { type GroundFeatures, type GroundUrls, loadGround } from './ground.ts'
import { PALETTES } from './palette.ts'
import type { Shown } from './shown.ts'
import { mountStage, type Stage } from './stage.ts'

export interface MapSettings {
  readonly events: MapEvents
  readonly ground: GroundUrls
  /** Pixels that floating panels cover now; asked before every fit. */
  readonly padding?: (map: HTMLElement) => MapPadding
  readonly look?: MapLook
}

/**
 * The map of the house.
 *
 * Every call is kept, so that it may come before the element, before the renderer is ready, or between two mounts.
 * Where the browser cannot draw, `events.failed` is told once and every call stays harmless.
 */
export function createMap({ events, ground, padding = noPadding, look = 'light' }: MapSettings): MapPort {
  const shown: Shown = {
    parcels: undefined,
    selected: new Set(),
    hovered: undefined,
    outlined: new Set(),
    lots: undefined,
    tool: 'pick',
    brushM: 200,
    sketch: undefined,
    language: 'en',
    look,
    heightOf: undefined,
    over: NOTHING_OVER,
    view: { box: FIRST_VIEW },
  }
  let stage: Stage | undefined
  let home: HTMLElement | undefined
  let loading: Promise<GroundFeatures> | undefined
  const mount = (container: HTMLElement) => {
    stage?.remove()
    loading ??= loadGround(ground)
    const palette = PALETTES[shown.look]
    const mounted = tryMount(() => mountStage(container, shown, { events, ground: loading!, padding, palette }))
    if (!mounted) events.failed(sayKey('map.failed.no-webgl', shown.language))
    stage = mounted
    home = container
  }
  const beside = besideMaps(shown, (container, state, moving) => {
    loading ??= loadGround(ground)
    const palette = PALETTES[shown.look]
    return tryMount(() => mountStage(container, state, { events, ground: loading!, padding, palette, moving }))
  })
  /** Takes the map out of where it is drawn; the next one looks where it looked. */
  const unmount = () => {
    if (!stage) return
    shown.view = stage.view()
    stage.remove()
    stage = undefined
  }

  /** Something else than the shown scenario, while it is told. */
  let told: BesideView | undefined
  const painted = (layer: ParcelLayer, paintOf: (row: number) => ParcelPaint): Shown['parcels'] => ({
    layer,
    paintOf: (row) => (told ?? { paintOf }).paintOf(row),
  })

  return {
    attach(container) {
      mount(container)
      return () => {
        // another element may have the map by now
        if (home !== container) return
        unmount()
        home = undefined
      }
    },
    showParcels(layer, paintOf) {
      shown.parcels = painted(layer, paintOf)
      shown.selected = new Set()
      shown.hovered = undefined
      shown.outlined = new Set()
      stage?.showParcels()
    },
    changeParcels(layer, paintOf, rows) {
      shown.parcels = painted(layer, paintOf)
      shown.hovered = undefined
      stage?.changeParcels(rows)
    },
    repaint: (rows) => stage?.repaint(rows),
    select(rows) {
      shown.selected = rows
      stage?.select()
    },
    hover(row) {
      shown.hovered = row
      stage?.hover()
    },
    outline(rows) {
      shown.outlined = rows ?? new Set()
      stage?.outline()
    },
    showLots(lots) {
      shown.lots = lots
      stage?.showLots()
    },
    arm(tool) {
      shown.tool = tool
      stage?.arm()
    },
    brush(radiusM) {
      shown.brushM = radiusM
      stage?.brush()
    },
    sketch(sketch) {
      shown.sketch = sketch
      stage?.sketch()
    },
    sketchStep: (step) => stage?.sketchStep(step),
    speak(language) {
      shown.language = language
      stage?.speak()
      beside.speak()
    },
    fit(box) {
      shown.view = { box }
      stage?.fit(box)
      beside.first()?.fit(box)
    },
    zoomBy: (steps) => (stage ?? beside.first())?.zoomBy(steps),
    northUp: () => (stage ?? beside.first())?.northUp(),
    beside: beside.add,
    camera: () => stage?.camera(),
    flyTo(camera) {
      shown.view = { camera }
      stage?.flyTo(camera)
    },
    raise(heightOf) {
      shown.heightOf = heightOf
      stage?.raise()
    },
    paintAs(view) {
      if (view === told) return
      told = view
      shown.outlined = view?.marked ?? new Set()
      stage?.outline()
      if (shown.parcels) stage?.repaint(liveRows(shown.parcels.layer))
    },
    over(over) {
      shown.over = over
      stage?.over()
    },
    easel: async (size) => {
      loading ??= loadGround(ground)
      const { COARSE, easel } = await import('./easel.ts')
      return easel(size, shown, (region, state, silent) =>
        tryMount(() =>
          mountStage(region, state, {
            events: silent,
            ground: loading!,
            padding: noPadding,
            palette: PALETTES[state.look],
            pixelRatio: COARSE,
          }),
        ),
      )
    },
    dress(look) {
      if (look === shown.look) return
      shown.look = look
      if (!stage || !home) return
      unmount()
      mount(home)
    },
  }
}

const noPadding = (): MapPadding => ({ left: 0, right: 0, top: 0, bottom: 0 })

/** MapLibre throws where there is no WebGL 2; nothing else of the app should know. */
function tryMount(mount: () => Stage): Stage | undefined {
  try {
    return mount()
  } catch (reason) {
    console.warn('The map cannot be drawn:', reason)
    return undefined
  }
}
