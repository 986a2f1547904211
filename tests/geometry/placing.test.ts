import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridBoxes } from '../../src/geometry/boxes.ts'
import { boxIndex, rowAt } from '../../src/geometry/boxIndex.ts'
import { contains } from '../../src/geometry/contains.ts'
import { insidePoint } from '../../src/geometry/insidePoint.ts'
import { takeRows } from '../../src/geometry/takeRows.ts'
import { invalidity } from '../../src/geometry/validity.ts'
import { drawnShapes, ORIGIN, type Part, type Ring, rectangle } from './drawnShapes.ts'

const [E, N] = ORIGIN
const seeded = { seed: 3, numRuns: 200 }

describe('a point in a parcel', () => {
  const holed = drawnShapes([[rectangle(0, 0, 100), rectangle(40, 40, 20)], [rectangle(200, 0, 10)]])

  it('is in one of its parts and in none of its holes', () => {
    expect(contains(holed, 0, E + 10, N + 10)).toBe(true)
    expect(contains(holed, 0, E + 50, N + 50)).toBe(false)
    expect(contains(holed, 0, E + 205, N + 5)).toBe(true)
    expect(contains(holed, 0, E + 150, N + 5)).toBe(false)
  })

  it('belongs to one of two neighbours when it lies on their common edge', () => {
    const pair = drawnShapes([[rectangle(0, 0, 10)]], [[rectangle(10, 0, 10)]])
    expect([0, 1].filter((row) => contains(pair, row, E + 10, N + 5))).toHaveLength(1)
  })

  it('finds the row on top', () => {
    const stack = drawnShapes([[rectangle(0, 0, 100)]], [[rectangle(50, 50, 100)]], [[rectangle(900, 0, 5)]])
    const index = boxIndex(gridBoxes(stack))
    expect(rowAt(index, stack, E + 75, N + 75)).toBe(1)
    expect(rowAt(index, stack, E + 25, N + 25)).toBe(0)
    expect(rowAt(index, stack, E + 500, N + 500)).toBeUndefined()
    expect(index.search(E, N, E + 1000, N + 10)).toEqual([0, 2])
    expect(boxIndex(new Float64Array(0)).search(0, 0, 1, 1)).toEqual([])
  })
})

describe('the representative point', () => {
  it('is inside, for any star with any hole, and the same when the ring is begun elsewhere or turned round', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 400 }), { minLength: 3, maxLength: 20 }),
        fc.nat(19),
        (radii, k) => {
          const ring = (scale: number): Ring =>
            radii.map((r, i) => {
              const angle = (2 * Math.PI * i) / radii.length
              return [r * scale * Math.cos(angle), r * scale * Math.sin(angle)]
            })
          const outer = ring(1)
          const start = k % outer.length
          const begun = [...outer.slice(start), ...outer.slice(0, start)].reverse()
          const shapes = drawnShapes([[outer, ring(0.6)]], [[begun, ring(0.6)]])
          expect(contains(shapes, 0, ...insidePoint(shapes, 0))).toBe(true)
          expect(insidePoint(shapes, 1)).toEqual(insidePoint(shapes, 0))
        },
      ),
      seeded,
    )
  })

  it('is in the largest part', () => {
    const shapes = drawnShapes([[rectangle(0, 0, 10)], [rectangle(100, 0, 20)]])
    expect(insidePoint(shapes, 0)[0]).toBeCloseTo(E + 110, 6)
  })

  it('of a shape without area is its first vertex', () => {
    expect(
      insidePoint(
        drawnShapes([
          [
            [
              [0, 0],
              [10, 0],
              [20, 0],
            ],
          ],
        ]),
        0,
      ),
    ).toEqual([E, N])
  })
})

describe('validity', () => {
  const spike: Ring = ring('0 0, 100 0, 150 0, 100 0, 100 100, 0 100')
  it.each<[string, readonly Part[], string | undefined]>([
    ['a square with a hole', [[rectangle(0, 0, 100), rectangle(40, 40, 20)]], undefined],
    ['a hole that touches its shell in a point', [[rectangle(0, 0, 100), ring('0 50, 20 40, 20 60')]], undefined],
    ['two parts side by side', [[rectangle(0, 0, 10)], [rectangle(10, 0, 10)]], undefined],
    ['a spike', [[spike]], undefined],
    ['a ring that meets itself and turns the same way', [[ring('0 0, 50 0, 100 0, 100 50, 50 0, 0 50')]], undefined],
    ['a bow-tie', [[ring('0 0, 100 100, 100 0, 0 100')]], 'self-intersecting'],
    ['a figure of eight', [[ring('0 0, 50 50, 100 100, 100 0, 50 50, 0 90')]], 'self-intersecting'],
    ['a hole across its shell', [[rectangle(0, 0, 100), rectangle(90, 40, 20)]], 'self-intersecting'],
    ['a hole beside its shell', [[rectangle(0, 0, 100), rectangle(190, 40, 20)]], 'hole-outside'],
    ['a part inside another', [[rectangle(0, 0, 100)], [rectangle(40, 40, 20)]], 'parts-overlap'],
    ['a part in a hole', [[rectangle(0, 0, 100), rectangle(30, 30, 40)], [rectangle(40, 40, 20)]], undefined],
    ['no area', [[ring('0 0, 10 0, 20 0')]], 'no-area'],
  ])('of %s', (_, parts, expected) => {
    expect(invalidity(drawnShapes(parts), 0)?.fault).toBe(expected)
  })
})

function ring(corners: string): Ring {
  return corners.split(', ').map((corner) => corner.split(' ').map(Number) as [number, number])
}

describe('rows taken from shapes', () => {
  it('are the same rows in the order asked for', () => {
    const shapes = drawnShapes(
      [[rectangle(0, 0, 10), rectangle(2, 2, 3)], [rectangle(20, 0, 10)]],
      [[rectangle(50, 0, 7)]],
    )
    expect(takeRows(shapes, [1, 0])).toEqual(
      drawnShapes([[rectangle(50, 0, 7)]], [[rectangle(0, 0, 10), rectangle(2, 2, 3)], [rectangle(20, 0, 10)]]),
    )
  })
})
