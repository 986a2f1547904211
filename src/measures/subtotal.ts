import { fromCents, fromMm2, toCents, toMm2 } from '../lib/round.ts'
import type { ParcelContext } from './parcelContext.ts'
import { rowCost } from './rowCost.ts'

/** Subtotal of some parcels: how many, their site area and their likely cost, exact whatever their order. */
export interface Subtotal {
  readonly parcels: number
  readonly siteAreaM2: number
  readonly costLikelyHkd: number
}

export function subtotalOf(
  { basis, assignmentOf }: Pick<ParcelContext, 'basis' | 'assignmentOf'>,
  rows: Iterable<number>,
): Subtotal {
  let parcels = 0
  let mm2 = 0
  let cents = 0
  for (const row of rows) {
    parcels++
    mm2 += toMm2(basis.layer.siteAreaM2[row]!)
    cents += toCents(rowCost(basis, row, assignmentOf(row)).likelyHkd)
  }
  return { parcels, siteAreaM2: fromMm2(mm2), costLikelyHkd: fromCents(cents) }
}
