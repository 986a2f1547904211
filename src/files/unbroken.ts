/** Keeps together what stands on both sides of it (U+2060, of no width). */
const JOINER = '\u2060'

/** A range in a sentence is read as one word: `HK$257.5–732.7M` never ends a line after its dash. */
export const unbroken = (text: string): string => text.replace(/(\S)–(?=[\d$])/g, `$1${JOINER}–${JOINER}`)
