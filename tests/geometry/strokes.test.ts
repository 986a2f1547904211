import { describe, expect, it } from 'vitest'
import { boxesOver } from '../../src/geometry/boxes.ts'
import { boxIndex } from '../../src/geometry/boxIndex.ts'
import { gridToLonLat } from '../../src/geometry/hk1980.ts'
import { metresPerDegree, rowsInRing, rowsUnderBrush } from '../../src/geometry/strokes.ts'
import { parcel, square } from '../support/gridFile.ts'
import { loadGrid } from '../support/land.ts'

describe('lasso', () => {
  // inside points at (1, 1), (3, 1), (5, 1)
  const points = Float64Array.of(1, 1, 3, 1, 5, 1)

  it('takes the inside points within the loop, whichever way it was drawn', () => {
    expect(rowsInRing([0, 0, 4, 0, 4, 2, 0, 2], points)).toEqual([0, 1])
    expect(rowsInRing([0, 2, 4, 2, 4, 0, 0, 0], points)).toEqual([0, 1])
  })
  it('takes all that a loop goes around, also where it crosses itself', () => {
    // around the middle point twice: by even-odd it would be out
    expect(rowsInRing([2, 0, 4, 0, 4, 2, 2, 2, 2, 0, 4, 0, 4, 2, 2, 2], points)).toEqual([1])
  })
  it('takes nothing by a line', () => {
    expect(rowsInRing([0, 1, 6, 1], points)).toEqual([])
  })
  it('answers the same for a bay that is not in the loop', () => {
    // a U around the middle point
    expect(rowsInRing([0, 0, 6, 0, 6, 2, 4, 2, 4, 0.5, 2, 0.5, 2, 2, 0, 2], points)).toEqual([0, 2])
  })
})

describe('brush', () => {
  // three squares of 100 m: from 0, 200 and 400 m east; the last with a hole of 60 m
  const land = loadGrid([
    parcel('a', square(0, 0, 100)),
    parcel('b', square(200, 0, 100)),
    parcel('c', square(400, 0, 100), {}, [square(420, 20, 60)]),
  ])
  const brush = async (radiusM: number, ...metres: readonly (readonly [number, number])[]) => {
    const { shapes } = (await land).layer
    const index = boxIndex(boxesOver(shapes.lonLat, shapes))
    const path = metres.flatMap(([e, n]) => [...gridToLonLat(Float64Array.of(827_500 + e, 838_500 + n))])
    return rowsUnderBrush(path, radiusM, { shapes, index })
  }

  it('catches what it touches and not what it misses by a metre', async () => {
    expect(await brush(50, [150, 50])).toEqual([0, 1])
    expect(await brush(49, [150, 50])).toEqual([])
  })
  it('catches the parcel it is drawn within', async () => {
    expect(await brush(5, [250, 50])).toEqual([1])
  })
  it('catches along its whole path, also between two far positions', async () => {
    expect(await brush(5, [-50, 50], [600, 50])).toEqual([0, 1, 2])
    expect(await brush(20, [-50, 115], [350, 115])).toEqual([0, 1])
  })
  it('does not catch a parcel in whose hole it stays', async () => {
    expect(await brush(10, [450, 50])).toEqual([])
    expect(await brush(31, [450, 50])).toEqual([2])
  })
  it('takes nothing without a path', async () => {
    expect(await brush(100)).toEqual([])
  })
  it('reads a degree at 22.45° north as 102,9 and 110,8 km', () => {
    expect(metresPerDegree(22.45).x).toBeCloseTo(102_923, -2)
    expect(metresPerDegree(22.45).y).toBeCloseTo(110_738, -2)
  })
})
