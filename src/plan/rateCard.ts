import type { LocalText } from '../lib/message.ts'
import type { DeliveryMode } from './grant.ts'

/** What a cost line is counted by (MODEL: infrastructure cost estimate). */
export type CostBasis = 'site_m2' | 'formed_m2' | 'gfa_m2' | 'frontage_m' | 'trunk_m' | 'resumed_m2' | 'parcel'

/** How well a figure is known: A government text, B press, C summary, R unverified, or derived from others. */
export type Confidence = 'A' | 'B' | 'C' | 'R' | 'derived'

/** One kind of work with its unit rate in HK$ at the card's price level: minimum, mode and maximum. */
export interface CostLine {
  readonly code: string
  readonly label: LocalText
  readonly basis: CostBasis
  readonly low: number
  readonly likely: number
  readonly high: number
  /** For `frontage_m`: the part of the perimeter that is counted. */
  readonly share?: number
  /** Where the line applies; absent keys mean everywhere. */
  readonly applies?: {
    readonly ground?: readonly string[]
    readonly tenure?: readonly string[]
    readonly landUse?: readonly string[]
  }
  /** Multiplier by ground, 1 where not named. */
  readonly groundFactor?: Readonly<Record<string, number>>
  /** Who pays first, by delivery mode, where it is not the card's rule. */
  readonly payer?: Readonly<Partial<Record<DeliveryMode, 'public' | 'private'>>>
  readonly source: string
  readonly confidence: Confidence
  readonly note?: LocalText
}

/** Unit rates at one constant price. Plans embed the cards they use. */
export interface RateCard {
  readonly id: string
  readonly title: LocalText
  /** `YYYY` or `YYYY-MM`. */
  readonly priceLevel: string
  readonly version: number
  readonly areaBasis: 'gross' | 'net'
  readonly lines: readonly CostLine[]
  /** Fractions: consultants' fees with resident site staff, and contingency. */
  readonly onCosts: {
    readonly fees: number
    readonly contingency: number
    readonly source: string
    readonly confidence: Confidence
  }
  /** Yearly factors to money-of-the-day; the flat rate (a fraction) where a year is not in the table. */
  readonly escalation: {
    readonly flat: number
    readonly table?: readonly { readonly year: number; readonly rate: number }[]
    /** Parts of the spending by year, adding to 1; the last falls in the phase year. Absent: all in that year. */
    readonly spending?: readonly number[]
    readonly source: string
    /** Of the flat rate, which counts where the table of the source has no entry. */
    readonly confidence: Confidence
  }
  readonly calibratedOn?: { readonly en: string; readonly zh: string; readonly benchmark: string }
  readonly source: string
  readonly asOf: string
  readonly note?: LocalText
}
