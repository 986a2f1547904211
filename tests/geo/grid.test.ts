import { describe, expect, test } from 'vitest'
import { toDegrees, toGrid } from '../../geo/build/grid.ts'
import { randomFrom } from '../../geo/build/random.ts'
import { grown, polygonArea, ringArea, shrunk, simplified, strip, totalArea } from '../../geo/build/shapes.ts'
import { orientedBox, subdivide, usable } from '../../geo/build/subdivide.ts'

const square = (side: number, x = 820_000, y = 830_000) =>
  [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ] as const

describe('plane geometry of the ground', () => {
  test('a square of 100 m is 10,000 m², and anticlockwise is positive', () => {
    expect(polygonArea(square(100))).toBe(10_000)
    expect(ringArea(square(100)[0])).toBe(10_000)
    expect(ringArea([...square(100)[0]].reverse())).toBe(-10_000)
  })

  test('degrees with 11 decimals keep a hectare to 1 mm²', () => {
    const ring = square(100)[0].map((position) => toGrid(toDegrees(position)))
    expect(Math.abs(polygonArea([ring]) - 10_000)).toBeLessThan(0.001)
  })

  test('a road 20 m wide takes 20 m of a block, and shrinking a square by 10 m leaves 80 m sides', () => {
    const road = strip(
      [
        [820_000, 830_000],
        [820_500, 830_000],
      ],
      20,
    )
    expect(totalArea(road)).toBeGreaterThan(10_000)
    expect(totalArea(road)).toBeLessThan(10_000 + Math.PI * 100)
    expect(totalArea(shrunk(square(100), 10))).toBeCloseTo(6_400, 0)
    expect(totalArea(grown(square(100), 10))).toBeGreaterThan(13_900)
  })

  test('simplifying drops what is nearer than the tolerance and keeps a ring closed', () => {
    const line = simplified(
      [
        [0, 0],
        [50, 1],
        [100, 0],
        [100, 100],
        [0, 100],
        [0, 0],
      ],
      4,
    )
    expect(line).toEqual([
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
      [0, 0],
    ])
  })
})

describe('subdivision', () => {
  const block = square(600)
  const cut = (seed: string) => subdivide([block], { targetHa: 3 }, randomFrom(seed))

  test('the same seed gives the same parcels', () => {
    expect(cut('a')).toEqual(cut('a'))
    expect(cut('a')).not.toEqual(cut('b'))
  })

  test('parcels are usable, lie in the block and leave 3 to 25 % of it to streets', () => {
    const parcels = cut('a')
    expect(parcels.length).toBeGreaterThan(6)
    expect(parcels.every((parcel) => usable(parcel))).toBe(true)
    expect(totalArea(parcels)).toBeLessThan(360_000 * 0.97)
    expect(totalArea(parcels)).toBeGreaterThan(360_000 * 0.75)
  })

  test('a strip 30 m wide is not a parcel', () => {
    expect(
      usable([
        [
          [0, 0],
          [400, 0],
          [400, 30],
          [0, 30],
          [0, 0],
        ],
      ]),
    ).toBe(false)
  })

  test('the box of a turned rectangle is the rectangle', () => {
    const box = orientedBox([
      [0, 0],
      [80, 60],
      [62, 84],
      [-18, 24],
      [0, 0],
    ])
    expect(box.long).toBeCloseTo(100)
    expect(box.short).toBeCloseTo(30)
  })
})
