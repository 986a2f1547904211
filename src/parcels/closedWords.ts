/** What land stands on, and who holds it (MODEL, Land), as parcels and rate cards say it; a file may say otherwise. */
export const GROUNDS = ['formed', 'brownfield', 'farmland', 'village', 'fish pond', 'slope', 'unknown'] as const
export const TENURES = ['Government', 'private', 'mixed', 'unknown'] as const

/** What is left of a word without case, blanks, hyphens and underscores: how closed words are compared. */
export const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '')
const plainly = (words: readonly string[]): ReadonlyMap<string, string> =>
  new Map(words.map((one) => [plain(one), one]))

/** Fields that hold one of a few words (MODEL, Land), their words by what is left of them without case and marks. */
const WORDS = {
  land_status: plainly(['free', 'committed', 'reserved']),
  ground: plainly(GROUNDS),
  tenure: plainly(TENURES),
  zone_status: plainly(['draft', 'approved']),
} as const

export type WordField = keyof typeof WORDS

export const isWordField = (field: string): field is WordField => Object.hasOwn(WORDS, field)

/** The word that a text means, whatever its case, blanks, hyphens and underscores; undefined where it is none of them. */
export const wordMeant = (field: WordField, text: string): string | undefined => WORDS[field].get(plain(text))

/**
 * What a parcel's ground or tenure counts as where a rate card names words.
 *
 * Gives  the word itself where it is one of the field's, or where the card names it; else, and where none is stated,
 *        `unknown`.
 */
export const countedWord = (
  field: 'ground' | 'tenure',
  said: string | undefined,
  isNamed: (word: string) => boolean,
): string => (said !== undefined && (isNamed(said) || WORDS[field].get(plain(said)) === said) ? said : 'unknown')
