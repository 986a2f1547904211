import type { CostLine, RateCard } from '../plan/rateCard.ts'
import { isWorks } from './costEstimate.ts'

/** How many draws each line has: one from each 1/10,000 of its probability. */
export const DRAWS = 10_000

/** Correlation between any two rates: one common factor, as prices of works rise and fall together. */
const CORRELATION = 0.5

/** What the common factor and a line's own one weigh in its variate. */
const [OF_COMMON, OF_OWN] = [Math.sqrt(CORRELATION), Math.sqrt(1 - CORRELATION)]

/** The seed is part of the method: the same card always gives the same range. */
const SEED = 20_260_225

/** Shape of PERT: the weight of the most likely value. */
const LAMBDA = 4

/** Ten thousand futures of a rate card: `factors[line][draw]` is the drawn rate over the likely one. */
export interface RateDraws {
  readonly factors: readonly (Float64Array | undefined)[]
  /** The same factors of each line in ascending order. */
  readonly ascending: readonly (Float64Array | undefined)[]
}

/** The range of a cost, HK$: nine times in ten it is above P10 and below P90. */
export interface CostRange {
  readonly p10: number
  readonly p50: number
  readonly p90: number
  /** The density curve: totals in bins of equal width between the first and the last in a thousand. */
  readonly curve: { readonly from: number; readonly to: number; readonly counts: readonly number[] }
}

/**
 * Draws of a rate card's works lines.
 *
 * A rate is common to all parcels, so it is drawn once for each line and its error does not shrink with their number.
 *
 * Source  MODEL, Range: PERT (λ = 4), stratified draws shuffled by seed, one-factor Gaussian copula, coefficient 0.5.
 * Cost    about a millisecond a line, once for a card: flat arrays throughout, each sorted once and natively.
 */
export function drawRates(card: RateCard): RateDraws {
  const random = randomFrom(SEED)
  const common = normals(random)
  const lines = card.lines.map((line) =>
    isWorks(line) && line.likely > 0 ? drawLine(line, common, random) : undefined,
  )
  return { factors: lines.map((line) => line?.factors), ascending: lines.map((line) => line?.ascending) }
}

/**
 * P10, P50 and P90 of a sum of lines.
 *
 * Takes  the total of each line at likely rates, HK$.
 * Gives  quantiles by linear interpolation; undefined where no line has a total.
 */
export function costRange(draws: RateDraws, likelyByLine: readonly number[]): CostRange | undefined {
  const totals = costDraws(draws, likelyByLine)
  if (!totals) return undefined
  totals.sort()
  return { p10: quantile(totals, 0.1), p50: quantile(totals, 0.5), p90: quantile(totals, 0.9), curve: curveOf(totals) }
}

/** The drawn totals themselves, unsorted; undefined where no line has a total. */
export function costDraws(draws: RateDraws, likelyByLine: readonly number[]): Float64Array | undefined {
  const totals = new Float64Array(DRAWS)
  let any = false
  for (const [line, likely] of likelyByLine.entries()) {
    const factors = draws.factors[line]
    if (!factors || likely === 0) continue
    any = true
    for (let draw = 0; draw < DRAWS; draw++) totals[draw] = totals[draw]! + likely * factors[draw]!
  }
  return any ? totals : undefined
}

/**
 * The drawn factor of each line in the future that is a quantile of the total: where it falls between two draws, both
 * are mixed, so that likely × factor adds up to the quantile.
 */
export function futureAt(
  draws: RateDraws,
  likelyByLine: readonly number[],
  p: number,
): readonly (number | undefined)[] | undefined {
  const totals = costDraws(draws, likelyByLine)
  if (!totals) return undefined
  const sorted = totals.slice().sort()
  const at = p * (DRAWS - 1)
  const below = Math.floor(at)
  // futures with the same total are told by the first of them: what they add up to is the same
  const [lower, upper] = [totals.indexOf(sorted[below]!), totals.indexOf(sorted[below + 1] ?? sorted[below]!)]
  const mix = at - below
  return draws.factors.map((factors, line) =>
    factors && likelyByLine[line] ? factors[lower]! + mix * (factors[upper]! - factors[lower]!) : undefined,
  )
}

/** Quantile of sorted values by linear interpolation between order statistics. */
export function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1)
  const below = Math.floor(at)
  const low = sorted[below]!
  return low + (at - below) * ((sorted[below + 1] ?? low) - low)
}

const BINS = 32

function curveOf(sorted: Float64Array): CostRange['curve'] {
  const [from, to] = [quantile(sorted, 0.001), quantile(sorted, 0.999)]
  const counts = Array.from({ length: BINS }, () => 0)
  const width = (to - from) / BINS || 1
  for (const total of sorted) {
    const bin = Math.floor((total - from) / width)
    if (bin >= 0 && bin < BINS) counts[bin] = counts[bin]! + 1
  }
  return { from, to, counts }
}

/** One line's stratified rates over the likely one, put in the order of its correlated normal variates. */
function drawLine(line: CostLine, common: Float64Array, random: () => number) {
  const variates = normals(random)
  for (let draw = 0; draw < DRAWS; draw++) variates[draw] = OF_COMMON * common[draw]! + OF_OWN * variates[draw]!
  const order = orderOf(variates)
  const ascending = pertQuantiles(line.low, line.likely, line.high)
  const factors = new Float64Array(DRAWS)
  for (let rank = 0; rank < DRAWS; rank++) {
    ascending[rank] = ascending[rank]! / line.likely
    factors[order[rank]!] = ascending[rank]!
  }
  return { factors, ascending }
}

/**
 * Draws in ascending order of their variates, those within 1e-8 of each other in the order of the draws.
 *
 * Cost  a tenth of a sort that compares: each variate and its draw are one whole number below 2^53, sorted natively.
 */
function orderOf(variates: Float64Array): Uint32Array {
  const keys = new Float64Array(DRAWS)
  for (let draw = 0; draw < DRAWS; draw++) keys[draw] = Math.round((variates[draw]! + 16) * 2 ** 27) * 2 ** 14 + draw
  keys.sort()
  const order = new Uint32Array(DRAWS)
  for (let rank = 0; rank < DRAWS; rank++) order[rank] = keys[rank]! % 2 ** 14
  return order
}

/**
 * Quantiles of a PERT at the middle of each 1/10,000 of probability, ascending.
 *
 * Error  under 1e-6 of the span: the density is summed by the midpoint rule on 20,000 steps.
 */
export function pertQuantiles(low: number, likely: number, high: number): Float64Array {
  const span = high - low
  if (span <= 0) return new Float64Array(DRAWS).fill(likely)
  const alpha = (LAMBDA * (likely - low)) / span
  const beta = (LAMBDA * (high - likely)) / span
  const logs = stepLogs()
  const steps = STEPS
  const cumulative = new Float64Array(steps + 1)
  for (let i = 0; i < steps; i++)
    cumulative[i + 1] = cumulative[i]! + Math.exp(alpha * logs[i]! + beta * logs[steps - 1 - i]!)
  const total = cumulative[steps]!
  const quantiles = new Float64Array(DRAWS)
  let step = 0
  for (let draw = 0; draw < DRAWS; draw++) {
    const wanted = ((draw + 0.5) / DRAWS) * total
    while (cumulative[step + 1]! < wanted) step++
    const within = (wanted - cumulative[step]!) / (cumulative[step + 1]! - cumulative[step]!)
    quantiles[draw] = low + (span * (step + within)) / steps
  }
  return quantiles
}

const STEPS = 20_000
let known: Float64Array | undefined

/** Logarithms at the middle of each step of (0, 1); read backwards they are those of 1 − x. */
function stepLogs(): Float64Array {
  known ??= Float64Array.from({ length: STEPS }, (_, i) => Math.log((i + 0.5) / STEPS))
  return known
}

/** Uniform numbers in (0, 1) from a seed: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296
  }
}

/** Standard normal variates, one for each draw (Box–Muller). */
function normals(random: () => number): Float64Array {
  const variates = new Float64Array(DRAWS)
  for (let draw = 0; draw < DRAWS; draw++)
    variates[draw] = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
  return variates
}
