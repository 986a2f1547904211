import type { RateCard } from '../plan/rateCard.ts'

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
  readonly year: number
  readonly part: number
  readonly factor: number
}

/**
 * The years of works that end in a year, with the card's spending profile.
 *
 * Gives  all spending in that year where the card has no profile, or one that says nothing; parts add to 1.
 */
export function spendingYears(
  card: Pick<RateCard, 'priceLevel' | 'escalation'>,
  lastYear: number,
): readonly SpendingYear[] {
  const years = spendings.get(card) ?? new Map<number, readonly SpendingYear[]>()
  spendings.set(card, years)
  const known = years.get(lastYear) ?? yearsUntil(card, lastYear)
  years.set(lastYear, known)
  return known
}

/** Thousands of parcels end their works in the same few years. */
const spendings = new WeakMap<object, Map<number, readonly SpendingYear[]>>()

function yearsUntil(card: Pick<RateCard, 'priceLevel' | 'escalation'>, lastYear: number): readonly SpendingYear[] {
  const stated = card.escalation.spending ?? []
  const profile = sumOf(stated) > 0 ? stated : [1]
  const whole = sumOf(profile)
  return profile.map((part, i) => {
    const year = lastYear - profile.length + 1 + i
    return { year, part: part / whole, factor: escalation(card, year) }
  })
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
