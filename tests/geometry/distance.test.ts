import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distancesToSites, leastDistance } from '../../src/geometry/distance.ts'
import { intersectionArea } from '../../src/geometry/intersectionArea.ts'
import { drawnShapes, moved, type Ring, rectangle } from './drawnShapes.ts'

const seeded = { seed: 7, numRuns: 300 }
const square = rectangle(0, 0, 100)
const anyRing = fc
  .tuple(
    fc.array(fc.double({ min: 20, max: 200, noNaN: true }), { minLength: 3, maxLength: 9 }),
    fc.integer({ min: -500, max: 500 }),
    fc.integer({ min: -500, max: 500 }),
  )
  .map(([radii, dx, dy]) =>
    radii.map((r, i): [number, number] => {
      const angle = (2 * Math.PI * i) / radii.length
      return [dx + r * Math.cos(angle), dy + r * Math.sin(angle)]
    }),
  )

const between = (a: Ring | readonly Ring[], b: Ring | readonly Ring[]): number => {
  const part = (rings: Ring | readonly Ring[]) =>
    typeof rings[0]![0] === 'number' ? [rings as Ring] : (rings as readonly Ring[])
  return leastDistance(drawnShapes([part(a)]), 0, drawnShapes([part(b)]), 0)
}

describe('distance edge to edge', () => {
  it.each([
    ['beside', rectangle(130, 20, 10), 30],
    ['at a corner', rectangle(130, 140, 10), 50],
    ['touching along an edge', rectangle(100, 20, 10), 0],
    ['touching in a corner', rectangle(100, 100, 10), 0],
    ['crossing', rectangle(95, 20, 10), 0],
    ['a cross with no vertex inside', rectangle(-20, 40, 140, 10), 0],
    ['inside', rectangle(40, 40, 10), 0],
    ['around', rectangle(-50, -50, 300), 0],
    ['the same', square, 0],
  ])('of a parcel %s', (_, other, metres) => {
    expect(between(square, other)).toBeCloseTo(metres, 9)
    expect(between(other, square)).toBeCloseTo(metres, 9)
  })

  it('of a parcel in a hole of the site is the way to the hole’s edge', () => {
    expect(between([rectangle(0, 0, 100), rectangle(20, 20, 60)], rectangle(30, 30, 10))).toBeCloseTo(10, 9)
    expect(between([rectangle(0, 0, 100), rectangle(20, 20, 60)], rectangle(5, 5, 10))).toBe(0)
  })

  it('of a parcel with two parts is that of the nearer one', () => {
    const parts = drawnShapes([[rectangle(1000, 0, 10)], [rectangle(140, 0, 10)]])
    expect(leastDistance(parts, 0, drawnShapes([[square]]), 0)).toBeCloseTo(40, 9)
  })

  it('is the same both ways, and 0 exactly where land is shared or edges touch', () => {
    fc.assert(
      fc.property(anyRing, anyRing, (a, b) => {
        const shapes = drawnShapes([[a]], [[b]])
        const distance = leastDistance(shapes, 0, shapes, 1)
        expect(leastDistance(shapes, 1, shapes, 0)).toBeCloseTo(distance, 9)
        expect(distance).toBeGreaterThanOrEqual(0)
        if (intersectionArea(shapes, 0, 1) > 1e-3) expect(distance).toBe(0)
        if (distance > 0) expect(intersectionArea(shapes, 0, 1)).toBeLessThan(1e-6)
      }),
      seeded,
    )
  })

  it('is that of points along the edges, and does not change when both are turned and moved', () => {
    const along = (ring: Ring) =>
      ring.flatMap(([x, y], i) => {
        const [u, v] = ring[(i + 1) % ring.length]!
        return Array.from({ length: 40 }, (_, k) => [x + ((u - x) * k) / 40, y + ((v - y) * k) / 40] as const)
      })
    fc.assert(
      fc.property(anyRing, anyRing, fc.double({ min: 0, max: 7, noNaN: true }), (a, b, angle) => {
        const distance = between(a, b)
        expect(between(moved(a, angle, 300, -900), moved(b, angle, 300, -900))).toBeCloseTo(distance, 6)
        fc.pre(distance > 0)
        const sampled = Math.min(...along(a).flatMap(([x, y]) => along(b).map(([u, v]) => Math.hypot(x - u, y - v))))
        expect(distance).toBeLessThanOrEqual(sampled + 1e-9)
        expect(distance).toBeGreaterThan(sampled - 12)
      }),
      { seed: 7, numRuns: 15 },
    )
  })

  it('is laid out row by row, site by site', () => {
    const parcels = drawnShapes([[square]], [[rectangle(200, 0, 10)]])
    const sites = drawnShapes([[rectangle(110, 0, 10)]], [[rectangle(0, 300, 10)]], [[square]])
    expect([...distancesToSites(parcels, sites)].map(Math.round)).toEqual([
      10,
      200,
      0,
      80,
      Math.round(Math.hypot(190, 290)),
      100,
    ])
  })
})
