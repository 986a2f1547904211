import { type Message, message } from '../lib/message.ts'
import { toCents } from '../lib/round.ts'
import { numberAt, type ParcelLayer, textAt } from '../parcels/parcelLayer.ts'
import type { CostLine, RateCard } from '../plan/rateCard.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { knownValue } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import { landUseOf } from './plannedUse.ts'

/**
 * Infrastructure cost estimate of one parcel, in whole cents of HK$, by cost line.
 *
 * `cents[3 × line + k]` is low, likely, high (k = 0, 1, 2) of the card's line with fees and escalation in it; one more
 * line at the end is the contingency. Each is rounded once, so that sums never depend on order.
 */
export interface ParcelCost {
  readonly cents: Float64Array
  /** Lines that could not be estimated, by index, with the reason. */
  readonly notEstimated: readonly { readonly line: number; readonly reason: Message }[]
  /** Year of money-of-the-day, and whether it fell back to the price level for want of a year. */
  readonly year: number
  readonly yearUnknown: boolean
  /** True where the line is by formed land but the area's net-to-gross ratio is not known (1 is used). */
  readonly netToGrossUnknown: boolean
}

/** Cost lines that are works; resumption is a separate subtotal under another funding head. */
export const isWorks = (line: CostLine): boolean => !line.code.startsWith('LR')

/** Numbers a card's cost takes: three for each line, three for contingency. */
export const costWidth = (card: RateCard): number => 3 * (card.lines.length + 1)

export const priceYear = (card: RateCard): number => Number(card.priceLevel.slice(0, 4))

/** What of an assignment a cost depends on. */
type Given = Pick<Assignment, 'phaseYear' | 'landUse'>

/**
 * Works cost of one parcel.
 *
 * Takes   what the scenario says: the phase year, when the works are paid for, else the parcel's `available_from`, else
 *         the price level; and the planned use, else the land's own.
 * Source  MODEL, Infrastructure cost estimate: Σ quantity × rate × ground factor, × (1 + fees), × (1 + contingency),
 *         × escalation from the price level to money-of-the-day.
 */
export function parcelCost(basis: Basis, row: number, given: Given | undefined): ParcelCost {
  const { card, layer } = basis
  const cents = new Float64Array(costWidth(card))
  const notEstimated: { line: number; reason: Message }[] = []
  const known = given?.phaseYear ?? numberAt(layer, 'available_from', row)
  const year = known ?? priceYear(card)
  const onTop = (1 + card.onCosts.fees) * escalation(card, year)
  const contingencyAt = 3 * card.lines.length
  for (let line = 0; line < card.lines.length; line++) {
    const item = card.lines[line]!
    if (!isWorks(item) || !applies(item, basis, row, given)) continue
    const quantity = quantityOf(item, basis, row)
    if (typeof quantity !== 'number') {
      notEstimated.push({ line, reason: quantity })
      continue
    }
    const factor = quantity * groundFactor(item, layer, row) * onTop
    for (const [k, rate] of [item.low, item.likely, item.high].entries()) {
      const value = toCents(factor * rate)
      cents[3 * line + k] = value
      cents[contingencyAt + k] = cents[contingencyAt + k]! + value
    }
  }
  for (let k = 0; k < 3; k++) {
    cents[contingencyAt + k] = Math.round(cents[contingencyAt + k]! * card.onCosts.contingency)
  }
  return { cents, notEstimated, year, yearUnknown: known === undefined, netToGrossUnknown: !grossKnown(basis, row) }
}

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

/**
 * Factor from the card's price level to money of year `year`, all spending in that year.
 *
 * Source  the card's own dated table of yearly rates, its flat rate where the table has no entry.
 */
export function escalation(card: RateCard, year: number): number {
  const from = priceYear(card)
  const rate = (y: number) => card.escalation.table?.find((entry) => entry.year === y)?.rate ?? card.escalation.flat
  let factor = 1
  for (let y = from + 1; y <= year; y++) factor *= 1 + rate(y)
  for (let y = from; y > year; y--) factor /= 1 + rate(y)
  return factor
}

/** Quantity of a line on a parcel in the line's own unit, or why there is none. */
function quantityOf(line: CostLine, basis: Basis, row: number): number | Message {
  const { layer } = basis
  const area = layer.siteAreaM2[row]!
  switch (line.basis) {
    case 'site_m2':
      return area
    case 'formed_m2':
      return area * (basis.netToGross.get(textAt(layer, 'area_id', row) ?? '') ?? 1)
    case 'gfa_m2':
      return knownValue(grossFloorArea(basis, row)) ?? message('absent.noPlotRatio')
    case 'frontage_m':
      return layer.perimeterM[row]! * (line.share ?? 1)
    case 'parcel':
      return 1
    case 'trunk_m':
      return message('absent.trunkDistance')
    case 'resumed_m2':
      return message('absent.resumption')
  }
}

function applies(line: CostLine, basis: Basis, row: number, given: Given | undefined): boolean {
  const { layer } = basis
  const { ground, tenure, landUse } = line.applies ?? {}
  return (
    (!ground || ground.includes(textAt(layer, 'ground', row) ?? 'unknown')) &&
    (!tenure || tenure.includes(textAt(layer, 'tenure', row) ?? 'unknown')) &&
    (!landUse || landUse.includes(landUseOf(basis, row, given) ?? 'unknown'))
  )
}

const groundFactor = (line: CostLine, layer: ParcelLayer, row: number): number =>
  line.groundFactor?.[textAt(layer, 'ground', row) ?? 'unknown'] ?? 1

function grossKnown(basis: Basis, row: number): boolean {
  if (!basis.card.lines.some((line) => line.basis === 'formed_m2')) return true
  return basis.netToGross.has(textAt(basis.layer, 'area_id', row) ?? '')
}
