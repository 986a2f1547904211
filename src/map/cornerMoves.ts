import type { LonLat, Move } from '../parcels/editShapes.ts'

/**
 * How one ring became another by one drag, click or deletion.
 *
 * Takes  rings without the first corner repeated.
 * Gives  a corner gone and one come as one move; a new corner with the two it stands between; a corner gone alone.
 */
export function cornerMoves(before: readonly LonLat[], after: readonly LonLat[]): readonly Move[] {
  const had = new Set(before.map(String))
  const has = new Set(after.map(String))
  const gone = before.filter((at) => !has.has(String(at)))
  const come = after.flatMap((at, i) => (had.has(String(at)) ? [] : [i]))
  const moves: Move[] = []
  for (let i = 0; i < Math.max(gone.length, come.length); i++) {
    const from = gone[i]
    const at = come[i]
    const to = at === undefined ? undefined : after[at]!
    if (from) moves.push({ from, ...(to && { to }) })
    else if (to) moves.push({ between: [after.at(at! - 1)!, after[(at! + 1) % after.length]!], to })
  }
  return moves
}
