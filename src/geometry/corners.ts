import { squaredToSegment } from './contains.ts'
import type { Parts, Position } from './parts.ts'

/** How near a corner that was named in degrees must be to one on the grid, metres. */
const SAME_M = 0.002

/** A parcel with one corner moved, in all its rings, or taken out where `to` is absent; itself where it has no such corner. */
export function movedCorner(parts: Parts, [x, y]: Position, to: Position | undefined): Parts {
  const isIt = (at: Position) => Math.hypot(at[0] - x, at[1] - y) <= SAME_M
  if (!parts.flat().some((ring) => ring.some(isIt))) return parts
  return parts.map((part) =>
    part.map((ring) => {
      const open = ring.slice(0, -1).flatMap((at) => (isIt(at) ? (to ? [to] : []) : [at]))
      return [...open, open[0]!]
    }),
  )
}

/** A parcel with a new corner on its nearest edge. */
export function bent(parts: Parts, at: Position): Parts {
  let best = { part: 0, ring: 0, edge: 0, far: Number.POSITIVE_INFINITY }
  for (const [part, rings] of parts.entries()) {
    for (const [ring, positions] of rings.entries()) {
      for (let edge = 0; edge + 1 < positions.length; edge++) {
        const far = squaredToSegment(...at, ...positions[edge]!, ...positions[edge + 1]!)
        if (far < best.far) best = { part, ring, edge, far }
      }
    }
  }
  return parts.map((rings, part) =>
    rings.map((positions, ring) =>
      part === best.part && ring === best.ring
        ? [...positions.slice(0, best.edge + 1), at, ...positions.slice(best.edge + 1)]
        : positions,
    ),
  )
}
