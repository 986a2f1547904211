import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGeodesicArea } from '../../src/geometry/geodesicArea.ts'
import { lonLatToGrid } from '../../src/geometry/hk1980.ts'
import { perimeter, siteArea } from '../../src/geometry/siteArea.ts'
import { drawnShapes, moved, type Ring, rectangle } from './drawnShapes.ts'

const seeded = { seed: 1980, numRuns: 200 }
const star = fc.array(fc.double({ min: 20, max: 400, noNaN: true }), { minLength: 3, maxLength: 12 }).map(
  (radii): Ring =>
    radii.map((r, i) => {
      const angle = (2 * Math.PI * i) / radii.length
      return [r * Math.cos(angle), r * Math.sin(angle)]
    }),
)

describe('site area', () => {
  it('is 9,900 m² for a square of 100 m with a hole of 10 m, also after a journey through WGS84', () => {
    const shapes = drawnShapes([[rectangle(0, 0, 100), rectangle(40, 40, 10)]])
    expect(siteArea(shapes, 0)).toBeCloseTo(9_900, 6)
    const travelled = { ...shapes, grid: lonLatToGrid(shapes.lonLat) }
    expect(siteArea(travelled, 0)).toBeCloseTo(9_900, 4)
  })

  it('adds parts and takes out holes whichever way they are wound', () => {
    const hole = [...rectangle(40, 40, 10)].reverse()
    const far = [...rectangle(500, 0, 10, 20)].reverse()
    expect(siteArea(drawnShapes([[rectangle(0, 0, 100), hole], [far]]), 0)).toBeCloseTo(10_100, 6)
  })

  it('counts the boundary of holes in the perimeter', () => {
    expect(perimeter(drawnShapes([[rectangle(0, 0, 100), rectangle(40, 40, 10)]]), 0)).toBeCloseTo(440, 8)
  })

  it('does not change when a shape is turned, moved, or its ring begun elsewhere', () => {
    fc.assert(
      fc.property(star, fc.double({ min: 0, max: 7, noNaN: true }), fc.nat(20_000), fc.nat(11), (ring, angle, d, k) => {
        const start = k % ring.length
        const begun = [...ring.slice(start), ...ring.slice(0, start)]
        const before = siteArea(drawnShapes([[ring]]), 0)
        const after = siteArea(drawnShapes([[moved([...begun].reverse(), angle, d, -d)]]), 0)
        expect(Math.abs(after - before)).toBeLessThan(1e-9 * before + 1e-6)
      }),
      seeded,
    )
  })

  it('of two pieces is the area of the whole', () => {
    const convex = fc
      .integer({ min: 3, max: 12 })
      .chain((n) =>
        fc.tuple(fc.double({ min: 20, max: 400, noNaN: true }), fc.integer({ min: 1, max: n - 1 }), fc.constant(n)),
      )
    fc.assert(
      fc.property(convex, ([radius, cut, n]) => {
        const ring: Ring = Array.from({ length: n }, (_, i) => {
          const angle = (2 * Math.PI * i) / n
          return [radius * Math.cos(angle), 0.6 * radius * Math.sin(angle)]
        })
        const middle = [ring[0]![0] * 0.3, ring[0]![1] * 0.3] as const
        const shapes = drawnShapes(
          [[ring]],
          [[[...ring.slice(0, cut + 1), middle]]],
          [[[...ring.slice(cut), ring[0]!, middle]]],
        )
        expect(siteArea(shapes, 1) + siteArea(shapes, 2)).toBeCloseTo(siteArea(shapes, 0), 5)
      }),
      seeded,
    )
  })

  it('outside Hong Kong is geodesic: a degree square at the equator as Karney has it', async () => {
    const geodesic = await loadGeodesicArea()
    const ends = { ringEnd: Uint32Array.of(5), partEnd: Uint32Array.of(1), shapeEnd: Uint32Array.of(1) }
    const lonLat = Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1, 0, 0)
    const measured = geodesic({ rows: 1, lonLat, grid: lonLat, ...ends }, 0)
    expect(measured.areaM2 / 12_308_778_361.469).toBeCloseTo(1, 9)
    expect(measured.perimeterM).toBeCloseTo(443_770.917, 2)
  })
})
