import type { ParcelLayer } from '../../parcels/parcelLayer.ts'

/** Vertices a small picture can show; more are thinned, and a picture is all it is. */
const MOST_VERTICES = 60_000

/** The rings of a layer as one SVG path on the grid, north up, with the view box around them. */
export function outlinesOf({ shapes }: ParcelLayer): { readonly box: string; readonly path: string } {
  const { grid, ringEnd } = shapes
  const step = Math.max(1, Math.ceil(grid.length / 2 / MOST_VERTICES))
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < grid.length; i += 2) {
    west = Math.min(west, grid[i]!)
    east = Math.max(east, grid[i]!)
    south = Math.min(south, grid[i + 1]!)
    north = Math.max(north, grid[i + 1]!)
  }
  if (west > east) return { box: '0 0 1 1', path: '' }
  const parts: string[] = []
  let first = 0
  for (const end of ringEnd) {
    const points: string[] = []
    for (let v = first; v < end; v += step)
      points.push(`${Math.round(grid[2 * v]! - west)},${Math.round(north - grid[2 * v + 1]!)}`)
    if (points.length > 2) parts.push(`M${points.join('L')}Z`)
    first = end
  }
  const margin = 0.04 * Math.max(east - west, north - south, 1)
  const size = (length: number) => Math.ceil(length + 2 * margin)
  const corner = Math.floor(-margin)
  return { box: `${corner} ${corner} ${size(east - west)} ${size(north - south)}`, path: parts.join('') }
}
