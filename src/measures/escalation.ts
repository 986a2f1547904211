import type { RateCard } from '../plan/rateCard.ts'
import type { Ratios } from './ratio.ts'

/** The year of a card's price level. */
export const priceYear = (card: Pick<RateCard, 'priceLevel'>): number => Number(card.priceLevel.slice(0, 4))

/**
 * Factor from the card's price level to money of year `year`, all spending in that year.
 *
 * Source  the card's own dated table of yearly rates, its flat rate where the table has no entry.
 */
export function escalation(card: Pick<RateCard, 'priceLevel' | 'escalation'>, year: number): number {
  const from = priceYear(card)
  const rate = (y: number) => card.escalation.table?.find((entry) => entry.year === y)?.rate ?? card.escalation.flat
  let factor = 1
  for (let y = from + 1; y <= year; y++) factor *= 1 + rate(y)
  for (let y = from; y > year; y--) factor /= 1 + rate(y)
  return factor
}

/** One year of the works: the part of the spending that falls in it, and its factor to money of the day. */
export interface SpendingYear {
  /** Undefined where the works have no year. */
  readonly year: number | undefined
  readonly part: number
  readonly factor: number
}

/**
 * The year of the ground that plans are built on: by a spending profile nothing is spent before it.
 *
 * Source  `base_year` of `geo/ratios.json`, never the clock.
 */
export const baseYearOf = ({ ratios }: { readonly ratios?: Ratios | undefined }): number | undefined =>
  ratios?.get('base_year')?.value

/**
 * The years of works that end in a year, with the card's spending profile.
 *
 * Takes  the base year, where one is known: what the profile puts before it falls into the first year that is left, so
 *        that nothing is spent in the past; works that end before it are spent in the year in which they end.
 * Gives  all spending in the last year where the card has no profile, or one that says nothing; parts add to 1.
 */
export function spendingYears(card: Priced, lastYear: number, baseYear?: number): readonly SpendingYear[] {
  const years = spendings.get(card) ?? new Map<number, readonly SpendingYear[]>()
  spendings.set(card, years)
  const key = lastYear + YEARS_APART * (baseYear ?? 0)
  const known = years.get(key) ?? yearsUntil(card, lastYear, baseYear)
  years.set(key, known)
  return known
}

/** The year in which works that end in a year would begin by the card's profile, whatever the base year. */
export const profileBegins = (card: Priced, lastYear: number): number => lastYear - profileOf(card).length + 1

type Priced = Pick<RateCard, 'priceLevel' | 'escalation'>

/** Thousands of parcels end their works in the same few years. */
const spendings = new WeakMap<object, Map<number, readonly SpendingYear[]>>()

/** Keeps a last year and a base year apart in one number. */
const YEARS_APART = 100_000

function yearsUntil(card: Priced, lastYear: number, baseYear = Number.NEGATIVE_INFINITY): readonly SpendingYear[] {
  const profile = profileOf(card)
  const whole = sumOf(profile)
  const first = Math.max(profileBegins(card, lastYear), Math.min(baseYear, lastYear))
  const earlier = profile.length - (lastYear - first + 1)
  return [sumOf(profile.slice(0, earlier + 1)), ...profile.slice(earlier + 1)].map((part, i) => ({
    year: first + i,
    part: part / whole,
    factor: escalation(card, first + i),
  }))
}

function profileOf({ escalation: { spending = [] } }: Priced): readonly number[] {
  return sumOf(spending) > 0 ? spending : [1]
}

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0)

/** Factor to money of the day of works that end in a year: the spending of each year at its own factor. */
export const spendingFactor = (years: readonly SpendingYear[]): number =>
  years.length === 1 ? years[0]!.factor : years.reduce((sum, { part, factor }) => sum + part * factor, 0)

/**
 * Whole cents spread over the years of works, so that they add up to the cent.
 *
 * Takes  years with their parts and factors; the amount in money of the day.
 */
export function spread(years: readonly SpendingYear[], cents: number): readonly number[] {
  const factor = spendingFactor(years)
  let [reached, before] = [0, 0]
  return years.map((one, i) => {
    reached += (one.part * one.factor) / factor
    const upTo = i === years.length - 1 ? cents : Math.round(cents * reached)
    const own = upTo - before
    before = upTo
    return own
  })
}
