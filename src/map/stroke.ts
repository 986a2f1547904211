import type { Map as MapLibreMap } from 'maplibre-gl'
import { joinWritten, writeDistance } from '../locales/format.ts'
import { metresPerPixel } from './camera.ts'
import { handDrawing } from './handDrawing.ts'
import type { MapPalette } from './palette.ts'
import type { Shown } from './shown.ts'

/**
 * The stroke of a lasso or a brush under way, and the brush at the pointer.
 *
 * The path is kept on the ground, in degrees: the map may move under the hand, and the answer is the same at any zoom.
 */
export interface Stroke {
  begin(x: number, y: number): void
  draw(x: number, y: number): void
  /** The path in WGS84 degrees, interleaved; the stroke is over. */
  end(): readonly number[]
  /** The pointer hovers here, or nowhere. */
  at(point: { readonly x: number; readonly y: number } | undefined): void
  /** The camera, the tool or the size of the brush has changed. */
  redraw(): void
  remove(): void
}

/** Pixels a stroke must move to be worth another position. */
const STEP_PX = 2

export function strokeOn(map: MapLibreMap, region: HTMLElement, shown: Shown, palette: MapPalette): Stroke {
  const drawing = handDrawing(region, palette.accent, palette.halo)
  let path: number[] = []
  let last: { readonly x: number; readonly y: number } | undefined
  let pointer: { readonly x: number; readonly y: number } | undefined
  let frame = 0

  const redraw = () => {
    frame = 0
    const radius = shown.brushM / metresPerPixel(map.getCenter().lat, map.getZoom())
    if (path.length > 0) {
      const points = Array.from({ length: path.length / 2 }, (_, i): [number, number] => {
        const { x, y } = map.project([path[i * 2]!, path[i * 2 + 1]!])
        return [x, y]
      })
      if (shown.tool === 'brush') drawing.swath(points, radius)
      else drawing.lasso(points)
    } else drawing.clear()
    if (shown.tool === 'brush' && pointer)
      drawing.ring(pointer, radius, joinWritten(writeDistance(shown.brushM, shown.language), shown.language))
    else drawing.unring()
  }
  const soon = () => {
    frame ||= requestAnimationFrame(redraw)
  }
  const draw = (x: number, y: number) => {
    pointer = { x, y }
    soon()
    if (last && Math.hypot(x - last.x, y - last.y) < STEP_PX) return
    last = { x, y }
    const { lng, lat } = map.unproject([x, y])
    path.push(lng, lat)
  }
  map.on('move', soon)

  return {
    begin(x, y) {
      path = []
      last = undefined
      draw(x, y)
    },
    draw,
    end() {
      const done = path
      path = []
      last = undefined
      soon()
      return done
    },
    at(point) {
      pointer = point
      soon()
    },
    redraw: soon,
    remove() {
      cancelAnimationFrame(frame)
      map.off('move', soon)
      drawing.remove()
    },
  }
}
