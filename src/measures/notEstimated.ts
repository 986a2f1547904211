import { type LocalText, type Message, message } from '../lib/message.ts'
import { fromMm2 } from '../lib/round.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { isWorks } from './costEstimate.ts'
import { applies, bringsLand, quantityOf } from './costQuantity.ts'
import type { CostSums } from './costSums.ts'

/** A cost line that could not be estimated on a parcel, and why. */
export interface MissingLine {
  readonly line: number
  readonly label: LocalText
  readonly reason: Message
}

/** What of a parcel's cost is not estimated: lines of works, without which its cost is too low, and its resumption. */
export interface NotEstimated {
  readonly works: readonly MissingLine[]
  /** Mixed or unknown tenure without a share, on land that its owner does not bring. */
  readonly resumption: boolean
}

/**
 * What of one parcel is not estimated: as `parcelCost` has it, without reckoning the cost.
 *
 * Cost  a look at each line of the card.
 */
export function notEstimatedAt(basis: Basis, row: number, given: Assignment | undefined): NotEstimated {
  const works: MissingLine[] = []
  let resumption = false
  const brings = bringsLand(basis, given)
  for (const [line, item] of basis.card.lines.entries()) {
    if (NEVER_MISSING.has(item.basis) || !applies(item, basis, row, given)) continue
    const reason = quantityOf(item, basis, row)
    if (typeof reason === 'number') continue
    if (isWorks(item)) works.push({ line, label: item.label, reason })
    else resumption ||= !brings
  }
  return { works, resumption }
}

/** Every parcel has these quantities. */
const NEVER_MISSING: ReadonlySet<string> = new Set(['site_m2', 'formed_m2', 'frontage_m', 'parcel'])

/** On how many parcels, and how much land, the works or the resumption of some sums are not estimated; undefined where all are. */
export function gapIn(sums: CostSums, of: 'works' | 'resumption'): Message | undefined {
  const [count, mm2] =
    of === 'works' ? [sums.costIncomplete, sums.costIncompleteMm2] : [sums.resumptionUnknown, sums.resumptionUnknownMm2]
  return count === 0 ? undefined : message(`cost.gap.${of}`, { count, area: { m2: fromMm2(mm2) } })
}

/** "Too low": the lines of works that are missing from a parcel's cost; undefined where none is. */
export function tooLow({ works }: Pick<NotEstimated, 'works'>): Message | undefined {
  if (works.length === 0) return undefined
  const lines = works.map(({ label, reason }) => message('cost.gap.line', { line: label, reason }))
  return message('cost.gap.mark', { lines })
}
