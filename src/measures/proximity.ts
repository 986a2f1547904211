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

/** Whether a site is there by a year; without a year, or where no year is known for it, it is. */
export const isAvailable = ({ availableFrom }: UniversityTownSite, year: number | undefined): boolean =>
  year === undefined || availableFrom === undefined || availableFrom <= year

/** The sites that a year leaves out: what the screen names beside the figures. */
export const sitesLeftOut = ({ sites, asAtYear }: Pick<Basis, 'sites' | 'asAtYear'>): readonly UniversityTownSite[] =>
  sites.filter((site) => !isAvailable(site, asAtYear))

/** The nearest University Town site available, or undefined when there is none. Ties go to the site listed first. */
export function nearestSite(
  { layer, sites, asAtYear }: Pick<Basis, 'layer' | 'sites' | 'asAtYear'>,
  row: number,
): Nearest | undefined {
  let best = -1
  let distanceM = Number.POSITIVE_INFINITY
  for (let site = 0; site < sites.length; site++) {
    const distance = layer.siteDistancesM[row * sites.length + site]!
    if (distance < distanceM && isAvailable(sites[site]!, asAtYear)) {
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
  if (nearest) return present(scoreOf(nearest.distanceM, basis.halfDistanceM))
  if (basis.sites.length === 0) return absent(message('absent.noSites'))
  return absent(message('absent.noSiteByYear', { year: String(basis.asAtYear) }))
}

/**
 * Access to University Town land, 0–100: Σ area_s × 2^(−d_s / h) ÷ Σ area_s × 100.
 *
 * Gives   sites not available by the year drop from the sum and stay in the divisor; undefined where no site is known.
 * Source  MODEL, Proximity: 1, 8 and 10 km from 52, 40 and 9 ha give 39.2.
 */
export function parcelAccess({ layer, sites, asAtYear, halfDistanceM }: Basis, row: number): number | undefined {
  let within = 0
  let all = 0
  for (const [i, site] of sites.entries()) {
    all += site.siteAreaM2
    if (!isAvailable(site, asAtYear)) continue
    within += site.siteAreaM2 * 2 ** (-layer.siteDistancesM[row * sites.length + i]! / halfDistanceM)
  }
  return all === 0 ? undefined : (100 * within) / all
}

/** Whether two figures with ranges differ by more than is known of them: ranges that meet are not distinguishable. */
export const areDistinguishable = (
  a: { readonly low: number; readonly high: number },
  b: { readonly low: number; readonly high: number },
): boolean => a.high < b.low || b.high < a.low
