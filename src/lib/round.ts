/**
 * Rounds half away from zero to a whole number, the rounding of a schedule of areas.
 *
 * Error  exact for |value| < 2^52.
 */
export function roundHalfAway(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value)
}

/** Square metres to whole square millimetres: the grain in which site areas are summed, so that order never matters. */
export const toMm2 = (m2: number): number => roundHalfAway(m2 * 1e6)
export const fromMm2 = (mm2: number): number => mm2 / 1e6

/** HK$ to whole cents: the grain in which cost lines are summed. */
export const toCents = (hkd: number): number => roundHalfAway(hkd * 100)
export const fromCents = (cents: number): number => cents / 100

/** A score of 0–100 to whole millionths. */
export const toMicroScore = (score: number): number => roundHalfAway(score * 1e6)
