import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leastDistance } from '../../src/geometry/distance.ts'
import { drawnShapes, type Ring } from './drawnShapes.ts'

/**
 * Distance of two segments by the closest point of both parameters, clamped in turn (Ericson, Real-Time Collision
 * Detection, 5.1.9): no part of the product's own way of working.
 */
function betweenSegments(p: Ring[number], q: Ring[number], r: Ring[number], s: Ring[number]): number {
  const [ux, uy, vx, vy] = [q[0] - p[0], q[1] - p[1], s[0] - r[0], s[1] - r[1]]
  const [wx, wy] = [p[0] - r[0], p[1] - r[1]]
  const [a, e, f] = [ux * ux + uy * uy, vx * vx + vy * vy, vx * wx + vy * wy]
  const [b, c] = [ux * vx + uy * vy, ux * wx + uy * wy]
  const clamp = (t: number) => Math.max(0, Math.min(1, t))
  const denominator = a * e - b * b
  let alongA = denominator > 1e-12 ? clamp((b * f - c * e) / denominator) : 0
  let alongB = (b * alongA + f) / e
  if (alongB < 0) [alongA, alongB] = [clamp(-c / a), 0]
  else if (alongB > 1) [alongA, alongB] = [clamp((b - c) / a), 1]
  return Math.hypot(wx + ux * alongA - vx * alongB, wy + uy * alongA - vy * alongB)
}

/** Whether a point lies in a ring, by the angle it turns through. */
function winds(ring: Ring, [x, y]: Ring[number]): boolean {
  let turned = 0
  for (const [i, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(i + 1) % ring.length]!
    turned += Math.atan2((x1 - x) * (y2 - y) - (x2 - x) * (y1 - y), (x1 - x) * (x2 - x) + (y1 - y) * (y2 - y))
  }
  return Math.abs(turned) > Math.PI
}

function bruteForce(a: Ring, b: Ring): number {
  if (winds(a, b[0]!) || winds(b, a[0]!)) return 0
  let least = Number.POSITIVE_INFINITY
  for (const [i, p] of a.entries())
    for (const [j, r] of b.entries())
      least = Math.min(least, betweenSegments(p, a[(i + 1) % a.length]!, r, b[(j + 1) % b.length]!))
  return least
}

const anyRing = fc
  .tuple(
    fc.array(fc.double({ min: 10, max: 300, noNaN: true }), { minLength: 3, maxLength: 12 }),
    fc.noBias(fc.integer({ min: -600, max: 600 })),
    fc.noBias(fc.integer({ min: -600, max: 600 })),
  )
  .map(
    ([radii, dx, dy]): Ring =>
      radii.map((r, i) => {
        const angle = (2 * Math.PI * i) / radii.length
        return [dx + r * Math.cos(angle), dy + r * Math.sin(angle)]
      }),
  )

it('edge distance agrees with a brute-force oracle on 1,000 random pairs, to 1 mm', () => {
  let apart = 0
  fc.assert(
    fc.property(anyRing, anyRing, (a, b) => {
      const shapes = drawnShapes([[a]], [[b]])
      const oracle = bruteForce(a, b)
      if (oracle > 0) apart++
      expect(Math.abs(leastDistance(shapes, 0, shapes, 1) - oracle)).toBeLessThan(0.001)
    }),
    { seed: 2326, numRuns: 1000 },
  )
  // the pairs are no trivial ones
  expect(apart).toBeGreaterThan(400)
  expect(apart).toBeLessThan(990)
})
