import type { LonLat, Move } from '../parcels/editShapes.ts'

/**
 * How one ring became another: corners moved, new, or gone.
 *
 * Takes  rings without the first corner repeated, as before and as after one drag, click or deletion.
 * Gives  a move for each corner that is not in both; a corner gone and one come between the same neighbours is one move.
 */
export function cornerMoves(before: readonly LonLat[], after: readonly LonLat[]): readonly Move[] {
  const had = new Set(before.map(String))
  const has = new Set(after.map(String))
  const gone = before.filter((at) => !has.has(String(at)))
  const come = after.filter((at) => !had.has(String(at)))
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
    ...(gone[i] ? { from: gone[i] } : {}),
    ...(come[i] ? { to: come[i] } : {}),
  }))
}
