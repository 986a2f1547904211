import type { Brief } from '../../plan/types.ts'

const M2_PER_HA = 10_000

/** Wanted hectares as they are written: `8–12`, `8`, or nothing when the brief gives none. */
export function wantedWords(brief: Brief | undefined): string | undefined {
  const { haFrom, haTo } = brief ?? {}
  if (haFrom === undefined && haTo === undefined) return undefined
  if (haFrom === undefined || haTo === undefined || haFrom === haTo) return String(haFrom ?? haTo)
  return `${haFrom}–${haTo}`
}

/** Given land under the least that is wanted. */
export const isShort = (brief: Brief | undefined, givenM2: number): boolean =>
  givenM2 < (brief?.haFrom ?? brief?.haTo ?? 0) * M2_PER_HA

/** Wanted and given land on one axis, as fractions of the bar: the far end of the want stands at 87 %. */
export function briefOnBar({ haFrom, haTo }: Brief, givenM2: number): { from: number; to: number; given: number } {
  const to = (haTo ?? haFrom ?? 0) * M2_PER_HA
  const end = Math.max(to / 0.87, givenM2, 1)
  return { from: ((haFrom ?? haTo ?? 0) * M2_PER_HA) / end, to: to / end, given: givenM2 / end }
}
