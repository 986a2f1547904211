import type { DeliveryMode } from '../plan/grant.ts'
import type { CostLine } from '../plan/rateCard.ts'
import type { Payer } from '../plan/types.ts'

/** Who pays first for works, by delivery mode: data of `geo/delivery-modes.json`. */
export type Payers = ReadonlyMap<DeliveryMode, Payer>

/** A row of `geo/delivery-modes.json`. */
export interface ServedPayer {
  readonly mode: DeliveryMode
  readonly pays_first: Payer
  /** True where the landowner surrenders his land for a new grant, so that Government resumes none of it. */
  readonly land_brought?: boolean
}

export const payersOf = (rows: readonly ServedPayer[]): Payers =>
  new Map(rows.map(({ mode, pays_first }) => [mode, pays_first]))

/**
 * Delivery modes in which the landowner brings the land: it is surrendered, not resumed.
 *
 * Source  Development Bureau, 28 December 2023 (`geo/delivery-modes.json`). What the surrendered land is worth, and the
 *         premium, are not estimated.
 */
export const broughtIn = (rows: readonly ServedPayer[]): ReadonlySet<DeliveryMode> =>
  new Set(rows.flatMap(({ mode, land_brought }) => (land_brought ? [mode] : [])))

/**
 * Who pays first for a cost line: what the line says, else the rule of the delivery mode; Government where none is set.
 *
 * Source  MODEL, Delivery mode. Who pays in the end, by premium or by surrendered land, is not estimated.
 */
export const payerOf = (
  line: Pick<CostLine, 'payer'> | undefined,
  mode: DeliveryMode | undefined,
  payers: Payers | undefined,
): Payer => (mode === undefined ? 'public' : (line?.payer?.[mode] ?? payers?.get(mode) ?? 'public'))
