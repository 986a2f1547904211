import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gridBoxes } from '../../src/geometry/boxes.ts'
import { leastDistance } from '../../src/geometry/distance.ts'
import { nearestRowFinder } from '../../src/geometry/nearestRow.ts'
import { drawnShapes, rectangle } from './drawnShapes.ts'

it('finds the nearest of many rows, however far it is', () => {
  const anySquares = fc.array(fc.tuple(fc.nat(9000), fc.nat(9000), fc.integer({ min: 20, max: 900 })), {
    minLength: 2,
    maxLength: 25,
  })
  fc.assert(
    fc.property(anySquares, (squares) => {
      const shapes = drawnShapes(...squares.map(([x, y, side]) => [[rectangle(x, y, side)]]))
      const rows = squares.map((_, row) => row).slice(1)
      const { row, distanceM } = nearestRowFinder(shapes, gridBoxes(shapes), rows)(0)
      const least = Math.min(...rows.map((one) => leastDistance(shapes, 0, shapes, one)))
      expect(distanceM).toBe(least)
      expect(leastDistance(shapes, 0, shapes, row)).toBe(least)
    }),
    { seed: 11, numRuns: 200 },
  )
})
