import type { LotsUnder } from '../geometry/lotsUnder.ts'
import { type LocalText, type Message, message } from '../lib/message.ts'
import { KNOWN_CLASSES, type LotClass, type LotLayer } from '../parcels/lots.ts'
import { lotsTogether, shareByLots } from '../parcels/privateShares.ts'
import type { Basis } from './basis.ts'
import { type Explanation, type Figure, present, type Term } from './figure.ts'
import { namedFigure } from './namedFigure.ts'
import { parcelTerms } from './parcelTerms.ts'

/** Lots under some parcels: the land, the lots that were found under it, and how lots are classed. */
interface UnderLand {
  readonly layer: Basis['layer']
  readonly under: LotsUnder
  readonly classes: readonly LotClass[]
  readonly classOf: Uint32Array
}

/** The land with the lots that were found under it. */
export const landOverLots = (
  layer: Basis['layer'],
  { lots, under }: { readonly lots: LotLayer; readonly under: LotsUnder },
): UnderLand => ({ layer, under, classes: lots.classes, classOf: lots.classOf })

/** How many lots lie under some parcels, of every class or of some; a lot under several of them counts once. */
export function lotCountFigure(
  { layer, under, classes, classOf }: UnderLand,
  rows: readonly number[],
  counts: (kind: LotClass) => boolean = () => true,
): Figure {
  const together = lotsTogether(under, classOf, rows)
  const counted = classes.flatMap((kind, at) =>
    counts(kind) && together[at]! > 0 ? [{ kind, count: together[at]! }] : [],
  )
  const parcels = rows.map((row) => layer.ids[row]!)
  return namedFigure({
    measure: 'lots',
    title: message('lots.count'),
    unit: 'count',
    amount: present(counted.reduce((sum, { count }) => sum + count, 0)),
    operation: 'sum',
    terms: () => counted.map(({ kind, count }) => ({ label: className(kind), value: count, unit: 'count', parcels })),
    facts: METHOD,
  })
}

/** Land under lots of one class, m², parcel by parcel. */
export const lotAreaFigure = ({ layer, under, classes }: UnderLand, rows: readonly number[], at: number): Figure =>
  overParcels(layer, rows, 'lot-area-m2', className(classes[at]!), (row) => under.areasM2[row * under.classes + at]!)

/** Land under private lots, m², parcel by parcel: what is counted in resumption where no share is stated. */
export const privateLandFigure = ({ layer, under }: UnderLand, rows: readonly number[]): Figure =>
  overParcels(layer, rows, 'private-land-m2', message('lots.privateLand'), (row) => under.privateM2[row]!)

/** The part of a parcel that is private by its lots. */
export function privateShareFigure({ layer, under }: UnderLand, row: number): Figure | undefined {
  const share = shareByLots(layer, under, row)
  const id = layer.ids[row]!
  if (share === undefined) return undefined
  return namedFigure({
    measure: 'private-share',
    title: message('why.of', { figure: message('lots.share'), of: id }),
    unit: 'ratio',
    amount: present(share),
    operation: 'quotient',
    formula: message('why.privateShareFormula'),
    terms: () => [
      // land at the very edge is never more than the parcel
      {
        label: message('lots.privateLand'),
        value: Math.min(under.privateM2[row]!, layer.siteAreaM2[row]!),
        unit: 'm2',
        parcels: [id],
      },
      { label: message('measure.siteAreaOne'), value: layer.siteAreaM2[row]!, unit: 'm2', parcels: [id] },
    ],
    facts: METHOD,
  })
}

const METHOD: Explanation['facts'] = [{ label: message('why.method'), text: message('lots.method') }]

const overParcels = (
  layer: Basis['layer'],
  rows: readonly number[],
  measure: string,
  title: Message | LocalText,
  areaAt: (row: number) => number,
): Figure =>
  namedFigure({
    measure,
    title,
    unit: 'm2',
    amount: present(rows.reduce((sum, row) => sum + areaAt(row), 0)),
    operation: 'sum',
    terms: (): readonly Term[] =>
      parcelTerms(
        layer,
        rows.flatMap((row) => (areaAt(row) > 0 ? [{ row, share: 1 }] : [])),
        'm2',
        ({ row }) => areaAt(row),
      ),
    facts: METHOD,
  })

/** A class of lots by its name; what a file calls its own stands as it is. */
function className({ name }: LotClass): Message | LocalText {
  return KNOWN_CLASSES.some((one) => one === name) ? message(`lotClass.${name}`) : { en: name, zh: name }
}
