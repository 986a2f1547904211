import { type LocalText, type Message, message } from '../lib/message.ts'
import type { RateCard } from '../plan/rateCard.ts'
import { draftOf, type RateCardDraft } from './rateCardDraft.ts'

/**
 * A card from JSON text, as a draft: what is no number stays as it was typed.
 *
 * Takes    the card itself, or a file with a list `cards`, whose first is taken.
 * Refuses  by `absent`: what is no JSON, or has no list of cost lines.
 */
export function looseDraft(
  text: string,
): { readonly draft: RateCardDraft; readonly unmatched: readonly string[] } | { readonly absent: Message } {
  const absent = { absent: message('rates.noTable', { columns: ['lines: code', 'basis', 'low', 'likely', 'high'] }) }
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (trouble) {
    return {
      absent: message('rates.notJson', { reason: trouble instanceof Error ? trouble.message : String(trouble) }),
    }
  }
  const card = isRecord(json) && Array.isArray(json.cards) ? (json.cards[0] as unknown) : json
  if (!isRecord(card) || !Array.isArray(card.lines)) return absent
  const lines = card.lines
    .filter(isRecord)
    .map((line) => ({ ...BLANK_LINE, ...said(line), label: bothTexts(line.label) }))
  const known = { ...BLANK_CARD, ...said(card), lines }
  const { onCosts, escalation } = known
  const whole = {
    ...known,
    title: bothTexts(known.title),
    onCosts: { ...BLANK_CARD.onCosts, ...(isRecord(onCosts) ? onCosts : {}) },
    escalation: { ...BLANK_CARD.escalation, ...(isRecord(escalation) ? escalation : {}) },
  }
  try {
    return { draft: asText(draftOf(whole as unknown as RateCard)), unmatched: [] }
  } catch {
    // lists where there should be none, and the like: no table of cost lines as far as this can see
    return absent
  }
}

/** What a record says: null is as good as not there. */
const said = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))

const bothTexts = (text: unknown): LocalText =>
  isRecord(text) ? { en: '', zh: '', ...text } : { en: typeof text === 'string' ? text : '', zh: '' }

/** Whatever a file holds, every cell of a draft is text. */
function asText({ head, lines }: RateCardDraft): RateCardDraft {
  const texts = <Key extends string>(cells: Readonly<Record<Key, unknown>>) =>
    Object.fromEntries(
      Object.entries(cells).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : JSON.stringify(value ?? ''),
      ]),
    ) as Record<Key, string>
  return { head: texts(head), lines: lines.map((line) => ({ cells: texts(line.cells) })) }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const BLANK_LINE = {
  code: '',
  label: { en: '', zh: '' },
  basis: '',
  low: '',
  likely: '',
  high: '',
  source: '',
  confidence: '',
}
const BLANK_CARD = {
  id: '',
  title: { en: '', zh: '' },
  priceLevel: '',
  version: 1,
  areaBasis: 'net',
  lines: [],
  onCosts: { fees: 0, contingency: 0, source: '', confidence: '' },
  escalation: { flat: 0, source: '', confidence: '' },
  source: '',
  asOf: '',
}
