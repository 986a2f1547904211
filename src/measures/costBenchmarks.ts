import type { LocalText } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import { textAt } from '../parcels/parcelLayer.ts'
import type { Confidence } from '../plan/rateCard.ts'
import type { Basis } from './basis.ts'
import type { Member } from './parcelTerms.ts'

/** A published project that a cost is held beside: data of `geo/rate-cards.json`. */
export interface Benchmark {
  readonly id: string
  readonly title: LocalText
  readonly basis: 'contract-sum' | 'approved-estimate-mod'
  /** The year of the sum. */
  readonly year: number
  readonly hkdMillion: number
  readonly grossFormedHa: number
  readonly scope: LocalText
  /** Whether it was brought to another price level by a sourced index; none is. */
  readonly rebased: boolean
  readonly source: string
  readonly confidence: Confidence
}

/**
 * Gross formed area of some parcels, m²: site area × gross for net of the development area.
 *
 * Gives  how much of it stands on a ratio that is not known, and was taken as 1.
 */
export function grossFormedArea(
  { layer, netToGross }: Pick<Basis, 'layer' | 'netToGross'>,
  members: readonly Member[],
): { readonly areaM2: number; readonly unknownM2: number } {
  let [area, unknown] = [0, 0]
  for (const { row, share } of members) {
    const ratio = netToGross.get(textAt(layer, 'area_id', row) ?? '')
    const gross = toMm2(layer.siteAreaM2[row]! * share * (ratio ?? 1))
    area += gross
    if (ratio === undefined) unknown += gross
  }
  return { areaM2: fromMm2(area), unknownM2: fromMm2(unknown) }
}

/** HK$ million for each gross formed hectare of a published project, as it was published: not rebased. */
export const publishedPerHectare = ({ hkdMillion, grossFormedHa }: Benchmark): number => hkdMillion / grossFormedHa

/** An area as it is read out, ha to three places: what is multiplied by hand is what stands on the screen. */
export const areaAsRead = (areaM2: number): number => Math.round(areaM2 / 10) / 1000

/** What the works of so much land would be at the figure of a published project, HK$, as it was published. */
export const atBenchmark = (one: Benchmark, areaM2: number): number =>
  publishedPerHectare(one) * 1e6 * areaAsRead(areaM2)
