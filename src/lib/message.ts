/** Text that comes in both languages of the product. */
export interface LocalText {
  readonly en: string
  readonly zh: string
}

/** A quantity that is put into words only when it is said: the language decides the unit and the digits. */
export type Quantity =
  | { readonly m2: number }
  /** Gross floor area: never said in hectares. */
  | { readonly floorM2: number }
  | { readonly hkd: number }
  /** Both ends of a cost, said in one unit. */
  | { readonly hkdLow: number; readonly hkdHigh: number }
  | { readonly metres: number }
  | { readonly score: number }
  | { readonly percent: number }
  | { readonly count: number }

export type MessageParam = string | number | LocalText | Quantity | Message | readonly MessageParam[]

/**
 * What happened or what is meant, as data: findings, refusals, history, journal and decisions store keys,
 * never sentences. `say(message, language)` in `locales/say.ts` puts it into words.
 */
export interface Message {
  readonly key: string
  readonly params?: Readonly<Record<string, MessageParam>>
}

export const message = (key: string, params?: Readonly<Record<string, MessageParam>>): Message =>
  params ? { key, params } : { key }
