import { message } from '../lib/message.ts'
import { fromCents } from '../lib/round.ts'
import { computedAreaAt } from '../parcels/countedAreas.ts'
import { numberAt } from '../parcels/parcelLayer.ts'
import type { CostLine } from '../plan/rateCard.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { isWorks, type ParcelCost, priceYear, worksYear } from './costEstimate.ts'
import { groundFactor, netToGrossAt, quantityOf } from './costQuantity.ts'
import { baseYearOf, spendingFactor, spendingYears } from './escalation.ts'
import { type Figure, present, type Term, type Unit } from './figure.ts'
import { namedFigure } from './namedFigure.ts'
import { isAvailable, parcelAccess } from './proximity.ts'

/** The likely cost of one line on one parcel: quantity × rate × ground factor × (1 + fees) × escalation; the last is contingency. */
export function costLineFigure(
  basis: Basis,
  row: number,
  given: Assignment | undefined,
  cost: ParcelCost,
  line: number,
): Figure {
  const { card } = basis
  const item = card.lines[line]
  const likely = (at: number) => fromCents(cost.cents[3 * at + 1]!)
  const common = { measure: 'parcel-cost-line-hkd', unit: 'hkd', amount: present(likely(line)) } as const
  const rounding = [{ label: message('why.rounding'), text: message('rounding.cost') }]
  if (!item) {
    const works = card.lines.reduce((sum, one, at) => sum + (isWorks(one) ? likely(at) : 0), 0)
    const terms: readonly Term[] = [
      { label: message('why.worksLines'), value: works, unit: 'hkd' },
      { label: message('cost.contingency'), value: card.onCosts.contingency, unit: 'ratio' },
    ]
    return namedFigure({
      ...common,
      title: message('cost.contingency'),
      operation: 'product',
      terms: () => terms,
      facts: rounding,
    })
  }
  const year = worksYear(basis, row, given)
  const factor = year === undefined ? 1 : spendingFactor(spendingYears(card, year, baseYearOf(basis)))
  const quantity = quantityOf(item, basis, row)
  const terms: readonly Term[] = [
    ...quantityTerms(basis, row, item, typeof quantity === 'number' ? quantity : 0),
    { label: message('why.likelyRate'), value: item.likely, unit: 'hkd' },
    { label: message('why.groundFactor'), value: groundFactor(item, basis, row), unit: 'index' },
    { label: message('why.withFees'), value: 1 + card.onCosts.fees, unit: 'index' },
    {
      label: message('why.escalationTo', { from: String(priceYear(card)), year: String(year ?? priceYear(card)) }),
      value: factor,
      unit: 'index',
    },
  ]
  return namedFigure({
    ...common,
    title: item.label,
    operation: 'product',
    terms: () => terms,
    facts: [...rounding, ...(item.note ? [{ label: message('why.source'), text: item.note }] : [])],
    ...(item.confidence === 'R' ? { unverified: message('why.rateUnverified') } : {}),
  })
}

/** The quantity of a line: formed land as the site area and the ratio that it is the product of. */
function quantityTerms(basis: Basis, row: number, item: CostLine, quantity: number): readonly Term[] {
  if (item.basis !== 'formed_m2')
    return [{ label: message('why.quantity'), value: quantity, unit: quantityUnit(item.basis) }]
  const ratio = netToGrossAt(basis, row)
  return [
    { label: message('measure.siteAreaOne'), value: basis.layer.siteAreaM2[row]!, unit: 'm2' },
    {
      label:
        ratio === undefined
          ? message('why.ratioTakenAs1')
          : message('why.grossForNet', { ratio: String(ratio), formed: { m2: quantity } }),
      value: ratio ?? 1,
      unit: 'index',
    },
  ]
}

const quantityUnit = (basis: Basis['card']['lines'][number]['basis']): Unit =>
  basis === 'parcel' ? 'count' : basis === 'frontage_m' || basis === 'trunk_m' ? 'm' : 'm2'

/** Distance and score of a parcel by one University Town site, whether or not it is the nearest. */
export function siteFigures(
  basis: Basis,
  row: number,
  site: number,
): { readonly distance: Figure; readonly score: Figure } {
  const { layer, sites, halfDistanceM } = basis
  const { nameEn, nameZh } = sites[site]!
  const name = { en: nameEn, zh: nameZh }
  const metres = layer.siteDistancesM[row * sites.length + site]!
  const decay = 2 ** (-metres / halfDistanceM)
  const facts = [{ label: message('why.accuracy'), text: message('method.distanceAccuracy') }]
  return {
    distance: namedFigure({
      measure: 'parcel-distance-m',
      title: name,
      unit: 'm',
      amount: present(metres),
      operation: 'least',
      terms: () => [{ label: name, value: metres, unit: 'm' }],
      formula: message('why.siteDistanceFormula'),
      facts,
    }),
    score: namedFigure({
      measure: 'parcel-score',
      title: name,
      unit: 'score',
      amount: present(100 * decay),
      operation: 'product',
      terms: () => [
        { label: message('why.fullScore'), value: 100, unit: 'score' },
        { label: message('why.decay'), value: decay, unit: 'ratio' },
      ],
      formula: message('why.scoreFormula', { half: { metres: halfDistanceM }, distance: { metres } }),
      facts,
      unverified: message('proximity.noCalibration'),
    }),
  }
}

/** Formed land of a parcel, m²: its site area, gross for net where the area's ratio is known. */
export function formedFigure(basis: Basis, row: number): Figure {
  const id = basis.layer.ids[row]!
  const [site, ratio] = [basis.layer.siteAreaM2[row]!, netToGrossAt(basis, row)]
  return namedFigure({
    measure: 'parcel-formed-m2',
    title: message('why.formedOf', { parcel: id }),
    unit: 'm2',
    amount: present(site * (ratio ?? 1)),
    operation: 'product',
    terms: () => [
      { label: message('measure.siteAreaOne'), value: site, unit: 'm2', parcels: [id] },
      {
        label: message(ratio === undefined ? 'why.ratioTakenAs1' : 'why.grossForNetRatio'),
        value: ratio ?? 1,
        unit: 'index',
      },
    ],
    facts: [{ label: message('why.method'), text: message('benchmark.gross') }],
  })
}

/** Access of one parcel to University Town land: every site by its area; what is not there yet counts nothing. */
export function parcelAccessFigure(basis: Basis, row: number): Figure | undefined {
  const { layer, sites, halfDistanceM, asAtYear } = basis
  const access = parcelAccess(basis, row)
  if (access === undefined) return undefined
  return namedFigure({
    measure: 'parcel-access',
    title: message('figure.access-score'),
    unit: 'score',
    amount: present(access),
    operation: 'weighted-mean',
    terms: () =>
      sites.map((site, i) => ({
        label: { en: site.nameEn, zh: site.nameZh },
        value: isAvailable(site, asAtYear)
          ? 100 * 2 ** (-layer.siteDistancesM[row * sites.length + i]! / halfDistanceM)
          : 0,
        unit: 'score',
        weight: site.siteAreaM2,
      })),
    formula: message('why.accessFormula', { half: { metres: halfDistanceM } }),
    unverified: message('proximity.noCalibration'),
  })
}

/** The boundary of a parcel, and its measured area against the one that its file states, where it states one. */
export function landFigures(
  { layer }: Pick<Basis, 'layer'>,
  row: number,
): { readonly perimeter: Figure; readonly ofStated: Figure | undefined } {
  const id = layer.ids[row]!
  const metres = layer.perimeterM[row]!
  const stated = numberAt(layer, 'stated_area_m2', row)
  const measured = computedAreaAt(layer, row)
  const facts = [{ label: message('why.method'), text: message('method.grid') }]
  return {
    perimeter: namedFigure({
      measure: 'parcel-perimeter-m',
      title: message('why.of', { figure: message('card.perimeter'), of: id }),
      unit: 'm',
      amount: present(metres),
      operation: 'sum',
      terms: () => [{ label: message('why.edges'), value: metres, unit: 'm', parcels: [id] }],
      formula: message('why.perimeterFormula'),
      facts,
    }),
    ofStated:
      stated === undefined
        ? undefined
        : namedFigure({
            measure: 'measured-of-stated',
            title: message('why.of', { figure: message('card.stated'), of: id }),
            unit: 'ratio',
            amount: present(measured / stated),
            operation: 'quotient',
            terms: () => [
              { label: message('measure.measuredArea'), value: measured, unit: 'm2', parcels: [id] },
              { label: message('card.stated'), value: stated, unit: 'm2', parcels: [id] },
            ],
            facts,
          }),
  }
}
