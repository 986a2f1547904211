import { type LocalText, type Message, message } from '../lib/message.ts'
import { DELIVERY_MODES, type DeliveryMode } from '../plan/grant.ts'
import type { Confidence, CostBasis, CostLine, RateCard } from '../plan/rateCard.ts'

export const BASES: readonly CostBasis[] = [
  'site_m2',
  'formed_m2',
  'gfa_m2',
  'frontage_m',
  'trunk_m',
  'resumed_m2',
  'parcel',
]
export const CONFIDENCES: readonly Confidence[] = ['A', 'B', 'C', 'R', 'derived']

/** What is said of a whole card, as its file names it. */
export const HEAD_FIELDS = [
  'id',
  'title_en',
  'title_zh',
  'price_level',
  'version',
  'area_basis',
  'fees',
  'contingency',
  'on_costs_source',
  'on_costs_confidence',
  'escalation_flat',
  'escalation_table',
  'spending',
  'escalation_source',
  'escalation_confidence',
  'calibrated_on_en',
  'calibrated_on_zh',
  'calibrated_on_benchmark',
  'source',
  'as_of',
  'note_en',
  'note_zh',
] as const
export type HeadField = (typeof HEAD_FIELDS)[number]

/** What is said of a cost line. */
export const LINE_COLUMNS = [
  'code',
  'label_en',
  'label_zh',
  'basis',
  'low',
  'likely',
  'high',
  'share',
  'ground',
  'tenure',
  'land_use',
  'ground_factor',
  'payer',
  'source',
  'confidence',
  'note_en',
  'note_zh',
] as const
export type LineColumn = (typeof LINE_COLUMNS)[number]

export interface DraftLine {
  readonly cells: Readonly<Record<LineColumn, string>>
  /** Its line in the file it was read from. */
  readonly fileLine?: number
}

/** A rate card as it is typed: text in every place, so that nothing typed is ever lost for not being a number. */
export interface RateCardDraft {
  readonly head: Readonly<Record<HeadField, string>>
  readonly lines: readonly DraftLine[]
}

/** Why a draft is no card yet: where, what and what to do. */
export interface DraftTrouble {
  /** Index of the cost line; absent: the head. */
  readonly line?: number
  readonly column: HeadField | LineColumn
  readonly message: Message
}

export const emptyLine = (): DraftLine => ({
  cells: Object.fromEntries(LINE_COLUMNS.map((column) => [column, column === 'basis' ? 'site_m2' : ''])) as Record<
    LineColumn,
    string
  >,
})

export const emptyHead = (): Record<HeadField, string> =>
  Object.fromEntries(HEAD_FIELDS.map((field) => [field, ''])) as Record<HeadField, string>

/** A card as text. `cardOf` gives the same card back, number for number. */
export function draftOf(card: RateCard): RateCardDraft {
  const { onCosts, escalation, calibratedOn } = card
  return {
    head: {
      id: card.id,
      title_en: card.title.en,
      title_zh: card.title.zh,
      price_level: card.priceLevel,
      version: String(card.version),
      area_basis: card.areaBasis,
      fees: percentText(onCosts.fees),
      contingency: percentText(onCosts.contingency),
      on_costs_source: onCosts.source,
      on_costs_confidence: onCosts.confidence,
      escalation_flat: percentText(escalation.flat),
      escalation_table: (escalation.table ?? []).map(({ year, rate }) => `${year}: ${percentText(rate)}`).join('; '),
      spending: (escalation.spending ?? []).map(percentText).join('; '),
      escalation_source: escalation.source,
      escalation_confidence: escalation.confidence,
      calibrated_on_en: calibratedOn?.en ?? '',
      calibrated_on_zh: calibratedOn?.zh ?? '',
      calibrated_on_benchmark: calibratedOn?.benchmark ?? '',
      source: card.source,
      as_of: card.asOf,
      note_en: card.note?.en ?? '',
      note_zh: card.note?.zh ?? '',
    },
    lines: card.lines.map((line) => ({ cells: cellsOfLine(line) })),
  }
}

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

function cellsOfLine(line: CostLine): Record<LineColumn, string> {
  const { applies, groundFactor, payer } = line
  return {
    code: line.code,
    label_en: line.label.en,
    label_zh: line.label.zh,
    basis: line.basis,
    low: String(line.low),
    likely: String(line.likely),
    high: String(line.high),
    share: line.share === undefined ? '' : String(line.share),
    ground: (applies?.ground ?? []).join('; '),
    tenure: (applies?.tenure ?? []).join('; '),
    land_use: (applies?.landUse ?? []).join('; '),
    ground_factor: pairsText(groundFactor),
    payer: pairsText(payer),
    source: line.source,
    confidence: line.confidence,
    note_en: line.note?.en ?? '',
    note_zh: line.note?.zh ?? '',
  }
}

const pairsText = (pairs: object | undefined): string =>
  Object.entries(pairs ?? {})
    .map(([key, value]) => `${key}: ${value}`)
    .join('; ')

/** A fraction in percent where that is exact, as it stands where it is not. */
export function percentText(fraction: number): string {
  // a file may hold anything: it is said when the draft is looked over
  if (typeof fraction !== 'number') return String(fraction ?? '')
  const percent = Number((fraction * 100).toPrecision(12))
  return percent / 100 === fraction ? `${percent}%` : String(fraction)
}

/** The parts of a list in one cell. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(/[;；、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** `key: value` parts of a cell; a part without a colon has no value. */
export const pairsOf = (text: string): readonly (readonly [key: string, value: string])[] =>
  listOf(text).map((part) => {
    const at = part.search(/[:：]/)
    return at < 0 ? [part, ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()]
  })

/**
 * The card that a draft spells.
 *
 * Gives  the card, or everything that keeps it from being one. What has no source is an unverified assumption
 *        (confidence R), whatever was typed beside it.
 */
export function cardOf(
  draft: RateCardDraft,
): { readonly card: RateCard } | { readonly troubles: readonly DraftTrouble[] } {
  const troubles: DraftTrouble[] = []
  const reader = readerOf(draft, troubles)
  const { head } = draft
  const confidence = (field: HeadField, source: HeadField): Confidence =>
    reader.among(head[field], CONFIDENCES, field, 'R', head[source] === '' || head[field] === '')
  const table = pairsOf(head.escalation_table).map(([year, rate]) => ({
    year: reader.year(year, 'escalation_table'),
    rate: reader.rate(rate, 'escalation_table'),
  }))
  const spending = listOf(head.spending).map((part) => reader.fraction(part, 'spending'))
  if (spending.length > 0 && Math.abs(spending.reduce((sum, part) => sum + part, 0) - 1) > 1e-9)
    reader.bad('spending', message('rates.bad.spending'))
  if (!/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(head.price_level))
    reader.bad('price_level', message('rates.bad.priceLevel', { text: head.price_level }))
  if (head.title_en === '' && head.title_zh === '') reader.bad('title_en', message('rates.bad.noTitle'))
  if (draft.lines.length === 0) reader.bad('title_en', message('rates.bad.noLines'))
  const card: RateCard = {
    id: head.id,
    title: { en: head.title_en || head.title_zh, zh: head.title_zh || head.title_en },
    priceLevel: head.price_level,
    version: head.version === '' ? 1 : reader.number(head.version, 'version'),
    areaBasis: reader.among(head.area_basis, ['gross', 'net'] as const, 'area_basis', 'net', head.area_basis === ''),
    lines: draft.lines.map((_, index) => lineOf(draft, index, troubles)),
    onCosts: {
      fees: reader.fraction(head.fees || '0', 'fees'),
      contingency: reader.fraction(head.contingency || '0', 'contingency'),
      source: head.on_costs_source,
      confidence: confidence('on_costs_confidence', 'on_costs_source'),
    },
    escalation: {
      flat: reader.rate(head.escalation_flat || '0', 'escalation_flat'),
      ...(table.length > 0 ? { table } : {}),
      ...(spending.length > 0 ? { spending } : {}),
      source: head.escalation_source,
      confidence: confidence('escalation_confidence', 'escalation_source'),
    },
    ...(head.calibrated_on_benchmark === ''
      ? {}
      : {
          calibratedOn: {
            en: head.calibrated_on_en,
            zh: head.calibrated_on_zh,
            benchmark: head.calibrated_on_benchmark,
          },
        }),
    source: head.source,
    asOf: head.as_of,
    ...noteOf(head.note_en, head.note_zh),
  }
  return troubles.length > 0 ? { troubles } : { card }
}

function lineOf(draft: RateCardDraft, index: number, troubles: DraftTrouble[]): CostLine {
  const { cells } = draft.lines[index]!
  const reader = readerOf(draft, troubles, index)
  const rate = (column: 'low' | 'likely' | 'high') => reader.number(cells[column], column)
  const [low, likely, high] = [rate('low'), rate('likely'), rate('high')]
  if (low > likely) reader.bad('low', message('rates.bad.lowAboveLikely', { low, likely }))
  if (likely > high) reader.bad('high', message('rates.bad.highBelowLikely', { high, likely }))
  if (cells.code === '') reader.bad('code', message('rates.bad.noCode'))
  const listed = (column: 'ground' | 'tenure' | 'land_use') => listOf(cells[column])
  const [ground, tenure, landUse] = [listed('ground'), listed('tenure'), listed('land_use')]
  const factors = pairsOf(cells.ground_factor).map(
    ([key, value]) => [key, reader.number(value, 'ground_factor')] as const,
  )
  const payers = pairsOf(cells.payer).map(
    ([mode, who]) =>
      [
        reader.among(mode, DELIVERY_MODES, 'payer', 'government'),
        reader.among(who, ['public', 'private'] as const, 'payer', 'public'),
      ] as const,
  )
  return {
    code: cells.code,
    label: {
      en: cells.label_en || cells.label_zh || cells.code,
      zh: cells.label_zh || cells.label_en || cells.code,
    },
    basis: reader.among(cells.basis, BASES, 'basis', 'site_m2'),
    low,
    likely,
    high,
    ...(cells.share === '' ? {} : { share: reader.fraction(cells.share, 'share') }),
    ...(ground.length + tenure.length + landUse.length === 0
      ? {}
      : {
          applies: {
            ...(ground.length > 0 ? { ground } : {}),
            ...(tenure.length > 0 ? { tenure } : {}),
            ...(landUse.length > 0 ? { landUse } : {}),
          },
        }),
    ...(factors.length > 0 ? { groundFactor: Object.fromEntries(factors) } : {}),
    ...(payers.length > 0
      ? { payer: Object.fromEntries(payers) as Partial<Record<DeliveryMode, 'public' | 'private'>> }
      : {}),
    source: cells.source,
    confidence: reader.among(
      cells.confidence,
      CONFIDENCES,
      'confidence',
      'R',
      cells.source === '' || cells.confidence === '',
    ),
    ...noteOf(cells.note_en, cells.note_zh),
  }
}

const noteOf = (en: string, zh: string) => (en === '' && zh === '' ? {} : { note: { en: en || zh, zh: zh || en } })

/** Reads the cells of one line, or of the head; what is not what it should be is noted with its place. */
function readerOf(draft: RateCardDraft, troubles: DraftTrouble[], line?: number) {
  const bad = (column: HeadField | LineColumn, reason: Message) => {
    const label = message(`rates.column.${column}`)
    const at = line === undefined ? undefined : draft.lines[line]!
    const where =
      at === undefined
        ? message('rates.place.head', { column: label })
        : message(at.fileLine === undefined ? 'rates.place.line' : 'rates.place.fileLine', {
            line: at.fileLine ?? (line ?? 0) + 1,
            code: at.cells.code || '–',
            column: label,
          })
    const trouble = { column, message: message('rates.trouble', { where, reason }) }
    troubles.push(line === undefined ? trouble : { line, ...trouble })
  }
  const signed = (text: string, column: HeadField | LineColumn): number => {
    const percent = /[%％]$/.test(text.trim())
    const digits = text.replace(/[%％\s,]|HK\$|\$/g, '')
    const value = digits === '' ? Number.NaN : Number(digits)
    if (Number.isFinite(value)) return percent ? value / 100 : value
    bad(column, text.trim() === '' ? message('rates.bad.empty') : message('rates.bad.number', { text }))
    return Number.NaN
  }
  const number = (text: string, column: HeadField | LineColumn): number => {
    const value = signed(text, column)
    if (value < 0) bad(column, message('rates.bad.negative', { text }))
    return value
  }
  return {
    bad,
    number,
    /** A yearly rate: prices may fall too. */
    rate(text: string, column: HeadField): number {
      const value = signed(text, column)
      if (Math.abs(value) >= 1) bad(column, message('rates.bad.fraction', { text }))
      return value
    },
    fraction(text: string, column: HeadField | LineColumn): number {
      const value = number(text, column)
      if (value > 1) bad(column, message('rates.bad.fraction', { text }))
      return value
    },
    year(text: string, column: HeadField): number {
      if (/^\d{4}$/.test(text)) return Number(text)
      bad(column, message('rates.bad.year', { text }))
      return 0
    },
    /** One of some words; `otherwise` where it is another, which is no trouble where `silent`. */
    among<Word extends string>(
      text: string,
      words: readonly Word[],
      column: HeadField | LineColumn,
      otherwise: Word,
      silent = false,
    ): Word {
      const found = words.find((word) => word === text.trim())
      if (silent) return otherwise
      if (found) return found
      bad(column, message('rates.bad.word', { text, words: [...words] }))
      return otherwise
    },
  }
}
