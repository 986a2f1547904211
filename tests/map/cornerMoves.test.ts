import { expect, test } from 'vitest'
import { cornerMoves } from '../../src/map/cornerMoves.ts'
import type { LonLat } from '../../src/parcels/editShapes.ts'

const ring: readonly LonLat[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
]

test('a corner dragged, put on an edge, taken out, or left alone', () => {
  expect(
    cornerMoves(ring, [
      [0, 0],
      [4, 0],
      [5, 5],
      [0, 4],
    ]),
  ).toEqual([{ from: [4, 4], to: [5, 5] }])
  expect(cornerMoves(ring, [...ring, [-1, 2]])).toEqual([
    {
      between: [
        [0, 4],
        [0, 0],
      ],
      to: [-1, 2],
    },
  ])
  expect(cornerMoves(ring, ring.slice(1))).toEqual([{ from: [0, 0] }])
  expect(cornerMoves(ring, ring)).toEqual([])
})
