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
  /** Likely works by year: public, then private cents. */
  readonly spending: ReadonlyMap<number, readonly [publicCents: number, privateCents: number]>
  /** Parcels with at least one cost line that could not be estimated. */
  readonly costIncomplete: number
  /** Parcels without a year, costed at the price level. */
  readonly yearUnknown: number
}

/** Sums that are being made. */
export type CostDraft = {
  -readonly [Key in keyof CostSums]: Key extends 'spending' ? Map<number, readonly [number, number]> : CostSums[Key]
}

/** Nothing: a true zero. Takes the numbers a card's cost takes (`costWidth`). */
export const emptyCosts = (width: number): CostDraft => ({
  costCents: new Float64Array(width),
  baseCents: new Float64Array(width / 3 - 1),
  publicCents: new Float64Array(3),
  resumptionCents: new Float64Array(3),
  resumptionUnknownMm2: 0,
  spending: new Map(),
  costIncomplete: 0,
  yearUnknown: 0,
})

/** Sums of their own, to be changed without touching the first. */
export const copiedCosts = (sums: CostSums): CostDraft => ({
  costCents: sums.costCents.slice(),
  baseCents: sums.baseCents.slice(),
  publicCents: sums.publicCents.slice(),
  resumptionCents: sums.resumptionCents.slice(),
  resumptionUnknownMm2: sums.resumptionUnknownMm2,
  spending: new Map(sums.spending),
  costIncomplete: sums.costIncomplete,
  yearUnknown: sums.yearUnknown,
})

/** Adds sums to sums. */
export function addCosts(total: CostDraft, sums: CostSums): void {
  for (const key of LISTS) addEach(total[key], sums[key])
  for (const key of NUMBERS) total[key] += sums[key]
  for (const [year, [ofPublic, ofPrivate]] of sums.spending) addYear(total.spending, year, ofPublic, ofPrivate)
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
    addYear(sums.spending, year, part(publicCents), part(privateCents))
  if (cost.resumptionUnknown) sums.resumptionUnknownMm2 += areaMm2
  if (cost.notEstimated.length > 0) sums.costIncomplete += sign
  if (cost.yearUnknown) sums.yearUnknown += sign
}

const LISTS = ['costCents', 'baseCents', 'publicCents', 'resumptionCents'] as const
const NUMBERS = ['resumptionUnknownMm2', 'costIncomplete', 'yearUnknown'] as const

const same = (cents: number): number => cents
function addEach(sums: Float64Array, cents: Float64Array, part = same): void {
  for (let i = 0; i < cents.length; i++) sums[i] = sums[i]! + part(cents[i]!)
}

/** A year that has nothing left is no year of works. */
function addYear(years: CostDraft['spending'], year: number, ofPublic: number, ofPrivate: number): void {
  const [wasPublic, wasPrivate] = years.get(year) ?? [0, 0]
  const sums = [wasPublic + ofPublic, wasPrivate + ofPrivate] as const
  if (sums[0] === 0 && sums[1] === 0) years.delete(year)
  else years.set(year, sums)
}
