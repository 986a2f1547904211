import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { distanceToLine } from '../../src/geometry/distance.ts'
import { toLonLat } from '../../src/geometry/hk1980.ts'
import { loadNetwork } from '../../src/parcels/loadNetwork.ts'
import { isOpenBy, nearestInNetwork, networkRows } from '../../src/parcels/network.ts'
import { drawnShapes, ORIGIN, rectangle } from '../geometry/drawnShapes.ts'

const bytesOf = (features: readonly unknown[]) =>
  new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }))
const at = (easting: number, northing: number) => toLonLat(ORIGIN[0] + easting, ORIGIN[1] + northing)
const feature = (id: string, kind: string, geometry: unknown, more = {}) => ({
  type: 'Feature',
  id,
  properties: { kind, name_en: id, name_zh: id, status: 'existing', accuracy_m: 100, ...more },
  geometry,
})
const line = (...positions: readonly (readonly [number, number])[]) => ({
  type: 'LineString',
  coordinates: positions.map(([e, n]) => at(e, n)),
})
const point = (easting: number, northing: number) => ({ type: 'Point', coordinates: at(easting, northing) })

describe('the network', () => {
  it('is read with names, years and status; other kinds are passed over', async () => {
    const bytes = await readFile('public/data/network.geojson')
    const read = loadNetwork(bytes)
    if (!read.ok) throw new Error(read.reason.key)
    const { features, shapes } = read.value
    expect(shapes.rows).toBe(features.length)
    expect(features.filter(({ kind }) => kind === 'station')).toHaveLength(21)
    expect(features.find(({ id }) => id === 'rail-northern-link')).toMatchObject({
      kind: 'rail',
      openingYear: 2034,
      trunk: true,
      underground: true,
      name: { en: 'Northern Link', zh: '北環綫' },
    })
  })

  it('is measured edge to edge: past an open line, through a parcel, and within one', () => {
    const read = loadNetwork(
      bytesOf([
        feature('past', 'highway', line([-50, 130], [50, 130], [200, 400])),
        feature('through', 'rail', line([-50, 50], [150, 50])),
        feature('within', 'road', line([20, 20], [40, 40])),
        feature('stop', 'station', point(130, 140)),
        feature('pond', 'pond', { type: 'Polygon', coordinates: [] }),
      ]),
    )
    if (!read.ok) throw new Error(read.reason.key)
    const { shapes, features } = read.value
    expect(features.map(({ id }) => id)).toEqual(['past', 'through', 'within', 'stop'])
    const parcel = drawnShapes([[rectangle(0, 0, 100)]])
    const metres = features.map((_, row) => distanceToLine(parcel, 0, shapes, row))
    expect(metres[0]).toBeCloseTo(30, 5)
    expect(metres[1]).toBe(0)
    expect(metres[2]).toBe(0)
    expect(metres[3]).toBeCloseTo(50, 5)
    // a bend of the open line holds the parcel between its ends: that is not inside
    const bend = loadNetwork(
      bytesOf([feature('bend', 'highway', line([-60, -60], [-60, 160], [160, 160], [160, -60]))]),
    )
    if (!bend.ok) throw new Error(bend.reason.key)
    expect(distanceToLine(parcel, 0, bend.value.shapes, 0)).toBeCloseTo(60, 5)
    const near = nearestInNetwork(
      read.value,
      parcel,
      0,
      networkRows(read.value, ({ kind }) => kind === 'station'),
    )
    expect(near?.feature.id).toBe('stop')
  })

  it('is open by its year; what is planned without a year cannot be counted on', () => {
    const station = { status: 'planned' as const, openingYear: 2034 }
    const one = { ...station, id: 's', kind: 'station' as const, name: { en: '', zh: '' }, trunk: false }
    const full = { ...one, underground: false, accuracyM: 0, source: '', asOf: '' }
    expect([2033, 2034, undefined].map((year) => isOpenBy(full, year))).toEqual([false, true, true])
    const { openingYear: _, ...unknown } = full
    expect([2050, undefined].map((year) => isOpenBy(unknown, year))).toEqual([false, true])
    expect(isOpenBy({ ...unknown, status: 'existing' }, 2026)).toBe(true)
  })

  it('is refused with the name of the feature that has no position', () => {
    const read = loadNetwork(bytesOf([feature('S', 'station', { type: 'Point', coordinates: ['x', 1] })]))
    expect(read).toEqual({
      ok: false,
      reason: { key: 'refusal.file.network', params: { file: 'network.geojson', feature: 'S' } },
    })
  })
})
