/** The letter of a scenario by its place: A to Z, then numbers. */
export const letterAt = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : String(i + 1))
