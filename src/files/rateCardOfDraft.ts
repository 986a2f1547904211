import { message } from '../lib/message.ts'
import { DELIVERY_MODES, type DeliveryMode } from '../plan/grant.ts'
import type { Confidence, CostLine, RateCard } from '../plan/rateCard.ts'
import { listOf, pairsOf, readerOf } from './rateCardCells.ts'
import { BASES, CONFIDENCES, type DraftTrouble, type HeadField, type RateCardDraft } from './rateCardDraft.ts'

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
