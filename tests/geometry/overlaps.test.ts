import { featureCollection, intersect, polygon, union } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridBoxes } from '../../src/geometry/boxes.ts'
import { coveredArea } from '../../src/geometry/coveredArea.ts'
import { intersectionArea } from '../../src/geometry/intersectionArea.ts'
import { findOverlaps, overlapsAfter } from '../../src/geometry/overlaps.ts'
import type { Shapes } from '../../src/geometry/shapes.ts'
import { siteArea } from '../../src/geometry/siteArea.ts'
import { drawnShapes, moved, type Part, type Ring, rectangle } from './drawnShapes.ts'

const hectare = rectangle(0, 0, 100)
const overlapsOf = (shapes: Shapes) =>
  findOverlaps({ shapes, siteAreaM2: Float64Array.from({ length: shapes.rows }, (_, row) => siteArea(shapes, row)) })

const blob = fc
  .tuple(
    fc.array(fc.integer({ min: 40, max: 200 }), { minLength: 3, maxLength: 8 }),
    fc.integer({ min: -150, max: 150 }),
    fc.integer({ min: -150, max: 150 }),
    fc.boolean(),
  )
  .map(([radii, dx, dy, holed]): Part => {
    const ring = (scale: number): Ring =>
      radii.map((r, i) => {
        const angle = (2 * Math.PI * i) / radii.length
        return [dx + r * scale * Math.cos(angle), dy + r * scale * Math.sin(angle)]
      })
    return holed ? [ring(1), [...ring(0.5)].reverse()] : [ring(1)]
  })

describe('overlap', () => {
  it('of two hectares that share half is half a hectare: sum 2, union 1.5', () => {
    const found = overlapsOf(drawnShapes([[hectare]], [[rectangle(50, 0, 100)]]))
    expect(found.unionAreaM2).toBeCloseTo(15_000, 6)
    expect(found.overlapAreaM2).toBeCloseTo(5_000, 6)
    expect(found.pairs).toEqual([{ a: 0, b: 1, areaM2: expect.closeTo(5_000, 6) as number }])
  })

  it('of three identical hectares is two: sum 3, union 1, each of three pairs a hectare', () => {
    const found = overlapsOf(drawnShapes([[hectare]], [[hectare]], [[hectare]]))
    expect(found.unionAreaM2).toBeCloseTo(10_000, 6)
    expect(found.overlapAreaM2).toBeCloseTo(20_000, 6)
    expect(found.pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
  })

  it('of neighbours that share edges is nothing, also with a vertex of one inside the edge of the other', () => {
    const turned = (ring: Ring) => [moved(ring, 0.3, 0, 0)]
    const found = overlapsOf(
      drawnShapes(
        [turned(hectare)],
        [turned(rectangle(100, 0, 50))],
        [turned(rectangle(100, 50, 50))],
        [turned(rectangle(0, 100, 77))],
      ),
    )
    expect(found).toMatchObject({ overlapAreaM2: 0, pairs: [], skipped: [] })
    expect(found.unionAreaM2).toBeCloseTo(10_000 + 2 * 2_500 + 77 * 77, 4)
  })

  it('of a parcel in the hole of another is nothing', () => {
    const found = overlapsOf(drawnShapes([[hectare, rectangle(20, 20, 60)]], [[rectangle(20, 20, 60)]]))
    expect(found.overlapAreaM2).toBe(0)
  })

  it('lists pairs over 1 m² and counts the smaller ones all the same', () => {
    const found = overlapsOf(drawnShapes([[hectare]], [[rectangle(99.995, 0, 100)]]))
    expect(found.overlapAreaM2).toBeCloseTo(0.5, 6)
    expect(found.pairs).toEqual([])
  })

  it('leaves out a parcel that crosses itself, says so, and keeps its own area', () => {
    const bowTie: Ring = [
      [0, 0],
      [100, 100],
      [100, 0],
      [0, 60],
    ]
    const shapes = drawnShapes([[bowTie]], [[rectangle(20, 0, 100)]])
    const found = overlapsOf(shapes)
    expect(found.skipped).toEqual([0])
    expect(found.overlapAreaM2).toBe(0)
    expect(found.unionAreaM2).toBeCloseTo(siteArea(shapes, 0) + 10_000, 6)
  })

  it('is that of turf’s overlay, and does not depend on the order of parcels', () => {
    fc.assert(
      fc.property(fc.array(blob, { minLength: 2, maxLength: 6 }), (parts) => {
        const shapes = drawnShapes(...parts.map((part) => [part]))
        const rows = parts.map((_, row) => row)
        const drawn = parts.map((part) => polygon(part.map((ring) => [...ring, ring[0]!].map(([x, y]) => [x, y]))))
        const sum = rows.reduce((total, row) => total + siteArea(shapes, row), 0)
        const covered = sum - planar(union(featureCollection(drawn))) // land counted more than once
        expect(intersectionArea(shapes, 0, 1)).toBeCloseTo(planar(intersect(featureCollection(drawn.slice(0, 2)))), 3)
        const found = overlapsOf(shapes)
        expect(found.unionAreaM2 + found.overlapAreaM2).toBeCloseTo(sum, 4)
        expect(Math.abs(found.overlapAreaM2 - covered)).toBeLessThan(1)
        const byRow = rows.reduce(
          (total, row) => total + (row === 0 ? 0 : coveredArea(shapes, row, rows.slice(0, row))),
          0,
        )
        expect(byRow).toBeCloseTo(covered, 3)
        const turned = overlapsOf(drawnShapes(...[...parts].reverse().map((part) => [part])))
        expect(turned.overlapAreaM2).toBeCloseTo(found.overlapAreaM2, 3)
      }),
      { seed: 99, numRuns: 25 },
    )
  })

  it('found again in changed rows only is that of a whole check, after any edits', () => {
    const edits = fc.array(fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(blob, { minLength: 10, maxLength: 10 }), edits, (parts, steps) => {
        const shapes = drawnShapes(...parts.map((part) => [part]))
        const siteAreaM2 = Float64Array.from(parts, (_, row) => siteArea(shapes, row))
        const dead = { at: new Uint8Array(10).fill(1, 5) }
        const layer = { shapes, siteAreaM2, boxes: gridBoxes(shapes), dead }
        let found = findOverlaps(layer)
        for (const changed of steps) {
          // a parcel drawn otherwise is one row dead and another alive
          for (const row of changed) dead.at[row] = 1 - dead.at[row]!
          found = overlapsAfter(found, layer, changed)
          const whole = findOverlaps(layer)
          expect(found.all).toEqual(whole.all)
          expect(found.overlapAreaM2).toBeCloseTo(whole.overlapAreaM2, 6)
          expect(found.unionAreaM2).toBeCloseTo(whole.unionAreaM2, 6)
        }
      }),
      { seed: 2026, numRuns: 40 },
    )
  })

  it('says how far it is', () => {
    const seen: [number, number][] = []
    const shapes = drawnShapes([[hectare]], [[hectare]])
    findOverlaps({ shapes, siteAreaM2: Float64Array.of(10_000, 10_000) }, (done, total) => seen.push([done, total]))
    expect(seen.at(-1)).toEqual([2, 2])
  })
})

type Overlay = ReturnType<typeof union>

function planar(overlay: Overlay): number {
  if (!overlay) return 0
  const parts = overlay.geometry.type === 'Polygon' ? [overlay.geometry.coordinates] : overlay.geometry.coordinates
  const ringArea = (ring: number[][]) =>
    Math.abs(ring.slice(1).reduce((twice, [x, y], i) => twice + ring[i]![0]! * y! - x! * ring[i]![1]!, 0) / 2)
  return parts.reduce(
    (sum, rings) => sum + rings.reduce((area, ring, i) => area + (i === 0 ? 1 : -1) * ringArea(ring), 0),
    0,
  )
}
