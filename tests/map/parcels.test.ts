import type { Feature } from 'geojson'
import { expect, test } from 'vitest'
import { toLonLat } from '../../src/geometry/hk1980.ts'
import { labelFeature, parcelFeature, shortId } from '../../src/map/parcels/features.ts'
import { letters } from '../../src/map/parcels/letters.ts'
import { overlay } from '../../src/map/parcels/overlay.ts'
import { painter } from '../../src/map/parcels/painter.ts'
import { picker } from '../../src/map/parcels/picker.ts'
import { patternOf } from '../../src/map/parcels/rowState.ts'
import type { ParcelPaint } from '../../src/store/ports.ts'
import { layerOf, SAN_TIN } from './layerOf.ts'

const { easting, northing } = SAN_TIN
const square = (id: string, east: number, side = 100, more = {}) => ({
  id,
  easting: easting + east,
  northing,
  side,
  ...more,
})
const free: ParcelPaint = { status: 'unassigned', landUse: 'OUIT' }
const firmA: ParcelPaint = { status: 'assigned', colour: '#E5A50A', pattern: 'solid', letter: 'A' }
const developerX: ParcelPaint = { status: 'assigned', colour: '#D7506A', pattern: 'diagonal', letter: 'X' }

test('a parcel carries its row as id, its planned use, and whether it is to be had', () => {
  const layer = layerOf([
    square('STT-1', 0, 100, { landUse: 'OUIT' }),
    square('STT-2', 200, 100, { landStatus: 'reserved' }),
  ])
  const [one, two] = [parcelFeature(layer, 0), parcelFeature(layer, 1)]
  expect(one).toMatchObject({ id: 0, properties: { use: 'OUIT' }, geometry: { type: 'Polygon' } })
  expect(one.properties).not.toHaveProperty('held')
  expect(two).toMatchObject({ id: 1, properties: { held: 1 } })
  expect(one.geometry.coordinates[0]).toHaveLength(5)
})

test('a label says what follows the last separator, from the zoom where it fits', () => {
  expect(['STT-0101', 'R-12', '7', 'Lot 3/45', 'A-verylongtail'].map(shortId)).toEqual([
    '0101',
    '12',
    '7',
    '45',
    'A-verylo',
  ])
  const layer = layerOf([square('STT-0101', 0, 300), square('STT-0102', 400, 60)])
  const [large, small] = [labelFeature(layer, 0).properties, labelFeature(layer, 1).properties]
  // 0.8 × 300 m over 26.4 px is 9.1 m a pixel: zoom 13, and labels begin at 14.
  expect(large).toMatchObject({ id: 'STT-0101', short: '0101', from: 14, rank: -90_000 })
  // 0.8 × 60 m over 26.4 px is 1.8 m a pixel: zoom 15.3.
  expect(small.from).toBe(16)
})

test('the painter tells the renderer only of rows that look different', () => {
  const told: unknown[] = []
  const paints = [free, free, free]
  const rests = [{ use: 'OUIT' }, { use: 'OUIT' }, { use: 'OUIT', held: 1 as const }]
  const repaint = painter(
    { setFeatureState: (feature, state) => told.push([feature.id, state]) },
    (row) => rests[row],
    (row) => paints[row]!,
  )
  paints[2] = { status: 'reserved', landUse: 'OUIT' }
  repaint([0, 1, 2])
  expect(told).toEqual([])
  paints[1] = firmA
  repaint([0, 1, 2, 99])
  repaint([1])
  expect(told).toEqual([[1, { kind: 'assigned', colour: '#E5A50A', use: null, shade: null }]])
  paints[1] = free
  repaint([1])
  expect(told[1]).toEqual([1, { kind: null, colour: null, use: null, shade: null }])
})

test('a pattern is of the assignee’s kind, and the hatch of land that is not to be had', () => {
  expect([firmA, developerX, free, { status: 'reserved' } as const].map(patternOf)).toEqual([
    undefined,
    'diagonal',
    undefined,
    'hatch',
  ])
})

test('each piece of land has one leading plate, on its largest parcel, and each assignee one first', () => {
  const layer = layerOf([square('a', 0), square('b', 110, 150), square('c', 900), square('d', 275)])
  const paints = [firmA, firmA, firmA, developerX]
  const plates = letters(
    () => layer,
    (row) => paints[row]!,
  )
  expect([...plates.update([0, 1, 2, 3])]).toEqual([0, 1, 2, 3])
  const leads = () => [0, 1, 2, 3].map((row) => plates.featureOf(row)?.properties.lead)
  expect(leads()).toEqual([undefined, 'first', 'piece', 'first'])
  paints[1] = free
  // The plate goes from b, and a leads what is left of the piece.
  expect(plates.update([1])).toEqual(new Set([0, 1]))
  expect(plates.featureOf(1)).toBeUndefined()
  expect(leads()).toEqual(['first', undefined, 'piece', 'first'])
  expect(plates.update([0, 1, 2, 3]).size).toBe(0)
})

test('among thousands of plates one changes alone at once; which plates lead follows when there is a moment', () => {
  const COUNT = 2002
  const layer = layerOf(Array.from({ length: COUNT }, (_, i) => square(`p${i}`, i * 110, i === 5 ? 105 : 100)))
  const paints = Array.from({ length: COUNT }, () => firmA)
  const waiting: (() => void)[] = []
  const moved: (readonly number[])[] = []
  const plates = letters(
    () => layer,
    (row) => paints[row]!,
    { after: (run) => waiting.push(run), touched: (rows) => moved.push([...rows]) },
  )
  const leadOf = (row: number) => plates.featureOf(row)?.properties.lead
  plates.update(paints.keys())
  expect([leadOf(5), waiting.length]).toEqual(['first', 0])
  paints[5] = free
  expect([...plates.update([5])]).toEqual([5])
  paints[7] = developerX
  expect([...plates.update([7])]).toEqual([7])
  expect(waiting).toHaveLength(1)
  waiting.pop()!()
  // the row falls into three pieces of A, and X has one of its own
  expect(moved).toHaveLength(1)
  expect([0, 6, 7, 8].map(leadOf)).toEqual(['first', 'piece', 'first', 'piece'])
})

test('the picker answers by geometry, and reaches parcels smaller than the pointer', () => {
  const layer = layerOf([square('large', 0), square('tiny', 200, 4)])
  const find = picker(layer)
  const at = (east: number, north: number, reach = 10) => {
    const [lon, lat] = toLonLat(easting + east, northing + north)
    return find(lon, lat, reach)
  }
  expect(at(50, 50)).toBe(0)
  expect(at(104, 50)).toBeUndefined()
  expect(at(195, 2)).toBe(1)
  expect(at(195, 2, 1)).toBeUndefined()
})

test('an overlay sends one difference a frame, one at a time', async () => {
  const sent: { remove: number[]; add: number[] }[] = []
  const frames: (() => void)[] = []
  const shown = new Set<number>()
  const feature = (id: number): Feature => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Point', coordinates: [0, 0] },
  })
  const over = overlay(
    {
      setData: () => Promise.resolve(),
      updateData: ({ remove, add }) => {
        sent.push({ remove, add: add.map(({ id }) => Number(id)) })
        return Promise.resolve()
      },
    },
    (row) => (shown.has(row) ? feature(row) : undefined),
    () => undefined,
    { requestAnimationFrame: (callback) => frames.push(callback), cancelAnimationFrame: () => undefined },
  )
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  await settle()
  shown.add(1).add(2)
  over.update([1])
  over.update([2, 3])
  expect(frames).toHaveLength(1)
  frames.pop()!()
  expect(sent).toEqual([{ remove: [], add: [1, 2] }])
  shown.delete(1)
  over.update([1])
  frames.pop()!()
  // The first difference is still on its way: the second leaves when it has landed.
  expect(sent).toHaveLength(1)
  await settle()
  expect(sent[1]).toEqual({ remove: [1], add: [] })
})
