import { type LocalText, type Message, message } from '../lib/message.ts'
import type { Assignee, Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { briefGaps } from './brief.ts'
import { figuresOfGap } from './briefFigures.ts'
import type { AssignmentChanges, DifferenceSentence, Pair, SaidFigure, Side } from './difference.ts'
import { areaGained, type Cost, costGained, distanceGained } from './differenceFigures.ts'
import { type Held, heldArea, holdingsOf } from './holdings.ts'
import { areDistinguishable } from './proximity.ts'
import { rowCost } from './rowCost.ts'

/** Who gains and who loses land, most land first; then whose brief is broken or met by it. */
export function assigneeSentences(pair: Pair, changes: AssignmentChanges): readonly DifferenceSentence[] {
  const before = holdingsOf(pair.base.basis, pair.base.assignments, pair.rowOf)
  const after = holdingsOf(pair.other.basis, pair.other.assignments, pair.rowOf)
  return pair.assignees
    .map((assignee) => {
      const was = before.get(assignee.id) ?? []
      const is = after.get(assignee.id) ?? []
      return { assignee, was, is, by: Math.abs(heldArea(is) - heldArea(was)) }
    })
    .sort((a, b) => b.by - a.by)
    .flatMap(({ assignee, was, is }) => {
      const rows = rowsTouched(assignee, changes, pair.rowOf)
      const gained = rows.length === 0 ? [] : [gainSentence(pair, assignee, was, is, rows)]
      return [...gained, ...briefSentences(pair, assignee, was, is)]
    })
}

/** The rows that an assignee gains, loses, or has another share of. */
function rowsTouched(assignee: Assignee, changes: AssignmentChanges, rowOf: Pair['rowOf']): readonly number[] {
  const shareIn = (assignment: Assignment | undefined) =>
    assignment?.shares.find((share) => share.assignee === assignee.id)?.share ?? 0
  return changes.flatMap(({ from, to, ids }) =>
    shareIn(from) === shareIn(to) ? [] : ids.flatMap((id) => rowOf.get(id) ?? []),
  )
}

function gainSentence(
  { base, other }: Pair,
  assignee: Assignee,
  was: readonly Held[],
  is: readonly Held[],
  rows: readonly number[],
): DifferenceSentence {
  const count = is.length - was.length
  const of = { assignee, base: base.name, other: other.name }
  const area = areaChange(heldArea(is) - heldArea(was))
  const costs = [costOf(other, is), costOf(base, was)] as const
  const cost = costChange(...costs)
  const how =
    was.length === 0 ? 'first' : is.length === 0 ? 'none' : count > 0 ? 'more' : count < 0 ? 'fewer' : 'others'
  const words = message(`difference.${how}`, {
    scenario: other.name,
    base: base.name,
    assignee: assignee.name,
    count: Math.abs(count),
    figures: cost ? [area, cost] : [area],
  })
  const move = moveOf(other.basis, was, is)
  return {
    topic: 'land',
    words: move
      ? message('difference.andMoves', { gain: words, move: move.words })
      : message('difference.plain', { gain: words }),
    rows,
    assignee: assignee.id,
    figures: [
      { said: area, figure: areaGained(of, heldOf(other, is), heldOf(base, was)) },
      ...(cost ? [{ said: cost, figure: costGained(of, ...costs) }] : []),
      ...(move?.distance ? [{ said: move.distance.said, figure: distanceGained(of, move.distance) }] : []),
    ],
  }
}

const heldOf = ({ basis }: Side, held: readonly Held[]) => ({
  areaM2: heldArea(held),
  parcels: held.map(({ row }) => basis.layer.ids[row]!),
})

/** The change of works cost at low and at high rates, by what each scenario assumes; undefined where no cost is known. */
function costChange(after: Cost, before: Cost): Message | undefined {
  const [low, high] = [after.low - before.low, after.high - before.high].sort((a, b) => a - b) as [number, number]
  if (Math.abs(low) < 50_000 && Math.abs(high) < 50_000) return undefined
  if (low >= 0) return message('difference.plusCost', { cost: { hkdLow: low, hkdHigh: high } })
  if (high <= 0) return message('difference.minusCost', { cost: { hkdLow: -high, hkdHigh: -low } })
  return message('difference.eitherCost', { least: { hkd: -low }, most: { hkd: high } })
}

function costOf({ basis, assignments }: Side, held: readonly Held[]): Cost {
  const sums = { low: 0, likely: 0, high: 0 }
  for (const { row, share } of held) {
    const { lowHkd, likelyHkd, highHkd } = rowCost(basis, row, assignments.get(basis.layer.ids[row]!))
    sums.low += lowHkd * share
    sums.likely += likelyHkd * share
    sums.high += highHkd * share
  }
  return sums
}

/** How much nearer its land comes to the University Town site that it is nearest to, edge to edge. */
function moveOf(basis: Basis, was: readonly Held[], is: readonly Held[]): Move | undefined {
  const now = nearestOf(is)
  if (!now || was.length === 0) return undefined
  const { site, accuracyM } = now
  const index = basis.sites.indexOf(site)
  const distanceTo = (held: readonly Held[]) =>
    Math.min(...held.map(({ row }) => basis.layer.siteDistancesM[row * basis.sites.length + index]!))
  const before = distanceTo(was)
  const after = distanceTo(is)
  if (Math.round(before) === Math.round(after)) return undefined
  const name: LocalText = { en: site.nameEn, zh: site.nameZh }
  const range = (metres: number) => ({ low: Math.max(0, metres - accuracyM), high: metres + accuracyM })
  if (!areDistinguishable(range(before), range(after)))
    return { words: message('difference.moveUnsure', { site: name }) }
  const said = message('difference.by', { distance: { metres: Math.abs(after - before) } })
  return {
    words: message(after < before ? 'difference.nearer' : 'difference.farther', { site: name, distance: said }),
    distance: { said, site: name, far: Math.max(before, after), near: Math.min(before, after), nearer: after < before },
  }
}

interface Move {
  readonly words: Message
  /** Undefined where the distances cannot be told apart. */
  readonly distance?: { readonly said: SaidFigure['said'] } & Parameters<typeof distanceGained>[1]
}

const nearestOf = (held: readonly Held[]) =>
  held
    .flatMap(({ nearest }) => nearest ?? [])
    .reduce<NonNullable<Held['nearest']> | undefined>(
      (best, one) => (best && best.distanceM <= one.distanceM ? best : one),
      undefined,
    )

/** Wishes of a brief that only one of the two meets. */
function briefSentences(
  { base, other }: Pair,
  assignee: Assignee,
  was: readonly Held[],
  is: readonly Held[],
): readonly DifferenceSentence[] {
  const gapsWere = briefGaps(assignee.brief, was)
  const gapsAre = briefGaps(assignee.brief, is)
  const params = { scenario: other.name, base: base.name, assignee: assignee.name }
  const broken = gapsAre.filter(({ wish }) => !gapsWere.some((gap) => gap.wish === wish))
  const met = gapsWere.filter(({ wish }) => !gapsAre.some((gap) => gap.wish === wish))
  return [
    ...broken.map(
      (gap): DifferenceSentence => ({
        topic: 'land',
        words: message('difference.broken', { ...params, gap: gap.words }),
        rows: gap.rows.length > 0 ? gap.rows : was.map(({ row }) => row),
        assignee: assignee.id,
        tone: gap.unsure ? 'note' : 'breach',
        figures: figuresOfGap(gap, assignee, is, other.basis.layer),
      }),
    ),
    ...met.map(
      (gap): DifferenceSentence => ({
        topic: 'land',
        words: message('difference.met', { ...params, gap: gap.words }),
        rows: (is.length > 0 ? is : was).map(({ row }) => row),
        assignee: assignee.id,
        tone: 'met',
        figures: figuresOfGap(gap, assignee, was, base.basis.layer),
      }),
    ),
  ]
}

function areaChange(m2: number): Message {
  // half a square metre is no change
  if (Math.abs(m2) < 0.5) return message('difference.sameArea')
  return message(m2 < 0 ? 'difference.minusArea' : 'difference.plusArea', { area: { m2: Math.abs(m2) } })
}
