import type { Message } from '../lib/message.ts'
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
  /** Name of the file it was read from. */
  readonly file?: string
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

/** A card as text. `cardOf` (rateCardOfDraft.ts) gives the same card back, number for number. */
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
