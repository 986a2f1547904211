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
