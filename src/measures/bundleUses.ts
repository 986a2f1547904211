import { fromMm2, toMm2 } from '../lib/round.ts'
import { numberAt } from '../parcels/parcelLayer.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import type { BundleSums, SiteSums } from './bundleSums.ts'
import { type DevelopmentRatios, developmentOf, type PartialSum, sumKnown } from './development.ts'
import { type Amount, knownValue } from './figure.ts'
import { landUseOf } from './plannedUse.ts'

/** What the parcels of one planned use in a bundle add up to. */
export interface UseSums {
  readonly use: string | undefined
  /** Its parcels. */
  readonly of: readonly SiteSums[]
  readonly sites: number
  readonly areaM2: number
  readonly gfaM2: number
}

/** Parcels of a bundle by planned use, in the order in which the uses first stand in it. */
export function bundleUses(
  basis: Pick<Basis, 'layer'>,
  { sites }: Pick<BundleSums, 'sites'>,
  assignmentOf: (row: number) => Assignment | undefined,
): readonly UseSums[] {
  const groups = new Map<string | undefined, SiteSums[]>()
  for (const site of sites) {
    if (site.row === undefined) continue
    const use = landUseOf(basis, site.row, assignmentOf(site.row))
    const known = groups.get(use)
    if (known) known.push(site)
    else groups.set(use, [site])
  }
  const sum = (of: readonly SiteSums[], value: (site: SiteSums) => number | undefined) =>
    fromMm2(of.reduce((total, site) => total + toMm2(value(site) ?? 0), 0))
  return [...groups].map(([use, of]) => ({
    use,
    of,
    sites: of.length,
    areaM2: sum(of, ({ areaM2 }) => areaM2),
    gfaM2: sum(of, ({ gfaM2 }) => gfaM2),
  }))
}

export interface BundleHomes {
  readonly flats: PartialSum
  /** Every parcel with flats has them stated; else some are domestic floor over the floor of a flat. */
  readonly stated: boolean
  readonly people: PartialSum
  /** What each parcel has of them. */
  readonly parcels: readonly { readonly row: number; readonly flats: Amount; readonly people: Amount }[]
}

/** Flats and people of a bundle's parcels: by domestic floor alone, never by all floor. */
export function bundleHomes(
  basis: Pick<Basis, 'layer'>,
  { sites }: Pick<BundleSums, 'sites'>,
  ratios: DevelopmentRatios,
  assignmentOf: (row: number) => Assignment | undefined,
): BundleHomes {
  const parcels = sites.flatMap(({ row }) =>
    row === undefined ? [] : [{ row, ...developmentOf(basis, row, ratios, assignmentOf(row)) }],
  )
  const homes = parcels.filter(({ flats }) => (knownValue(flats) ?? 0) > 0)
  return {
    flats: sumKnown(parcels.map(({ flats }) => flats)),
    stated: homes.length > 0 && homes.every(({ row }) => numberAt(basis.layer, 'flats_stated', row) !== undefined),
    people: sumKnown(parcels.map(({ people }) => people)),
    parcels,
  }
}
