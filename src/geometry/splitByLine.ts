import { planeOf } from './faces.ts'
import { type Chain, GRAIN_M } from './noding.ts'
import { type Parts, type Position, partsArea, type Ring } from './parts.ts'

/** What a cut makes of a parcel and of those beside it. */
export interface Split {
  /** At least two, from west to east. */
  readonly pieces: readonly Parts[]
  /** Neighbours that share a cut edge, with the new corner in theirs too; the others are undefined. */
  readonly neighbours: readonly (Parts | undefined)[]
}

/** A line that ends this close to a boundary was meant to reach it. */
const REACH_M = 0.5

/**
 * A parcel cut along a line.
 *
 * Takes  the line's positions on the grid; it may run over the boundary at both ends. `around`: the parcels beside, whose
 *        corners the pieces keep to.
 * Gives  pieces that add up to the whole; undefined where the line does not part it. Parts of a parcel that the line
 *        does not cross stay with the largest piece.
 * Error  1 mm: a new corner that lies so near to an old one is the old one.
 */
export function splitByLine(
  subject: Parts,
  line: readonly Position[],
  around: readonly Parts[] = [],
): Split | undefined {
  const rings = ringsOf(subject)
  const plane = planeOf([
    ...rings.map((positions): Chain => ({ owner: 0, positions })),
    ...around.flatMap(ringsOf).flatMap((ring) => ring.map((position): Chain => ({ owner: -1, positions: [position] }))),
    { owner: -1, positions: reaching(line) },
  ])
  const inside = plane.faces.flatMap((face, number) => (face.owners.has(0) ? [number] : []))
  const cut = new Set<number>()
  for (const [left, right] of plane.sides) {
    if (left === right || !plane.faces[left]!.owners.has(0) || !plane.faces[right]!.owners.has(0)) continue
    cut.add(left)
    cut.add(right)
  }
  if (cut.size < 2) return undefined
  const largest = [...cut].reduce((most, face) => (plane.faces[face]!.areaM2 > plane.faces[most]!.areaM2 ? face : most))
  const whole = inside.filter((face) => !cut.has(face))
  const pieces = [...cut].map((number) =>
    plane.region((_, other) => other === number || (number === largest && whole.includes(other))),
  )
  const before = new Set(rings.flat().map(keyOf))
  const corners = [
    ...new Map(
      pieces
        .flatMap(ringsOf)
        .flat()
        .map((at) => [keyOf(at), at]),
    ).values(),
  ].filter((at) => !before.has(keyOf(at)))
  return {
    pieces: pieces.sort((a, b) => westOf(a) - westOf(b) || partsArea(b) - partsArea(a)),
    neighbours: around.map((parts) => withCorners(parts, corners)),
  }
}

/** A parcel with further corners on its edges, where they lie within 1 mm of one; undefined where none does. */
export function withCorners(parts: Parts, corners: readonly Position[]): Parts | undefined {
  let added = false
  const next = parts.map((part) =>
    part.map((ring) => {
      const positions: Position[] = []
      for (let i = 0; i + 1 < ring.length; i++) {
        const [ax, ay] = ring[i]!
        const [bx, by] = ring[i + 1]!
        const length = Math.hypot(bx - ax, by - ay)
        const along = (at: Position) => ((at[0] - ax) * (bx - ax) + (at[1] - ay) * (by - ay)) / length
        const beside = (at: Position) => Math.abs((at[0] - ax) * (by - ay) - (at[1] - ay) * (bx - ax)) / length
        const here = corners
          .filter((at) => beside(at) <= GRAIN_M && along(at) > GRAIN_M && along(at) < length - GRAIN_M)
          .sort((a, b) => along(a) - along(b))
        positions.push(ring[i]!, ...here)
        added ||= here.length > 0
      }
      return [...positions, positions[0]!]
    }),
  )
  return added ? next : undefined
}

const ringsOf = (parts: Parts): readonly Ring[] => parts.flat()
const keyOf = ([x, y]: Position): string => `${x} ${y}`
const westOf = (parts: Parts): number => {
  const ring = parts[0]![0]!
  return ring.reduce((sum, [x]) => sum + x, 0) / ring.length
}

/** The line a little longer at both ends. */
function reaching(line: readonly Position[]): readonly Position[] {
  const longer = (end: Position | undefined, next: Position | undefined): readonly Position[] => {
    if (!end || !next) return []
    const length = Math.hypot(end[0] - next[0], end[1] - next[1])
    if (length === 0) return []
    const by = REACH_M / length
    return [[end[0] + (end[0] - next[0]) * by, end[1] + (end[1] - next[1]) * by]]
  }
  return [...longer(line[0], line[1]), ...line, ...longer(line.at(-1), line.at(-2))]
}
