/** The letter that stands for a scenario by its place among the tabs: A to Z, then numbers. */
export const letterAt = (place: number): string => (place < 26 ? String.fromCharCode(65 + place) : String(place + 1))
