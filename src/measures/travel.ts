import { distanceToLine } from '../geometry/distance.ts'
import type { Shapes } from '../geometry/shapes.ts'
import { memoLast } from '../lib/memo.ts'
import { isOpenBy, type Network, type NetworkRow, nearestInNetwork, networkRows } from '../parcels/network.ts'
import type { Basis } from './basis.ts'
import { isAvailable } from './proximity.ts'
import { type Ride, railwayOf } from './rail.ts'

/** A way from a parcel to a University Town site on foot, or on foot and by rail; metres and minutes. */
export interface TravelRoute {
  /** Place of the site in the basis. */
  readonly site: number
  readonly minutes: number
  /** Straight metres on foot: to the first station, or all the way. */
  readonly walkM: number
  readonly walkMin: number
  readonly rail?: {
    readonly board: NetworkRow
    readonly alight: NetworkRow
    readonly ride: Ride
    readonly rideMin: number
    /** From the last station to the site. */
    readonly walkM: number
    readonly walkMin: number
  }
}

/** A station with how far a parcel is from it, metres. */
export type StationAway = NetworkRow & { readonly distanceM: number }

/** The nearest station that can be used, edge to edge; undefined where none is. Kept with the basis. */
export const nearestStation = keptByRow((basis, row): StationAway | undefined => {
  const { network, layer, asAtYear: year } = basis
  return network && nearestInNetwork(network, layer.shapes, row, stationsOf({ network, year }))
})

const stationsOf = memoLast(
  ({ network, year }: { readonly network: Network; readonly year: number | undefined }) => [network, year],
  ({ network, year }) => networkRows(network, (one) => one.kind === 'station' && isOpenBy(one, year)),
)

/**
 * The quickest way from a parcel to a University Town site.
 *
 * Takes  a site's place in the basis. Walking is the straight way × `walk_detour` at `walk_speed`; rail is the track
 *        length at `rail_speed` (geo/ratios.json, unverified assumptions); waiting and changing trains count nothing.
 * Gives  on foot alone where that is as quick; undefined where the speeds or the site's outline are not known.
 */
export function routeTo(basis: Basis, row: number, site: number): TravelRoute | undefined {
  const { layer, network, siteShapes, ratios } = basis
  const detour = ratios?.get('walk_detour')?.value
  const walkSpeed = ratios?.get('walk_speed')?.value
  const railSpeed = ratios?.get('rail_speed')?.value
  if (!detour || !walkSpeed || !railSpeed || !siteShapes) return undefined
  const onFoot = (straightM: number) => (straightM * detour) / walkSpeed
  const walkM = layer.siteDistancesM[row * basis.sites.length + site]!
  let best: TravelRoute = { site, minutes: onFoot(walkM), walkM, walkMin: onFoot(walkM) }
  if (!network) return best
  const { stops, ride: rideBetween } = railwayOf({ network, year: basis.asAtYear })
  const fromParcel = stopDistances(basis, row)
  const toSite = stationDistances({ network, siteShapes, year: basis.asAtYear })[site]!
  for (const [from, board] of stops.entries()) {
    if (onFoot(fromParcel[from]!) >= best.minutes) continue
    for (const [to, alight] of stops.entries()) {
      const ride = from === to ? undefined : rideBetween(from, to)
      if (!ride) continue
      const rideMin = ride.lengthM / ((railSpeed * 1000) / 60)
      const [walkMin, lastMin] = [onFoot(fromParcel[from]!), onFoot(toSite[to]!)]
      const minutes = walkMin + rideMin + lastMin
      if (minutes >= best.minutes) continue
      const rail = { board, alight, ride, rideMin, walkM: toSite[to]!, walkMin: lastMin }
      best = { site, minutes, walkM: fromParcel[from]!, walkMin, rail }
    }
  }
  return best
}

/** Metres from a parcel to each usable station: the same for every site. */
const stopDistances = keptByRow(({ layer, network, asAtYear: year }, row): readonly number[] =>
  network
    ? railwayOf({ network, year }).stops.map((stop) => distanceToLine(layer.shapes, row, network.shapes, stop.row))
    : [],
)

/** The quickest way to any University Town site that is available. Kept with the basis. */
export const quickestRoute = keptByRow((basis, row): TravelRoute | undefined => {
  let best: TravelRoute | undefined
  for (const [i, site] of basis.sites.entries()) {
    const route = isAvailable(site, basis.asAtYear) ? routeTo(basis, row, i) : undefined
    if (route && (!best || route.minutes < best.minutes)) best = route
  }
  return best
})

/** An answer about a row of a basis, worked out once: a table asks again at every move of the pointer. */
function keptByRow<Answer>(ask: (basis: Basis, row: number) => Answer): (basis: Basis, row: number) => Answer {
  const known = new WeakMap<Basis, Map<number, Answer>>()
  return (basis, row) => {
    const answers = known.get(basis) ?? new Map<number, Answer>()
    known.set(basis, answers)
    if (!answers.has(row)) answers.set(row, ask(basis, row))
    return answers.get(row)!
  }
}

/** Metres from each site to each usable station: the same for every parcel. */
const stationDistances = memoLast(
  (on: { readonly network: Network; readonly siteShapes: Shapes; readonly year: number | undefined }) => [
    on.network,
    on.siteShapes,
    on.year,
  ],
  ({ network, siteShapes, year }) =>
    Array.from({ length: siteShapes.rows }, (_, site) =>
      railwayOf({ network, year }).stops.map((stop) => distanceToLine(siteShapes, site, network.shapes, stop.row)),
    ),
)
