import type { Finding } from '../lib/finding.ts'
import { type LocalText, type Message, message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { isWorks, worksYear } from './costEstimate.ts'
import { baseYearOf, profileBegins } from './escalation.ts'
import { notEstimatedAt } from './notEstimated.ts'

/** A parcel whose cost counts, with what the scenario says of it. */
export interface Costed {
  readonly row: number
  readonly given: Assignment | undefined
}

/**
 * Works that by the card's spending profile would have had to begin before the base year: one finding for all parcels.
 *
 * Takes  the parcels that are given to someone; what has no year is not judged.
 */
export function beginsTooEarly(basis: Basis, parcels: Iterable<Costed>): readonly Finding[] {
  const baseYear = baseYearOf(basis)
  if (baseYear === undefined) return []
  const rows: number[] = []
  for (const { row, given } of parcels) {
    const ends = worksYear(basis, row, given)
    if (ends !== undefined && profileBegins(basis.card, ends) < baseYear) rows.push(row)
  }
  return rows.length === 0 ? [] : [about(basis, 'phase-begins', 'look', rows, { year: String(baseYear) })]
}

/** Cost lines that could not be estimated, one finding for each line and reason: the cost of these parcels is too low. */
export function worksNotEstimated(basis: Basis, parcels: Iterable<Costed>): readonly Finding[] {
  const found = new Map<string, { readonly line: LocalText; readonly reason: Message; readonly rows: number[] }>()
  for (const { row, given } of parcels)
    for (const { line, label, reason } of notEstimatedAt(basis, row, given).works) {
      const key = `${line} ${reason.key}`
      const group = found.get(key)
      if (group) group.rows.push(row)
      else found.set(key, { line: label, reason, rows: [row] })
    }
  return [...found.values()].map(({ line, reason, rows }) =>
    about(basis, 'cost-incomplete', 'look', rows, { line, reason }),
  )
}

/** Land whose resumption could not be estimated. */
export function resumptionNotEstimated(basis: Basis, parcels: Iterable<Costed>): readonly Finding[] {
  const rows: number[] = []
  for (const { row, given } of parcels) if (notEstimatedAt(basis, row, given).resumption) rows.push(row)
  return rows.length === 0 ? [] : [about(basis, 'resumption-unknown', 'note', rows, {})]
}

/**
 * A card whose area basis is not that of its lines: rates of gross formed land on net site area, or the other way about.
 *
 * Source  MODEL, Infrastructure cost estimate: site area is net, formed land is site area × gross for net.
 */
export function cardBasisFindings(card: RateCard): readonly Finding[] {
  const lines = againstAreaBasis(card)
  if (lines.length === 0) return []
  const said = message(`finding.card-basis-${card.areaBasis}`, { card: card.title, lines: [...new Set(lines)] })
  return [{ code: 'card-basis', severity: 'look', parcels: [], message: said, next: [{ kind: 'rate-cards' }] }]
}

/** Codes of the lines of works that contradict the area basis of their card. */
export const againstAreaBasis = ({
  areaBasis,
  lines,
}: {
  readonly areaBasis: string
  readonly lines: readonly { readonly code: string; readonly basis: string }[]
}): readonly string[] => {
  const other = areaBasis === 'gross' ? 'site_m2' : 'formed_m2'
  return lines.flatMap(({ code, basis }) => (isWorks({ code }) && basis === other ? [code] : []))
}

function about(
  { layer }: Basis,
  code: string,
  severity: Finding['severity'],
  rows: readonly number[],
  params: Message['params'] & object,
): Finding {
  const area = { m2: fromMm2(rows.reduce((sum, row) => sum + toMm2(layer.siteAreaM2[row]!), 0)) }
  return {
    code,
    severity,
    parcels: rows.map((row) => layer.ids[row]!),
    message: message(`finding.${code}`, { ...params, count: rows.length, area }),
    next: [{ kind: code === 'phase-begins' ? 'details' : 'land' }],
  }
}
