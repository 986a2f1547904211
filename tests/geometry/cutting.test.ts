import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intersectionArea } from '../../src/geometry/intersectionArea.ts'
import { mergeRows, trim } from '../../src/geometry/mergeRows.ts'
import { type Parts, type Position, partsArea, shapesOfParts } from '../../src/geometry/parts.ts'
import { snapping } from '../../src/geometry/snap.ts'
import { splitByLine } from '../../src/geometry/splitByLine.ts'
import { invalidity } from '../../src/geometry/validity.ts'
import { ORIGIN, type Part, rectangle } from './drawnShapes.ts'

/** Parts in metres from ORIGIN, rings open, as parcels on the grid. */
const land = (...parts: readonly Part[]): Parts => parts.map((part) => part.map((ring) => [...ring, ring[0]!].map(at)))
const at = ([x, y]: readonly [number, number]): Position => [ORIGIN[0] + x, ORIGIN[1] + y]
const line = (...positions: readonly (readonly [number, number])[]): Position[] => positions.map(at)
const sum = (all: readonly Parts[]): number => all.reduce((total, parts) => total + partsArea(parts), 0)
const corners = (parts: Parts): string[] => parts.flat().flatMap((ring) => ring.map(([x, y]) => `${x} ${y}`))

/** Pieces that are sound, share no land, and add up to so much. */
function expectTiles(pieces: readonly Parts[], areaM2: number): void {
  const shapes = shapesOfParts(pieces)
  expect(Math.abs(sum(pieces) - areaM2)).toBeLessThan(0.01)
  pieces.forEach((_, a) => {
    expect(invalidity(shapes, a)).toBeUndefined()
    for (let b = a + 1; b < pieces.length; b++) expect(intersectionArea(shapes, a, b)).toBeLessThan(0.01)
  })
}

describe('split', () => {
  const whole = land([rectangle(0, 0, 100)])

  test('cuts a square in two, and in three by a line that comes back', () => {
    const two = splitByLine(whole, line([50, -5], [50, 105]))!
    expect(two.pieces.map(partsArea).map(Math.round)).toEqual([5000, 5000])
    const three = splitByLine(whole, line([30, -5], [30, 105], [60, 105], [60, -5]))!
    expect(three.pieces.map(partsArea).map(Math.round)).toEqual([3000, 3000, 4000])
    expectTiles(three.pieces, 10_000)
  })

  test('a line that only goes in, or passes by, parts nothing', () => {
    expect(splitByLine(whole, line([50, -5], [50, 50]))).toBeUndefined()
    expect(splitByLine(whole, line([-50, -5], [-50, 105]))).toBeUndefined()
    expect(splitByLine(whole, line([0, 0], [100, 0]))).toBeUndefined()
  })

  test('a line drawn to the boundary itself reaches it, though it stops 20 cm short', () => {
    expect(splitByLine(whole, line([50, 0.2], [50, 99.8]))?.pieces).toHaveLength(2)
  })

  test('holes stay holes, are opened by the cut, or go with their piece', () => {
    const holed = land([rectangle(0, 0, 100), rectangle(10, 40, 10), rectangle(45, 45, 10)])
    const { pieces } = splitByLine(holed, line([50, -5], [50, 105]))!
    expect(pieces).toHaveLength(2)
    expect(pieces.map((parts) => parts[0]!.length)).toEqual([2, 1])
    expectTiles(pieces, 9800)
  })

  test('parts the line does not cross stay with the largest piece', () => {
    const two = land([rectangle(0, 0, 100)], [rectangle(200, 0, 10)])
    const { pieces } = splitByLine(two, line([40, -5], [40, 105]))!
    expect(pieces.map((parts) => parts.length).sort((a, b) => a - b)).toEqual([1, 2])
    expectTiles(pieces, 10_100)
  })

  test('at a three-way corner no gap over 1 mm opens: neighbours get the same new corner', () => {
    // west is one parcel, east are two; the cut of the west one ends where the three meet, and once 0.4 mm beside it
    const west = land([rectangle(0, 0, 100)])
    const east = [land([rectangle(100, 0, 100, 60)]), land([rectangle(100, 60, 100, 40)])]
    for (const off of [0, 0.0004, -0.0004, 0.02, 17]) {
      const split = splitByLine(west, line([-5, 50], [100, 60 + off]), east)!
      const all = [...split.pieces, ...east.map((parts, i) => split.neighbours[i] ?? parts)]
      expectTiles(all, 20_000)
      const held = new Map<string, number>()
      for (const parts of all)
        for (const corner of new Set(corners(parts))) held.set(corner, (held.get(corner) ?? 0) + 1)
      const ends = [...new Set(split.pieces.flatMap(corners))].filter(
        (corner) => Number(corner.split(' ')[0]) === ORIGIN[0] + 100,
      )
      for (const corner of ends.filter(
        (each) => !each.endsWith(` ${ORIGIN[1]}`) && !each.endsWith(` ${ORIGIN[1] + 100}`),
      ))
        expect(held.get(corner), `corner ${corner} with the cut ${off} m off`).toBeGreaterThanOrEqual(3)
      const merged = mergeRows(all)!
      expect(merged.parts).toHaveLength(1)
      expect(merged.parts[0]).toHaveLength(1)
      expect(Math.abs(partsArea(merged.parts) - 20_000)).toBeLessThan(0.01)
    }
  })

  test('property: pieces of any star of land by any line tile it, and merging them gives it back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 20, max: 100, noNaN: true }), { minLength: 5, maxLength: 14 }),
        fc.array(fc.tuple(fc.integer({ min: -120, max: 120 }), fc.integer({ min: -120, max: 120 })), {
          minLength: 2,
          maxLength: 5,
        }),
        (radii, bends) => {
          const star = radii.map((r, i): [number, number] => {
            const angle = (2 * Math.PI * i) / radii.length
            return [r * Math.cos(angle), r * Math.sin(angle)]
          })
          const subject = land([star, rectangle(-4, -4, 8)])
          const split = splitByLine(subject, line(...bends))
          if (!split) return
          expectTiles(split.pieces, partsArea(subject))
          const merged = mergeRows(split.pieces)!
          expect(Math.abs(partsArea(merged.parts) - partsArea(subject))).toBeLessThan(0.01)
          expect(merged.parts.flat()).toHaveLength(2)
        },
      ),
      { seed: 1980, numRuns: 300 },
    )
  })
})

describe('merge', () => {
  test('parcels that share an edge become one, without the edge', () => {
    const merged = mergeRows([land([rectangle(0, 0, 100)]), land([rectangle(100, 20, 50)])])!
    expect(merged.parts).toHaveLength(1)
    expect(partsArea(merged.parts)).toBeCloseTo(12_500, 6)
    expect(merged.filledM2).toBe(0)
  })

  test('parcels that touch in a point only, or not at all, are refused unless asked for', () => {
    const apart = [land([rectangle(0, 0, 100)]), land([rectangle(100, 100, 50)])]
    expect(mergeRows(apart)).toBeUndefined()
    expect(mergeRows(apart, { apart: true })?.parts).toHaveLength(2)
  })

  test('edges drawn 0.8 mm apart close; a sliver of 4 mm between is filled and told; a spike goes', () => {
    const west = land([rectangle(0, 0, 100)])
    expect(mergeRows([west, land([rectangle(100.0008, 0, 50, 100)])])?.parts).toHaveLength(1)
    const sliver: Part = [
      [
        [100, 0],
        [150, 0],
        [150, 100],
        [100, 100],
        [100.008, 50],
      ],
    ]
    const merged = mergeRows([west, land(sliver)])!
    expect(merged.parts.flat()).toHaveLength(1)
    expect(merged.filledM2).toBeCloseTo(0.4, 3)
    const spiked: Part = [
      [
        [100, 0],
        [150, 0],
        [150, 60],
        [170, 60],
        [150, 60],
        [150, 100],
        [100, 100],
      ],
    ]
    const clean = mergeRows([west, land(spiked)])!
    expect(clean.parts.flat()).toHaveLength(1)
    expect(
      Math.max(
        ...clean.parts
          .flat()
          .flat()
          .map(([x]) => x),
      ),
    ).toBe(ORIGIN[0] + 150)
    expect(partsArea(clean.parts)).toBeCloseTo(15_000, 6)
  })

  test('a ring of parcels around a courtyard keeps the courtyard as a hole', () => {
    const ring = [
      rectangle(0, 0, 90, 30),
      rectangle(60, 30, 30, 60),
      rectangle(0, 60, 60, 30),
      rectangle(0, 30, 30, 30),
    ]
    const merged = mergeRows(ring.map((each) => land([each])))!
    expect(merged.parts.flat()).toHaveLength(2)
    expect(partsArea(merged.parts)).toBeCloseTo(7200, 6)
  })
})

describe('trim', () => {
  test('tells what a drawn shape takes from others, and what is left of it', () => {
    const { overlapM2, rest } = trim(land([rectangle(50, 0, 100)]), [land([rectangle(0, 0, 100)])])
    expect(overlapM2).toBeCloseTo(5000, 6)
    expect(partsArea(rest)).toBeCloseTo(5000, 6)
    expect(trim(land([rectangle(100, 0, 50)]), [land([rectangle(0, 0, 100)])]).overlapM2).toBe(0)
  })
})

describe('snap', () => {
  test('draws to a corner first, then to an edge, then not', () => {
    const shapes = shapesOfParts([land([rectangle(0, 0, 100)])])
    const snap = snapping(shapes, shapes.grid, Float64Array.of(ORIGIN[0], ORIGIN[1], ORIGIN[0] + 100, ORIGIN[1] + 100))
    expect(snap(at([98, 3]), [5, 5])).toMatchObject({ position: at([100, 0]), to: 'vertex', row: 0 })
    expect(snap(at([50, 3]), [5, 5])).toMatchObject({ position: at([50, 0]), to: 'edge' })
    expect(snap(at([50, 30]), [5, 5])).toBeUndefined()
  })
})
