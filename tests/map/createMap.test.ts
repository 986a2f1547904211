import { beforeEach, expect, test, vi } from 'vitest'
import { createMap } from '../../src/map/createMap.ts'
import type { Shown } from '../../src/map/shown.ts'
import { mountStage, type Stage } from '../../src/map/stage.ts'
import type { MapEvents } from '../../src/store/ports.ts'
import { layerOf, SAN_TIN } from './layerOf.ts'

vi.mock('../../src/map/stage.ts', () => ({ mountStage: vi.fn() }))

const layer = layerOf([{ id: 'a', ...SAN_TIN, side: 100 }])
const paintOf = () => ({ status: 'unassigned' }) as const
const element = {} as HTMLElement
const stood = { center: [114.1, 22.5] as [number, number], zoom: 13, bearing: 15, pitch: 0 }
const failed = vi.fn()
const events = { failed } as unknown as MapEvents
const ground = { baseMap: '', areas: '', universityTown: '', network: '' }

/** What each mounted stage was asked, in order. */
let asked: string[][] = []
const lastShown = () => vi.mocked(mountStage).mock.lastCall![1] as Shown

beforeEach(() => {
  asked = []
  failed.mockClear()
  vi.stubGlobal('location', { href: 'http://app.test/' })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"type":"FeatureCollection","features":[]}')))
  vi.mocked(mountStage).mockReset()
  vi.mocked(mountStage).mockImplementation(() => {
    const calls: string[] = []
    asked.push(calls)
    return new Proxy({} as Stage, {
      get: (_, name) => {
        return () => {
          calls.push(String(name))
          return name === 'view' ? stood : undefined
        }
      },
    })
  })
})

test('calls made before there is an element are kept for the first map', () => {
  const map = createMap({ events, ground })
  map.showParcels(layer, paintOf)
  map.select(new Set([0]))
  map.arm('box')
  map.speak('zh-Hant-HK')
  map.fit([114, 22.4, 114.1, 22.5])
  map.repaint([0])
  map.attach(element)
  expect(lastShown()).toMatchObject({
    parcels: { layer },
    selected: new Set([0]),
    tool: 'box',
    language: 'zh-Hant-HK',
    view: { box: [114, 22.4, 114.1, 22.5] },
  })
  expect(lastShown().parcels!.paintOf(0)).toEqual(paintOf())
})

test('a second mount, as under StrictMode, draws the same and stands where the first stood', () => {
  const map = createMap({ events, ground })
  map.showParcels(layer, paintOf)
  map.attach(element)()
  expect(asked[0]).toEqual(['view', 'remove'])
  map.attach(element)
  expect(lastShown()).toMatchObject({ parcels: { layer }, view: stood })
  map.select(new Set([0]))
  expect(asked).toEqual([['view', 'remove'], ['select']])
})

test('other parcels come without selection', () => {
  const map = createMap({ events, ground })
  map.showParcels(layer, paintOf)
  map.select(new Set([0]))
  map.attach(element)
  map.showParcels(layer, paintOf)
  expect(lastShown().selected.size).toBe(0)
  expect(asked[0]).toEqual(['showParcels'])
})

test('without WebGL the map says so and every call stays harmless', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.mocked(mountStage).mockImplementation(() => {
    throw new Error('no WebGL')
  })
  const map = createMap({ events, ground })
  const detach = map.attach(element)
  expect(failed).toHaveBeenCalledWith('WebGL 2 is missing or switched off')
  map.showParcels(layer, paintOf)
  map.zoomBy(1)
  map.fit([114, 22.4, 114.1, 22.5])
  detach()
})
