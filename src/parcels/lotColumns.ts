/** A column's name without case, spaces and marks. */
export const plainColumn = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Columns by which a file of lots is known. */
const LOT_COLUMNS = new Set(['lot', 'lotid', 'lotno', 'lotnumber', 'lotcsuid', 'dd', 'ddno', 'prn', '地段', '地段編號'])

/**
 * Whether a file's columns are those of lots: it names lots, districts or property reference numbers, and neither
 * development areas nor zones.
 */
export function looksLikeLots(columns: readonly string[]): boolean {
  const names = columns.map(plainColumn)
  return names.some((name) => LOT_COLUMNS.has(name)) && !names.includes('areaid') && !names.includes('zone')
}
