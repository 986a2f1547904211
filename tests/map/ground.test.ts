import type { Feature, FeatureCollection } from 'geojson'
import { expect, test } from 'vitest'
import { metresPerPixel, roomFor } from '../../src/map/camera.ts'
import { loadGround } from '../../src/map/ground.ts'

const urls = { baseMap: 'base', areas: 'areas', universityTown: 'ut', network: 'net' }
const box = (kind: string, name: string, x: number, y: number, more = {}): Feature => ({
  type: 'Feature',
  properties: { kind, name_en: name, ...more },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + 2, y],
        [x + 2, y + 2],
        [x, y + 2],
        [x, y],
      ],
    ],
  },
})
const place = (name: string): Feature => ({
  type: 'Feature',
  properties: { kind: 'place', name_en: name },
  geometry: { type: 'Point', coordinates: [5, 5] },
})
const files: Record<string, Feature[]> = {
  base: [
    box('pond', 'Ponds', 0, 0),
    box('pond', 'Ponds', 10, 0),
    box('pond', 'Ponds', 14, 0),
    place('Mai Po'),
    place('San Tin'),
  ],
  areas: [box('development-area', 'San Tin', 4, 4)],
  ut: [box('university-town-site', 'Site', 7, 7, { area_ha: 52 })],
}
const read = (url: string): Promise<FeatureCollection> =>
  files[url] ? Promise.resolve({ type: 'FeatureCollection', features: files[url] }) : Promise.reject(new Error('404'))

test('a missing file is told and leaves the rest standing', async () => {
  const lost: string[] = []
  const ground = await loadGround(urls, read, (url) => lost.push(url))
  expect(lost).toEqual(['net'])
  expect(ground.network?.features).toEqual([])
  expect(ground['base-map']?.features).toHaveLength(5)
})

test('a name stands once: of many ponds on the middlemost, of an area above its northern edge', async () => {
  const ground = await loadGround(urls, read, () => undefined)
  const points = ground['ground-labels']!.features.map(({ properties, geometry }) => [
    properties!.kind,
    properties!.name_en,
    'coordinates' in geometry ? geometry.coordinates : [],
  ])
  expect(points).toEqual([
    ['pond', 'Ponds', [11, 1]],
    ['place', 'Mai Po', [5, 5]],
    ['area-edge', 'San Tin', [5, 6]],
    ['university-town-site', 'Site', [8, 8]],
  ])
})

test('padding never leaves less than two fifths of the map', () => {
  const panels = { left: 288, right: 360, top: 60, bottom: 230 }
  expect(roomFor(panels, 1440, 900)).toEqual({ left: 312, right: 384, top: 84, bottom: 254 })
  const { left, right } = roomFor(panels, 390, 844)
  expect(Number(left) + Number(right)).toBeCloseTo(390 * 0.6)
})

test('scale is metres on the ground for a CSS pixel', () => {
  // 40,075,016.686 m × cos 22.5° / (512 × 2^14)
  expect(metresPerPixel(22.5, 14)).toBeCloseTo(4.4137, 3)
})
