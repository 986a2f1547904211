import { type Plane, planeOf } from './faces.ts'
import { type Parts, partsArea } from './parts.ts'

/** A gap between merged parcels this narrow, on average, is a fault of drawing and is filled. */
const SLIVER_M = 0.01

/**
 * Several parcels as one.
 *
 * Takes  parcels on the grid; `apart`: whether pieces that share no boundary may stay apart as a MultiPolygon.
 * Gives  their union without spikes and inner slivers; undefined where they do not hang together by a shared boundary.
 *        `filledM2`: the area of slivers filled, beyond what the parcels are together.
 * Error  the area is the sum of theirs, less what they share, to 0.01 m².
 */
export function mergeRows(
  rows: readonly Parts[],
  { apart = false }: { readonly apart?: boolean } = {},
): { readonly parts: Parts; readonly filledM2: number } | undefined {
  const plane = planeOf(rows.flatMap((parts, owner) => parts.flat().map((positions) => ({ owner, positions }))))
  const isSliver = plane.faces.map(
    ({ owners, areaM2, perimeterM }, face) => face > 0 && owners.size === 0 && (2 * areaM2) / perimeterM < SLIVER_M,
  )
  const kept = plane.faces.map(({ owners }, face) => owners.size > 0 || isSliver[face]!)
  if (!apart && !hangTogether(plane, kept)) return undefined
  const filledM2 = plane.faces.reduce((sum, { areaM2 }, face) => sum + (isSliver[face] ? areaM2 : 0), 0)
  return { parts: plane.region((_, face) => kept[face]!), filledM2 }
}

/** Land of a drawn shape that existing parcels hold already, and what is left of it without that. */
export function trim(drawn: Parts, existing: readonly Parts[]): { readonly overlapM2: number; readonly rest: Parts } {
  const plane = planeOf(
    [drawn, ...existing].flatMap((parts, owner) => parts.flat().map((positions) => ({ owner, positions }))),
  )
  const rest = plane.region(({ owners }) => owners.has(0) && owners.size === 1)
  return { overlapM2: Math.max(0, partsArea(drawn) - partsArea(rest)), rest }
}

/** Whether all kept faces can be reached from one another across boundaries; a parcel of several parts is one place. */
function hangTogether(plane: Plane, kept: readonly boolean[]): boolean {
  const parent = plane.faces.map((_, face) => face)
  const root = (face: number): number => {
    let at = face
    while (parent[at] !== at) at = parent[at]!
    return at
  }
  const join = (a: number, b: number) => {
    parent[root(a)] = root(b)
  }
  for (const [left, right] of plane.sides) if (kept[left] && kept[right]) join(left, right)
  const placeOf = new Map<number, number>()
  plane.faces.forEach(({ owners }, face) => {
    for (const owner of owners) {
      const place = placeOf.get(owner)
      if (place === undefined) placeOf.set(owner, face)
      else join(place, face)
    }
  })
  return new Set(kept.flatMap((keep, face) => (keep && face > 0 ? [root(face)] : []))).size === 1
}
