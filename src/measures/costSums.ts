import type { ParcelCost } from './costEstimate.ts'

/** Costs of many parcels, added up exactly in whole cents: adding and taking out are inverses, order never matters. */
export interface CostSums {
  /** Works by line, three for each and three for contingency, money of the day. */
  readonly costCents: Float64Array
  /** Likely works at the price level by line, without fees, contingency and escalation: what a range is drawn from. */
  readonly baseCents: Float64Array
  /** Low, likely and high of the works that the public pays first. */
  readonly publicCents: Float64Array
  /** Low, likely and high of land resumption and clearance. */
  readonly resumptionCents: Float64Array
  /** Land whose resumption could not be estimated. */
  readonly resumptionUnknownMm2: number
  /** Land that its owner brings: surrendered, not resumed, and not estimated. */
  readonly landBroughtMm2: number
  /** Parcels whose resumption could not be estimated. */
  readonly resumptionUnknown: number
  /**
   * Likely cents by year: works that the public pays first, works that the private side does, and resumption. What is
   * spent on parcels without a year stands under no year: `undefined`.
   */
  readonly spending: ReadonlyMap<number | undefined, YearSums>
  /** Parcels with at least one cost line that could not be estimated. */
  readonly costIncomplete: number
  readonly costIncompleteMm2: number
  /** Site area of parcels whose formed land is counted with a net-to-gross ratio that is not known: 1 is used. */
  readonly netToGrossUnknownMm2: number
  /** Parcels without a year, costed at the price level. */
  readonly yearUnknown: number
}

export type YearSums = readonly [publicCents: number, privateCents: number, resumptionCents: number]

/** Sums that are being made. */
export type CostDraft = {
  -readonly [Key in keyof CostSums]: Key extends 'spending' ? Map<number | undefined, YearSums> : CostSums[Key]
}

/** Nothing: a true zero. Takes the numbers a card's cost takes (`costWidth`). */
export const emptyCosts = (width: number): CostDraft => ({
  costCents: new Float64Array(width),
  baseCents: new Float64Array(width / 3 - 1),
  publicCents: new Float64Array(3),
  resumptionCents: new Float64Array(3),
  resumptionUnknown: 0,
  resumptionUnknownMm2: 0,
  landBroughtMm2: 0,
  spending: new Map(),
  costIncomplete: 0,
  costIncompleteMm2: 0,
  netToGrossUnknownMm2: 0,
  yearUnknown: 0,
})

/** Sums of their own, to be changed without touching the first. */
export const copiedCosts = (sums: CostSums): CostDraft => {
  const copied = emptyCosts(sums.costCents.length)
  addCosts(copied, sums)
  return copied
}

/** Adds sums to sums. */
export function addCosts(total: CostDraft, sums: CostSums): void {
  for (const key of LISTS) addEach(total[key], sums[key])
  for (const key of NUMBERS) total[key] += sums[key]
  for (const [year, cents] of sums.spending) addYear(total.spending, year, cents)
}

/**
 * Adds a part of a parcel's cost, or takes it out.
 *
 * Takes  part: the cents of that part of so many cents, negative to take out; sign: 1 or −1; the part's area.
 */
export function addParcelCost(
  sums: CostDraft,
  cost: ParcelCost,
  { part, sign, areaMm2 }: { part(cents: number): number; readonly sign: 1 | -1; readonly areaMm2: number },
): void {
  addEach(sums.costCents, cost.cents, part)
  addEach(sums.baseCents, cost.baseCents, part)
  addEach(sums.publicCents, cost.publicCents, part)
  addEach(sums.resumptionCents, cost.resumptionCents, part)
  for (const { year, publicCents, privateCents } of cost.spending)
    addYear(sums.spending, year, [part(publicCents), part(privateCents), 0])
  addYear(sums.spending, cost.resumptionYear, [0, 0, part(cost.resumptionCents[1]!)])
  if (cost.resumptionUnknown) {
    sums.resumptionUnknown += sign
    sums.resumptionUnknownMm2 += areaMm2
  }
  if (cost.landBrought) sums.landBroughtMm2 += areaMm2
  if (cost.netToGrossUnknown) sums.netToGrossUnknownMm2 += areaMm2
  if (cost.notEstimated.length > 0) {
    sums.costIncomplete += sign
    sums.costIncompleteMm2 += areaMm2
  }
  if (cost.yearUnknown) sums.yearUnknown += sign
}

const LISTS = ['costCents', 'baseCents', 'publicCents', 'resumptionCents'] as const
const NUMBERS = [
  'resumptionUnknown',
  'resumptionUnknownMm2',
  'landBroughtMm2',
  'costIncomplete',
  'costIncompleteMm2',
  'netToGrossUnknownMm2',
  'yearUnknown',
] as const

const same = (cents: number): number => cents
function addEach(sums: Float64Array, cents: Float64Array, part = same): void {
  for (let i = 0; i < cents.length; i++) sums[i] = sums[i]! + part(cents[i]!)
}

/** A year that has nothing left is no year of spending. */
function addYear(years: CostDraft['spending'], year: number | undefined, cents: YearSums): void {
  const was = years.get(year) ?? NO_SPENDING
  const sums = [was[0] + cents[0], was[1] + cents[1], was[2] + cents[2]] as const
  if (sums.every((one) => one === 0)) years.delete(year)
  else years.set(year, sums)
}

/** Years in their order, what has no year last. */
export const inYearOrder = (a: number | undefined, b: number | undefined): number =>
  (a ?? Infinity) - (b ?? Infinity) || 0

/** A year in which nothing is paid. */
export const NO_SPENDING: YearSums = [0, 0, 0]
