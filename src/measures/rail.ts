import { squaredToSegment } from '../geometry/contains.ts'
import { startOf } from '../geometry/shapes.ts'
import { memoLast } from '../lib/memo.ts'
import { isOpenBy, type Network, type NetworkFeature, type NetworkRow, networkRows } from '../parcels/network.ts'

/** A station stands on a line that passes within so many metres of it; further off is another line's station. */
const ON_LINE_M = 250

/** A ride between two stops: its track length in metres and the lines taken, each once, in the order taken. */
export interface Ride {
  readonly lengthM: number
  readonly lines: readonly NetworkFeature[]
  /** The stations at which one line is left for the next: one fewer than lines. */
  readonly changes: readonly NetworkFeature[]
}

/** The stations that can be used, and the shortest ride between each two of them. */
export interface Railway {
  readonly stops: readonly NetworkRow[]
  /** Ride from one stop to another, by their places in `stops`; undefined where no track leads. */
  ride(from: number, to: number): Ride | undefined
}

interface Link {
  readonly to: number
  readonly lengthM: number
  readonly line: NetworkFeature
}

/**
 * The railway of a year, as stations joined along the track.
 *
 * Takes  the network; the year by which lines and stations must be open, undefined for all of them.
 * Gives  along each line, neighbours in the order in which they stand on it; a train passes a station not yet open.
 * Cost   two dozen stations: nothing. Kept for the last few years asked for.
 */
export const railwayOf = memoLast(
  ({ network, year }: { readonly network: Network; readonly year: number | undefined }) => [network, year],
  ({ network, year }): Railway => {
    const stops = networkRows(network, (one) => one.kind === 'station' && isOpenBy(one, year))
    const links: Link[][] = stops.map(() => [])
    for (const line of networkRows(network, (one) => one.kind === 'rail' && isOpenBy(one, year))) {
      const along = stops
        .flatMap((stop, at) => {
          const placeM = placeOnLine(network, stop.row, line.row)
          return placeM === undefined ? [] : [{ at, placeM }]
        })
        .sort((a, b) => a.placeM - b.placeM || a.at - b.at)
      for (const [i, here] of along.slice(1).entries()) {
        const before = along[i]!
        const lengthM = here.placeM - before.placeM
        links[before.at]!.push({ to: here.at, lengthM, line: line.feature })
        links[here.at]!.push({ to: before.at, lengthM, line: line.feature })
      }
    }
    const known = new Map<number, readonly (Ride | undefined)[]>()
    return {
      stops,
      ride(from, to) {
        const rides = known.get(from) ?? ridesFrom(links, stops, from)
        known.set(from, rides)
        return rides[to]
      },
    }
  },
)

/** How far along a line a station stands, metres of track; undefined where the line passes too far off. */
function placeOnLine({ shapes: { grid, ringEnd } }: Network, station: number, line: number): number | undefined {
  const at = startOf(ringEnd, station) * 2
  const [x, y] = [grid[at]!, grid[at + 1]!]
  let nearest = ON_LINE_M ** 2
  let placeM: number | undefined
  let before = 0
  for (let i = startOf(ringEnd, line) * 2; i < ringEnd[line]! * 2 - 2; i += 2) {
    const [x1, y1, x2, y2] = [grid[i]!, grid[i + 1]!, grid[i + 2]!, grid[i + 3]!]
    const length = Math.hypot(x2 - x1, y2 - y1)
    const away = squaredToSegment(x, y, x1, y1, x2, y2)
    if (away < nearest) {
      nearest = away
      const part = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length
      placeM = before + Math.max(0, Math.min(length, part))
    }
    before += length
  }
  return placeM
}

/** Shortest rides from one stop to all (Dijkstra); equal lengths go to the stop listed first. */
function ridesFrom(
  links: readonly (readonly Link[])[],
  stops: readonly NetworkRow[],
  from: number,
): readonly (Ride | undefined)[] {
  const rides: (Ride | undefined)[] = links.map(() => undefined)
  const settled = new Set<number>()
  rides[from] = { lengthM: 0, lines: [], changes: [] }
  for (;;) {
    let here = -1
    for (const [i, ride] of rides.entries())
      if (ride && !settled.has(i) && (here < 0 || ride.lengthM < rides[here]!.lengthM)) here = i
    if (here < 0) return rides
    settled.add(here)
    const ride = rides[here]!
    for (const { to, lengthM, line } of links[here]!) {
      const longer = ride.lengthM + lengthM
      if (rides[to] && rides[to].lengthM <= longer) continue
      const { lines, changes } = ride
      const stays = lines.at(-1) === line
      rides[to] = {
        lengthM: longer,
        lines: stays ? lines : [...lines, line],
        changes: stays || lines.length === 0 ? changes : [...changes, stops[here]!.feature],
      }
    }
  }
}
