import { fromMm2, toMm2 } from '../lib/round.ts'
import type { Bundle, BundleSite, Duty, ParcelId } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { knownValue } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import { partingOf, piecesOf } from './pieces.ts'

/** Duties in the order in which a tender lists them. */
export const DUTIES: readonly Duty[] = ['retain', 'optional', 'build-and-hand-back', 'form-and-hand-back', 'works-only']

/** One site of a bundle, measured. */
export interface SiteSums {
  readonly site: BundleSite
  /** Absent for works without a parcel, and for a parcel that is not in the plan's land. */
  readonly row: number | undefined
  readonly areaM2: number | undefined
  readonly gfaM2: number | undefined
}

/** What the sites of one duty add up to. */
export interface DutySums {
  readonly duty: Duty
  readonly sites: number
  readonly areaM2: number
  readonly gfaM2: number
  /** Sites without a gross floor area. */
  readonly withoutGfa: number
}

export interface BundleSums {
  readonly sites: readonly SiteSums[]
  readonly duties: readonly DutySums[]
  /** Site areas of its parcels, m². */
  readonly netM2: number
  /** Roads and public works that have no parcel, m², as the bundle states them. */
  readonly worksM2: number
  /** As published where a paper gives it, else net and works together, m². */
  readonly grossM2: number
  readonly gfaM2: number
  readonly withoutGfa: number
  /** Parcels of the bundle that are not in the plan's land. */
  readonly missing: readonly ParcelId[]
  readonly pieces: readonly (readonly number[])[]
}

/**
 * A bundle, measured: net area is that of its parcels, gross area has the roads and public works without a parcel too.
 *
 * Takes   the basis of the shown scenario, and the row of each parcel.
 * Source  MODEL, The plan: Bundle.
 */
export function bundleSums(basis: Basis, rowOf: ReadonlyMap<ParcelId, number>, bundle: Bundle): BundleSums {
  const sites = bundle.sites.map((site): SiteSums => {
    const row = site.parcel === undefined ? undefined : rowOf.get(site.parcel)
    if (row === undefined)
      return { site, row, areaM2: site.parcel === undefined ? site.areaM2 : undefined, gfaM2: undefined }
    return { site, row, areaM2: basis.layer.siteAreaM2[row]!, gfaM2: knownValue(grossFloorArea(basis, row)) }
  })
  const parcels = sites.filter(({ row }) => row !== undefined)
  const net = areaOf(parcels)
  const works = areaOf(sites.filter(({ site }) => site.parcel === undefined))
  const duties = DUTIES.flatMap((duty) => {
    const of = sites.filter(({ site }) => site.duty === duty)
    return of.length === 0 ? [] : [{ duty, sites: of.length, areaM2: areaOf(of), ...floorOf(of) }]
  })
  return {
    sites,
    duties,
    netM2: net,
    worksM2: works,
    grossM2: bundle.publishedAreaM2 ?? fromMm2(toMm2(net) + toMm2(works)),
    ...floorOf(parcels),
    missing: sites.flatMap(({ site, row }) => (site.parcel !== undefined && row === undefined ? [site.parcel] : [])),
    pieces: piecesOf(
      basis.layer,
      parcels.map(({ row }) => row!),
      basis.neighbourGapM,
      partingOf(basis),
    ),
  }
}

/** How many parcels of a minimum the winner keeps: those with the duty to retain. */
export const keptOf = (bundle: Bundle, parcels: readonly ParcelId[]): number =>
  bundle.sites.filter((site) => site.duty === 'retain' && site.parcel !== undefined && parcels.includes(site.parcel))
    .length

const areaOf = (sites: readonly SiteSums[]): number =>
  fromMm2(sites.reduce((sum, { areaM2 = 0 }) => sum + toMm2(areaM2), 0))

/** Floor of sites with a parcel; works without one have no floor to miss. */
function floorOf(sites: readonly SiteSums[]): { readonly gfaM2: number; readonly withoutGfa: number } {
  const parcels = sites.filter(({ row }) => row !== undefined)
  return {
    gfaM2: fromMm2(parcels.reduce((sum, { gfaM2 = 0 }) => sum + toMm2(gfaM2), 0)),
    withoutGfa: parcels.filter(({ gfaM2 }) => gfaM2 === undefined).length,
  }
}
