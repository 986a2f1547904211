import type { LocalText } from '../lib/message.ts'
import type { Confidence } from '../plan/rateCard.ts'

/** A number about Hong Kong that measures work with, with where it is from (`geo/ratios.json`). */
export interface Ratio {
  readonly id: string
  readonly value: number
  readonly unit: LocalText
  readonly label: LocalText
  /** Key of a source. */
  readonly source: string
  readonly as_of: string
  readonly confidence: Confidence
  readonly note?: LocalText
}

export type Ratios = ReadonlyMap<string, Ratio>

export const ratiosById = (ratios: readonly Ratio[]): Ratios => new Map(ratios.map((ratio) => [ratio.id, ratio]))
