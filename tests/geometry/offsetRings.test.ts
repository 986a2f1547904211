import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squaredToSegment } from '../../src/geometry/contains.ts'
import { offsetRings } from '../../src/geometry/offsetRings.ts'
import { drawnShapes, ORIGIN, type Ring, rectangle } from './drawnShapes.ts'

const areaOf = (line: readonly number[]): number => {
  let twice = 0
  for (let i = 0; i < line.length - 2; i += 2)
    twice +=
      (line[i]! - ORIGIN[0]) * (line[i + 3]! - ORIGIN[1]) - (line[i + 2]! - ORIGIN[0]) * (line[i + 1]! - ORIGIN[1])
  return twice / 2
}

/** Least distance of a position to the edges of rings drawn from ORIGIN. */
const away = (rings: readonly Ring[], x: number, y: number) =>
  Math.min(
    ...rings.flatMap((ring) =>
      ring.map(([x1, y1], i) => {
        const [x2, y2] = ring[(i + 1) % ring.length]!
        return Math.sqrt(squaredToSegment(x - ORIGIN[0], y - ORIGIN[1], x1, y1, x2, y2))
      }),
    ),
  )

describe('the line at a distance around a site', () => {
  it('of a square has four sides and four quarter circles: its area is worked by hand', () => {
    const [line, ...more] = offsetRings(drawnShapes([[rectangle(0, 0, 1000)]]), [0], 500)
    expect(more).toEqual([])
    // 1,000² + 4 × 1,000 × 500 + π × 500² = 3,785,398 m², chords at most 0.05 m inside
    const exact = 1000 ** 2 + 4 * 1000 * 500 + Math.PI * 500 ** 2
    expect(areaOf(line!)).toBeLessThan(exact)
    expect(areaOf(line!)).toBeGreaterThan(exact - 0.05 * 2 * Math.PI * 500)
    expect(line!.slice(0, 2)).toEqual(line!.slice(-2))
  })

  it('lies at the distance, at every corner, around notches and for sites drawn clockwise', () => {
    const anyStar = fc.array(fc.double({ min: 120, max: 600, noNaN: true }), { minLength: 3, maxLength: 14 }).map(
      (radii): Ring =>
        radii.map((r, i) => {
          const angle = (2 * Math.PI * i) / radii.length
          return [r * Math.cos(angle), r * Math.sin(angle)]
        }),
    )
    fc.assert(
      fc.property(anyStar, fc.constantFrom(200, 500, 2000), fc.boolean(), (star, distance, clockwise) => {
        const ring = clockwise ? [...star].reverse() : star
        const lines = offsetRings(drawnShapes([[ring]]), [0], distance)
        expect(lines.length).toBeGreaterThan(0)
        for (const line of lines)
          for (let i = 0; i < line.length; i += 2)
            expect(Math.abs(away([ring], line[i]!, line[i + 1]!) - distance)).toBeLessThan(0.06)
        // the outermost holds at least the circle around the middle
        expect(Math.max(...lines.map(areaOf))).toBeGreaterThan(Math.PI * distance ** 2 * 0.99)
      }),
      { seed: 3, numRuns: 60 },
    )
  })

  it('around two sites is one line where they are near, two where they are far', () => {
    const pair = (gap: number) => drawnShapes([[rectangle(0, 0, 100)]], [[rectangle(100 + gap, 0, 100)]])
    expect(offsetRings(pair(300), [0, 1], 200)).toHaveLength(1)
    expect(offsetRings(pair(500), [0, 1], 200)).toHaveLength(2)
    // 2 × (100² + 4 × 100 × 200 + π × 200²) less the land within both
    const [line] = offsetRings(pair(300), [0, 1], 200)
    for (let i = 0; i < line!.length; i += 2) {
      const nearest = away([rectangle(0, 0, 100), rectangle(400, 0, 100)], line![i]!, line![i + 1]!)
      expect(Math.abs(nearest - 200)).toBeLessThan(0.06)
    }
  })
})
