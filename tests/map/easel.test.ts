// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { COARSE, easel } from '../../src/map/easel.ts'
import type { Shown } from '../../src/map/shown.ts'
import type { Stage } from '../../src/map/stage.ts'
import { NOTHING_OVER } from '../../src/store/mapOverState.ts'
import type { EaselView, ParcelPaint } from '../../src/store/ports.ts'
import { layerOf, SAN_TIN } from './layerOf.ts'

const layer = layerOf([{ id: 'a', ...SAN_TIN, side: 100 }])
const SIZE = { width: 800, height: 640, pixelRatio: 2 }

const viewOf = (
  status: ParcelPaint['status'],
  centre: readonly [number, number],
  marked: readonly number[] = [],
): EaselView => ({
  layer,
  paintOf: () => ({ status }),
  marked: new Set(marked),
  camera: { centre, zoom: 14, bearing: 30, pitch: 45 },
  over: NOTHING_OVER,
  heightOf: undefined,
})

let asked: unknown[][] = []
beforeEach(() => {
  asked = []
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  vi.stubGlobal('createImageBitmap', async () => ({ close: () => {} }))
})

/** A stage that is at rest at once and remembers what it was asked. */
const mounted = (states: Shown[]) => (region: HTMLElement, state: Shown) => {
  states.push(state)
  region.dataset.mapIdle = 'true'
  return new Proxy({} as Stage, {
    get:
      (_, name) =>
      (...args: unknown[]) => {
        asked.push([String(name), ...args])
        return name === 'drawAt' ? document.createElement('canvas') : undefined
      },
  })
}

test('one map out of sight serves all pictures: the next one only paints anew and looks elsewhere', async () => {
  const states: Shown[] = []
  const out = easel(SIZE, { language: 'zh-Hant-HK' }, mounted(states))!
  expect(await out.picture(viewOf('assigned', [114, 22.4]))).toBeDefined()
  expect(await out.picture(viewOf('unassigned', [114.1, 22.5], [0]))).toBeDefined()
  expect(states).toHaveLength(1)
  expect(states[0]).toMatchObject({ language: 'zh-Hant-HK', look: 'projector', outlined: new Set([0]), tool: 'pan' })
  expect(states[0]!.parcels!.paintOf(0)).toEqual({ status: 'unassigned' })
  // at 800 × 640 a scene's zoom is the map's own
  const looked = asked.find(([call]) => call === 'lookAs')![1] as { center: number[]; zoom: number }
  expect(looked).toEqual({ center: [114.1, 22.5], zoom: 14, bearing: 30, pitch: 45 })
  // fine for the picture alone, coarse while it loads
  expect(asked.filter(([call]) => call === 'drawAt').map(([, ratio]) => ratio)).toEqual([2, COARSE, 2, COARSE])
  out.remove()
})

test('it is no part of the screen, and goes when it is put away', async () => {
  const out = easel(SIZE, { language: 'en' }, mounted([]))!
  await out.picture(viewOf('assigned', [114, 22.4]))
  const [room] = document.body.children
  expect((room as HTMLElement).inert).toBe(true)
  expect((room as HTMLElement).style.position).toBe('fixed')
  out.remove()
  expect(asked.at(-1)).toEqual(['remove'])
  expect(document.body.childElementCount).toBe(0)
})

test('where the browser cannot draw there is no picture', async () => {
  const out = easel(SIZE, { language: 'en' }, () => undefined)!
  expect(await out.picture(viewOf('assigned', [114, 22.4]))).toBeUndefined()
  out.remove()
})
