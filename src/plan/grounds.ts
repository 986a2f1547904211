/** What land stands on, and who holds it, as parcels and rate cards say it; a file may say otherwise. */
export const GROUNDS = ['formed', 'brownfield', 'farmland', 'village', 'fish pond', 'slope', 'unknown'] as const
export const TENURES = ['Government', 'private', 'mixed', 'unknown'] as const
