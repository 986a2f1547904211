import type { Message } from '../lib/message.ts'
import { toCents } from '../lib/round.ts'
import { numberAt } from '../parcels/parcelLayer.ts'
import type { CostLine, RateCard } from '../plan/rateCard.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { applies, bringsLand, groundFactor, netToGrossAt, quantityOf } from './costQuantity.ts'
import { baseYearOf, priceYear, spendingFactor, spendingYears, spread } from './escalation.ts'
import type { CostEnd } from './figure.ts'
import { payerOf } from './payers.ts'

export { escalation, priceYear } from './escalation.ts'

/**
 * Infrastructure cost estimate of one parcel, in whole cents of HK$, by cost line.
 *
 * `cents[3 × line + k]` is low, likely, high (k = 0, 1, 2) of the card's line with fees and escalation in it; one more
 * line at the end is the contingency. Lines of land resumption stay 0 there: they are a subtotal of their own. Each
 * amount is rounded once, so that sums never depend on order.
 */
export interface ParcelCost {
  readonly cents: Float64Array
  /** Works at the price level, likely, by line: no fees, contingency or escalation. What a range is drawn from. */
  readonly baseCents: Float64Array
  /** Low, likely and high of the works that the public pays first; the rest is private. */
  readonly publicCents: Float64Array
  /** Low, likely and high of land resumption and clearance, money of the day: another funding head, paid by Government. */
  readonly resumptionCents: Float64Array
  /** When resumption is paid: the first year of works, for land is in hand before it is formed; undefined without a year. */
  readonly resumptionYear: number | undefined
  /** Whether resumption could not be estimated: mixed or unknown tenure without a share. */
  readonly resumptionUnknown: boolean
  /** Whether the landowner brings private land, which is surrendered and not resumed: not estimated. */
  readonly landBrought: boolean
  /** Likely works by year, in whole cents that add up to the likely total. */
  readonly spending: readonly YearCents[]
  /** Lines of works that could not be estimated, by index, with the reason. */
  readonly notEstimated: readonly { readonly line: number; readonly reason: Message }[]
  /** Year in which the works end, and whether it fell back to the price level for want of a year. */
  readonly year: number
  readonly yearUnknown: boolean
  /** True where a line counts formed land but the area's net-to-gross ratio is not known (1 is used). */
  readonly netToGrossUnknown: boolean
}

/** Likely works of one year by who pays first, whole cents of money of the day. */
export interface YearCents {
  /** Undefined where the parcel has no year: its works stay at the price level, and are spent in no year. */
  readonly year: number | undefined
  readonly publicCents: number
  readonly privateCents: number
}

/** Cost lines that are works; resumption is a separate subtotal under another funding head. */
export const isWorks = (line: Pick<CostLine, 'code'>): boolean => !line.code.startsWith('LR')

/** Numbers a card's cost takes: three for each line, three for contingency. */
export const costWidth = (card: RateCard): number => 3 * (card.lines.length + 1)

/** What of an assignment a cost depends on. */
type Given = Pick<Assignment, 'phaseYear' | 'landUse' | 'deliveryMode'>

/** The year in which a parcel's works end, in a scenario: its phase year with the scenario's shift, else when formed land is expected. */
export const worksYear = (
  { layer, phaseShiftYears = 0 }: Pick<Basis, 'layer' | 'phaseShiftYears'>,
  row: number,
  given: Pick<Assignment, 'phaseYear'> | undefined,
): number | undefined =>
  given?.phaseYear === undefined ? numberAt(layer, 'available_from', row) : given.phaseYear + phaseShiftYears

/**
 * Cost of one parcel: works with who pays first and when, and resumption.
 *
 * Takes   what the scenario says: the phase year, in which the works end, else the parcel's `available_from`, else the
 *         price level; the planned use, else the land's own; and the delivery mode, which decides who pays first.
 * Source  MODEL, Infrastructure cost estimate: Σ quantity × rate × ground factor, × (1 + fees), × (1 + contingency),
 *         × escalation of the spending of each year, none of it before the base year. Resumption: escalation only, to the year in which works begin;
 *         none of land that its owner brings.
 */
export function parcelCost(basis: Basis, row: number, given: Given | undefined): ParcelCost {
  const { card } = basis
  const known = worksYear(basis, row, given)
  const year = known ?? priceYear(card)
  // without a year nothing is moved in time: the price level is kept
  const years =
    known === undefined ? [{ year: undefined, part: 1, factor: 1 }] : spendingYears(card, year, baseYearOf(basis))
  const escalated = spendingFactor(years)
  const begins = years[0]!
  const cents = new Float64Array(costWidth(card))
  const baseCents = new Float64Array(card.lines.length)
  const publicCents = new Float64Array(3)
  const resumptionCents = new Float64Array(3)
  const notEstimated: { line: number; reason: Message }[] = []
  const brings = bringsLand(basis, given)
  let resumptionUnknown = false
  let landBrought = false
  let netToGrossUnknown = false
  for (let line = 0; line < card.lines.length; line++) {
    const item = card.lines[line]!
    if (!applies(item, basis, row, given)) continue
    const works = isWorks(item)
    const quantity = quantityOf(item, basis, row)
    if (typeof quantity !== 'number') {
      if (works) notEstimated.push({ line, reason: quantity })
      else if (brings) landBrought = true
      else resumptionUnknown = true
      continue
    }
    if (item.basis === 'formed_m2') netToGrossUnknown ||= netToGrossAt(basis, row) === undefined
    const counted = quantity * groundFactor(item, basis, row)
    const rates = [item.low, item.likely, item.high]
    if (!works) {
      if (brings) landBrought ||= counted > 0
      else
        for (let k = 0; k < 3; k++)
          resumptionCents[k] = resumptionCents[k]! + toCents(counted * rates[k]! * begins.factor)
      continue
    }
    baseCents[line] = toCents(counted * item.likely)
    const onTop = counted * (1 + card.onCosts.fees) * escalated
    const isPublic = payerOf(item, given?.deliveryMode, basis.payers) === 'public'
    for (let k = 0; k < 3; k++) {
      const value = toCents(onTop * rates[k]!)
      cents[3 * line + k] = value
      if (isPublic) publicCents[k] = publicCents[k]! + value
    }
  }
  addContingency(card, cents, publicCents)
  return {
    cents,
    baseCents,
    publicCents,
    resumptionCents,
    resumptionYear: begins.year,
    resumptionUnknown,
    landBrought,
    spending: spendingOf(years, cents, publicCents[1]!),
    notEstimated,
    year,
    yearUnknown: known === undefined,
    netToGrossUnknown,
  }
}

/** Contingency as a line of its own, carried by each payer on what he pays. */
function addContingency(card: RateCard, cents: Float64Array, publicCents: Float64Array): void {
  const at = 3 * card.lines.length
  for (let k = 0; k < 3; k++) {
    let works = 0
    for (let line = 0; line < card.lines.length; line++) works += cents[3 * line + k]!
    const contingency = Math.round(works * card.onCosts.contingency)
    cents[at + k] = contingency
    if (works > 0) publicCents[k] = publicCents[k]! + Math.round((contingency * publicCents[k]!) / works)
  }
}

function spendingOf(
  years: ReturnType<typeof spendingYears>,
  cents: Float64Array,
  publicLikely: number,
): readonly YearCents[] {
  let likely = 0
  for (let i = 1; i < cents.length; i += 3) likely += cents[i]!
  if (likely === 0) return []
  const all = spread(years, likely)
  const ofPublic = spread(years, publicLikely)
  return years.map(({ year }, i) => ({ year, publicCents: ofPublic[i]!, privateCents: all[i]! - ofPublic[i]! }))
}

/** Where low, likely and high stand among the three of a line. */
export const rateAt = (end: CostEnd | undefined): 0 | 1 | 2 => (end === undefined ? 1 : end === 'low' ? 0 : 2)

/** Sum over the lines of a cost: low, likely and high in HK$. */
export function costTotal(cents: Float64Array): {
  readonly low: number
  readonly likely: number
  readonly high: number
} {
  const sums = [0, 0, 0]
  for (let i = 0; i < cents.length; i++) sums[i % 3] = sums[i % 3]! + cents[i]!
  return { low: sums[0]! / 100, likely: sums[1]! / 100, high: sums[2]! / 100 }
}
