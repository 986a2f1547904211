import { message } from '../lib/message.ts'
import { numberAt, type UniversityTownSite } from '../parcels/parcelLayer.ts'
import type { Basis } from './basis.ts'
import { type Amount, absent, present } from './figure.ts'

/** The University Town site nearest to a parcel, edge to edge on the grid, with how well the distance is known. */
export interface Nearest {
  readonly site: UniversityTownSite
  readonly distanceM: number
  /** Root of the summed squares of both shapes' accuracies, metres. */
  readonly accuracyM: number
}

/** The nearest University Town site, or undefined when no site is known. Ties go to the site listed first. */
export function nearestSite({ layer, sites }: Pick<Basis, 'layer' | 'sites'>, row: number): Nearest | undefined {
  let best = -1
  let distanceM = Number.POSITIVE_INFINITY
  for (let site = 0; site < sites.length; site++) {
    const distance = layer.siteDistancesM[row * sites.length + site]!
    if (distance < distanceM) {
      best = site
      distanceM = distance
    }
  }
  const site = sites[best]
  if (!site) return undefined
  return { site, distanceM, accuracyM: Math.hypot(site.accuracyM, numberAt(layer, 'accuracy_m', row) ?? 0) }
}

/**
 * Proximity score, 0–100: 100 × 2^(−d / h).
 *
 * Takes   distance d and half-distance h in metres.
 * Source  MODEL, Proximity; no Hong Kong calibration of h exists.
 */
export const scoreOf = (distanceM: number, halfDistanceM: number): number => 100 * 2 ** (-distanceM / halfDistanceM)

/** A score with its range from the accuracy of both shapes. */
export interface Score {
  readonly score: number
  readonly low: number
  readonly high: number
}

export function proximityScore(nearest: Nearest, halfDistanceM: number): Score {
  return {
    score: scoreOf(nearest.distanceM, halfDistanceM),
    low: scoreOf(nearest.distanceM + nearest.accuracyM, halfDistanceM),
    high: scoreOf(Math.max(0, nearest.distanceM - nearest.accuracyM), halfDistanceM),
  }
}

export function parcelScore(basis: Basis, row: number): Amount {
  const nearest = nearestSite(basis, row)
  return nearest ? present(scoreOf(nearest.distanceM, basis.halfDistanceM)) : absent(message('absent.noSites'))
}
