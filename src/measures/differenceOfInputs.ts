import { type Message, type MessageParam, message } from '../lib/message.ts'
import { diffRows } from '../plan/patch.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Assignment, Assumptions, ParcelId } from '../plan/types.ts'
import type { AssignmentChanges, DifferenceSentence, Pair } from './difference.ts'

/** What an assignment says of a parcel beside who gets it. */
const FIELDS = ['phaseYear', 'deliveryMode', 'route', 'stage', 'bundle', 'landUse'] as const
type Field = (typeof FIELDS)[number]

/** Every input that differs beside who gets what: what assignments say, what is assumed, the rate cards line by line. */
export function inputSentences(pair: Pair, changes: AssignmentChanges): readonly DifferenceSentence[] {
  const ids = new Set(changes.flatMap((change) => change.ids))
  return [...fieldSentences(pair, ids), ...assumptionSentences(pair), ...cardSentences(pair)]
}

/** Phase years, delivery modes, routes, stages, bundles and uses, of parcels that both scenarios assign. */
function fieldSentences(
  { base, other, rowOf, bundles }: Pair,
  ids: ReadonlySet<ParcelId>,
): readonly DifferenceSentence[] {
  return FIELDS.flatMap((field) => {
    const valuesOf = (assignments: ReadonlyMap<ParcelId, Assignment>, others: ReadonlyMap<ParcelId, Assignment>) =>
      new Map(
        [...ids].flatMap((id): [ParcelId, string | number | null][] => {
          const assignment = assignments.get(id)
          return assignment && others.has(id) ? [[id, assignment[field] ?? null]] : []
        }),
      )
    const changed = diffRows(
      valuesOf(base.assignments, other.assignments),
      valuesOf(other.assignments, base.assignments),
    )
    return changed.map(
      ({ from, to, ids: parcels }): DifferenceSentence => ({
        words: message('difference.field', {
          count: parcels.length,
          parcels: parcels.slice(0, 5),
          field: message(`difference.of.${field}`),
          from: valueWords(field, from ?? null, bundles),
          to: valueWords(field, to ?? null, bundles),
          scenario: other.name,
          base: base.name,
        }),
        rows: parcels.flatMap((id) => rowOf.get(id) ?? []),
      }),
    )
  })
}

function valueWords(field: Field, value: string | number | null, bundles: Pair['bundles']): MessageParam {
  if (value === null) return message('difference.notSaid')
  if (field === 'deliveryMode') return message(`delivery.${value}`)
  if (field === 'bundle') return bundles?.get(String(value))?.name ?? String(value)
  if (field === 'route') return message(`route.${value}`)
  if (field === 'stage') return message(`stage.${value}`)
  return String(value)
}

const ASSUMED = [
  'rateCard',
  'halfDistanceM',
  'scoredKinds',
  'phaseShiftYears',
  'asAtYear',
  'neighbourGapM',
] as const satisfies readonly (keyof Assumptions)[]

function assumptionSentences({ base, other }: Pair): readonly DifferenceSentence[] {
  return ASSUMED.flatMap((key) => {
    const from = base.assumptions[key]
    const to = other.assumptions[key]
    if (JSON.stringify(from ?? null) === JSON.stringify(to ?? null)) return []
    const params = { what: message(`assumption.${key}`), scenario: other.name, base: base.name }
    const words =
      key === 'rateCard'
        ? { to: other.basis.card.title, from: base.basis.card.title }
        : { to: assumedWords(key, to), from: assumedWords(key, from) }
    return [{ words: message('difference.assumption', { ...params, ...words }), rows: [] }]
  })
}

function assumedWords(key: (typeof ASSUMED)[number], value: Assumptions[keyof Assumptions]): MessageParam {
  if (value === undefined) return message(key === 'neighbourGapM' ? 'difference.default' : 'difference.noneSet')
  if (Array.isArray(value))
    return value.length === 0
      ? message('difference.allKinds')
      : (value as readonly string[]).map((kind) => message(`kind.${kind}`))
  if (key === 'halfDistanceM' || key === 'neighbourGapM') return { metres: Number(value) }
  if (key === 'phaseShiftYears') return message('difference.years', { years: Number(value) })
  return String(value)
}

/** The lines of two rate cards that differ, by their code. */
function cardSentences({ base, other }: Pair): readonly DifferenceSentence[] {
  const [a, b] = [base.basis.card, other.basis.card]
  if (a.id === b.id && a.version === b.version) return []
  const names = { scenario: other.name, base: base.name }
  const lines = diffRows(linesOf(a), linesOf(b)).map(({ from, to }) => {
    const line = (to ?? from)!
    const params = { ...names, code: line.code, label: line.label }
    if (!from || !to) return message(to ? 'difference.lineOnly' : 'difference.lineMissing', params)
    return message('difference.line', { ...params, from: { hkd: from.likely }, to: { hkd: to.likely } })
  })
  const says: readonly (Message | undefined)[] = [
    ...lines,
    percents('difference.fees', a.onCosts.fees, b.onCosts.fees, names),
    percents('difference.contingency', a.onCosts.contingency, b.onCosts.contingency, names),
    percents('difference.escalation', a.escalation.flat, b.escalation.flat, names),
    a.priceLevel === b.priceLevel
      ? undefined
      : message('difference.priceLevel', { ...names, from: a.priceLevel, to: b.priceLevel }),
  ]
  return says.flatMap((words) => (words ? [{ words, rows: [] }] : []))
}

function percents(key: string, from: number, to: number, names: Record<string, MessageParam>): Message | undefined {
  return from === to ? undefined : message(key, { ...names, from: { percent: from }, to: { percent: to } })
}

/** Lines by their code; a second line of one code is told apart by its place among them. */
function linesOf(card: RateCard) {
  const seen = new Map<string, number>()
  return new Map(
    card.lines.map(({ code, label, low, likely, high, basis }) => {
      const nth = (seen.get(code) ?? 0) + 1
      seen.set(code, nth)
      return [`${code} ${nth}`, { code, label, low, likely, high, basis }] as const
    }),
  )
}
