import { type LocalText, type Message, message } from '../lib/message.ts'
import type { Basis } from './basis.ts'
import type { BundleHomes, UseSums } from './bundleUses.ts'
import { absent, type Explanation, type Figure, knownValue, present, type Term } from './figure.ts'
import { namedFigure } from './namedFigure.ts'

type Ids = Pick<Basis, 'layer'>

/** Sites, area and floor of one planned use in a bundle, each explained parcel by parcel. */
export function bundleUseFigures(
  { layer }: Ids,
  { sites, areaM2, gfaM2, of }: UseSums,
  name: Message | LocalText,
): Readonly<Record<'sites' | 'area' | 'gfa', Figure>> {
  const terms = (unit: Term['unit'], amountOf: (site: UseSums['of'][number]) => number) => (): readonly Term[] =>
    of.map((site) => parcelTerm(layer.ids[site.row!]!, amountOf(site), unit))
  const named = (measure: string, key: string, unit: Term['unit'], value: number, made: () => readonly Term[]) =>
    namedFigure({
      measure,
      title: message('why.of', { figure: message(key), of: name }),
      unit,
      amount: present(value),
      operation: 'sum',
      terms: made,
    })
  const floor = terms('m2', ({ gfaM2: own = 0 }) => own)
  return {
    sites: named(
      'use-sites',
      'bundle.sites',
      'count',
      sites,
      terms('count', () => 1),
    ),
    area: named(
      'use-area-m2',
      'bundle.area',
      'm2',
      areaM2,
      terms('m2', ({ areaM2: own = 0 }) => own),
    ),
    gfa: of.every((site) => site.gfaM2 === undefined)
      ? { measure: 'use-gfa-m2', unit: 'm2', amount: absent(message('absent.noPlotRatio')) }
      : named('use-gfa-m2', 'bundle.gfa', 'm2', gfaM2, floor),
  }
}

/** Flats and people of a bundle, each explained parcel by parcel. */
export function bundleHomeFigures({ layer }: Ids, { flats, people, parcels }: BundleHomes) {
  const missing: Explanation['facts'] = flats.reason ? [{ label: message('why.incomplete'), text: flats.reason }] : []
  const summed = (measure: string, key: string, value: number, which: 'flats' | 'people'): Figure =>
    namedFigure({
      measure,
      title: message(key),
      unit: 'count',
      amount: present(value),
      operation: 'sum',
      formula: message(`why.${which}Formula`),
      terms: () =>
        parcels.flatMap((parcel) => {
          const own = knownValue(parcel[which]) ?? 0
          return own === 0 ? [] : [parcelTerm(layer.ids[parcel.row]!, own, 'count')]
        }),
      facts: missing,
    })
  return {
    flats: summed('bundle-flats', 'bundle.flats', flats.value, 'flats'),
    people: summed('bundle-people', 'bundle.people', people.value, 'people'),
  }
}

const parcelTerm = (id: string, value: number, unit: Term['unit']): Term => ({
  label: { en: id, zh: id },
  value,
  unit,
  parcels: [id],
})
