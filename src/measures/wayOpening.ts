import type { NetworkFeature } from '../parcels/network.ts'
import type { TravelRoute } from './travel.ts'

/** From when a way can be taken: now, from a year, or nobody says. */
export type WayOpening = number | 'open' | 'unknown'

/** The stations and lines of a way that are not there yet, in the order in which they are taken. */
export function awaitedOn({ rail }: Pick<TravelRoute, 'rail'>): readonly NetworkFeature[] {
  if (!rail) return []
  const { lines, changes } = rail.ride
  const taken = [rail.board.feature, ...lines.flatMap((line, i) => [line, ...changes.slice(i, i + 1)])]
  return [...taken, rail.alight.feature].filter(({ status }) => status !== 'existing')
}

/**
 * From when the whole of a way can be taken.
 *
 * Gives  the latest opening year among its stations, where it is boarded, changed and left, and its lines; a station
 *        that the train only passes is not waited for. Unknown where one of them has no year.
 */
export function openingOfWay(route: Pick<TravelRoute, 'rail'>): WayOpening {
  const years = awaitedOn(route).map(({ openingYear }) => openingYear)
  if (years.length === 0) return 'open'
  const known = years.filter((year) => year !== undefined)
  return known.length < years.length ? 'unknown' : Math.max(...known)
}

/** By how many years land is taken up before its way can be; undefined where it is not, or where that cannot be told. */
export const yearsBeforeWay = (opening: WayOpening, phaseYear: number | undefined): number | undefined =>
  typeof opening === 'number' && phaseYear !== undefined && phaseYear < opening ? opening - phaseYear : undefined
