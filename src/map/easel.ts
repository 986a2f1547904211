import { liveRows } from '../parcels/parcelLayer.ts'
import type { EaselView, MapEasel, MapEvents, PictureSize } from '../store/ports.ts'
import { zoomOver } from './camera.ts'
import type { Shown } from './shown.ts'
import type { Stage } from './stage.ts'

/** How long a map may take to come to rest; one in a window that is out of sight never does. */
const PATIENCE_MS = 30_000
const LOOK_AGAIN_MS = 25

/**
 * Pixels for each CSS pixel until all has landed. Each file and each tile that lands draws the map anew: where no graphics
 * card draws, only the last of these drawings may be as fine as the picture.
 */
export const COARSE = 0.2

/**
 * A map out of sight, of which pictures are taken, one after another.
 *
 * Takes  the language of the main map, and how a map is mounted. One map serves all pictures of the same parcels.
 */
export function easel(
  { width, height, pixelRatio }: PictureSize,
  { language }: Pick<Shown, 'language'>,
  mount: (region: HTMLElement, state: Shown, silent: MapEvents) => Stage | undefined,
): MapEasel | undefined {
  // MapLibre places its element by a class of its own: what moves it out of sight is around it
  const room = document.createElement('div')
  room.inert = true
  Object.assign(room.style, { position: 'fixed', top: '0', left: '-10000px' })
  const region = document.createElement('div')
  Object.assign(region.style, { width: `${width}px`, height: `${height}px` })
  room.append(region)
  document.body.append(room)
  let now: EaselView
  let state: Shown | undefined
  let stage: Stage | undefined
  const clear = () => {
    stage?.remove()
    stage = undefined
  }
  const show = (view: EaselView) => {
    const { layer, marked, over, heightOf, camera } = view
    const standing = stage && now.layer === layer ? stage : undefined
    now = view
    if (!state || !standing) {
      clear()
      const parcels = { layer, paintOf: (row: number) => now.paintOf(row) }
      state = { ...QUIET, language, parcels, selected: new Set(), outlined: marked, over, heightOf, view: { camera } }
      stage = mount(region, state, SILENT)
      return
    }
    Object.assign(state, { outlined: marked, over, heightOf })
    standing.repaint(liveRows(layer))
    standing.outline()
    standing.over()
    standing.raise()
    const { centre, zoom, bearing, pitch } = camera
    standing.lookAs({ center: [...centre], zoom: zoom + zoomOver(NO_PADDING, { width, height }), bearing, pitch })
  }
  return {
    async picture(view) {
      show(view)
      if (!stage || !(await atRest(region)) || !stage) return undefined
      const canvas = stage.drawAt(pixelRatio)
      await drawn(canvas)
      const picture = await createImageBitmap(canvas)
      stage?.drawAt(COARSE)
      return picture
    },
    remove() {
      clear()
      room.remove()
    },
  }
}

/** Whether all that was asked for is drawn, in good time. */
async function atRest(region: HTMLElement): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until) {
    await new Promise((turn) => setTimeout(turn, LOOK_AGAIN_MS))
    if (region.dataset.mapIdle === 'true') return true
  }
  return false
}

/** Waits for the graphics card without holding up the page, which reading the picture would do. */
async function drawn(canvas: HTMLCanvasElement): Promise<void> {
  const gl = canvas.getContext('webgl2')
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  if (!gl || !fence) return
  gl.flush()
  const until = performance.now() + PATIENCE_MS
  do await new Promise((turn) => setTimeout(turn, LOOK_AGAIN_MS))
  while (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED && performance.now() < until)
  gl.deleteSync(fence)
}

/** A map at which nobody looks. */
const QUIET = {
  hovered: undefined,
  lots: undefined,
  tool: 'pan',
  brushM: 0,
  sketch: undefined,
  look: 'projector',
} as const

const NO_PADDING = { left: 0, right: 0, top: 0, bottom: 0 }

const ignored = () => {}
const SILENT: MapEvents = {
  picked: ignored,
  opened: ignored,
  boxed: ignored,
  lassoed: ignored,
  brushed: ignored,
  hovered: ignored,
  sketched: ignored,
  moved: ignored,
  failed: ignored,
}
