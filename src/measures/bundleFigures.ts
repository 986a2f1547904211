import { message } from '../lib/message.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Bundle, Duty } from '../plan/types.ts'
import type { BundleSums, SiteSums } from './bundleSums.ts'
import { absent, type Figure, present, type Term } from './figure.ts'
import { namedFigure } from './namedFigure.ts'

/** What a bundle's sheet adds up, explained site by site. */
export interface BundleFigures {
  readonly net: Figure
  readonly works: Figure
  readonly gross: Figure
  readonly difference: Figure
  /** What the published area has beyond the sites and works that are listed. */
  readonly unnamed: Figure
  readonly gfa: Figure
  readonly duties: ReadonlyMap<Duty, { readonly sites: Figure; readonly area: Figure; readonly gfa: Figure }>
}

export function bundleFigures(bundle: Bundle, sums: BundleSums): BundleFigures {
  const parcels = sums.sites.filter(({ row }) => row !== undefined)
  const works = sums.sites.filter(({ site }) => site.parcel === undefined)
  const net: Term = { label: message('bundle.net'), value: sums.netM2, unit: 'm2' }
  const grossTerm: Term = { label: message('bundle.gross'), value: sums.grossM2, unit: 'm2' }
  const worksTerm: Term = { label: message('bundle.works'), value: sums.worksM2, unit: 'm2' }
  const published = bundle.publishedAreaM2
  return {
    net: summed('bundle-net-m2', 'bundle.net', sums.netM2, parcels, areaOf),
    works: summed('bundle-works-m2', 'bundle.works', sums.worksM2, works, areaOf),
    gross: namedFigure({
      measure: 'bundle-gross-m2',
      title: message('bundle.gross'),
      unit: 'm2',
      amount: present(sums.grossM2),
      operation: 'sum',
      terms: () =>
        published === undefined
          ? [net, worksTerm]
          : [{ label: message('why.published'), value: published, unit: 'm2' }],
    }),
    difference: namedFigure({
      measure: 'bundle-difference-m2',
      title: message('bundle.difference'),
      unit: 'm2',
      amount: present(sums.grossM2 - sums.netM2),
      operation: 'difference',
      terms: () => [grossTerm, net],
    }),
    unnamed: namedFigure({
      measure: 'bundle-unnamed-m2',
      title: message('bundle.unnamed'),
      unit: 'm2',
      amount: present(sums.grossM2 - sums.netM2 - sums.worksM2),
      operation: 'difference',
      terms: () => [grossTerm, net, worksTerm],
    }),
    gfa: floor('bundle-gfa-m2', sums.gfaM2, parcels),
    duties: new Map(
      sums.duties.map(({ duty, sites, areaM2, gfaM2 }) => {
        const of = sums.sites.filter(({ site }) => site.duty === duty)
        return [
          duty,
          {
            sites: namedFigure({
              measure: 'duty-sites',
              title: message('bundle.sites'),
              unit: 'count',
              amount: present(sites),
              operation: 'sum',
              terms: () => of.map((site) => termOf(site, 1, 'count')),
            }),
            area: summed('duty-area-m2', `duty.${duty}`, areaM2, of, areaOf),
            gfa: floor(
              'duty-gfa-m2',
              gfaM2,
              of.filter(({ row }) => row !== undefined),
            ),
          },
        ] as const
      }),
    ),
  }
}

/** In how many pieces the land of a bundle lies, and how many of its sites have no gross floor area. */
export const bundleCounts = (
  { ids }: Pick<ParcelLayer, 'ids'>,
  { pieces, sites }: BundleSums,
): Readonly<Record<'pieces' | 'withoutGfa', Figure>> => {
  const without = sites.filter(({ row, gfaM2 }) => row !== undefined && gfaM2 === undefined)
  return {
    pieces: namedFigure({
      measure: 'bundle-pieces',
      title: message('bundle.piecesName'),
      unit: 'count',
      amount: present(pieces.length),
      operation: 'sum',
      terms: () =>
        pieces.map((rows) => {
          const parcels = rows.map((row) => ids[row]!)
          const name = parcels.join(', ')
          return { label: { en: name, zh: parcels.join('、') }, value: 1, unit: 'count', parcels }
        }),
      facts: [{ label: message('why.method'), text: message('why.gapFormula') }],
    }),
    withoutGfa: namedFigure({
      measure: 'bundle-without-gfa',
      title: message('bundle.withoutName'),
      unit: 'count',
      amount: present(without.length),
      operation: 'sum',
      terms: () => without.map((site) => termOf(site, 1, 'count')),
    }),
  }
}

const areaOf = ({ areaM2 = 0 }: SiteSums): number => areaM2
const floorOf = ({ gfaM2 = 0 }: SiteSums): number => gfaM2

/** Floor of sites: not known, never 0, where none of them has a plot ratio. */
function floor(measure: string, gfaM2: number, sites: readonly SiteSums[]): Figure {
  if (sites.length > 0 && sites.every((site) => site.gfaM2 === undefined))
    return { measure, unit: 'm2', amount: absent(message('absent.noPlotRatio')) }
  return summed(measure, 'bundle.gfa', gfaM2, sites, floorOf)
}

const summed = (
  measure: string,
  title: string,
  value: number,
  sites: readonly SiteSums[],
  of: (site: SiteSums) => number,
): Figure =>
  namedFigure({
    measure,
    title: message(title),
    unit: 'm2',
    amount: present(value),
    operation: 'sum',
    terms: () => sites.map((site) => termOf(site, of(site), 'm2')),
  })

function termOf({ site: { parcel } }: SiteSums, value: number, unit: Term['unit']): Term {
  if (parcel === undefined) return { label: message('bundle.works'), value, unit }
  return { label: { en: parcel, zh: parcel }, value, unit, parcels: [parcel] }
}
