import { type LocalText, type Message, message } from '../lib/message.ts'
import type { Assignee } from '../plan/types.ts'
import { type Figure, isPresent, knownValue } from './figure.ts'

/** What of one scenario, or of it before a try-out, a decision is held against. */
export interface DecidedOn {
  readonly name: LocalText
  readonly figures: ReadonlyMap<string, Figure>
  /** Works of the assigned land as its headline has them, HK$; absent where they cannot be estimated. */
  readonly cost?: { readonly low: number; readonly likely: number; readonly high: number }
  /** Site area in each assignee's hands, m². */
  readonly given: ReadonlyMap<string, number>
}

/**
 * What the figures say at the moment of a decision, as messages: the headlines of the scenario and, where something was
 * tried out, what it changes and how far each assignee it touches has what it asked for.
 */
export function decisionFigures(
  now: DecidedOn,
  before: DecidedOn | undefined,
  assignees: Iterable<Assignee>,
): readonly Message[] {
  const said: Message[] = []
  const area = valueIn(now, 'assigned-area-m2')
  const total = valueIn(now, 'site-area-m2')
  if (area !== undefined && total !== undefined)
    said.push(
      message('decided.area', {
        scenario: now.name,
        area: { m2: area },
        total: { m2: total },
      }),
    )
  const { cost } = now
  if (cost)
    said.push(
      message('decided.cost', { low: { hkd: cost.low }, high: { hkd: cost.high }, likely: { hkd: cost.likely } }),
    )
  const score = now.figures.get('proximity-score')
  if (score && isPresent(score.amount))
    said.push(
      message('decided.score', {
        score: { score: score.amount.value },
        low: { score: score.range?.low ?? score.amount.value },
        high: { score: score.range?.high ?? score.amount.value },
      }),
    )
  if (!before) return said
  const more = (area ?? 0) - (valueIn(before, 'assigned-area-m2') ?? 0)
  said.push(message(`decided.difference.${wayOf(more, 0.5)}`, { area: { m2: Math.abs(more) } }))
  for (const assignee of assignees) {
    const given = now.given.get(assignee.id) ?? 0
    const gained = given - (before.given.get(assignee.id) ?? 0)
    if (Math.abs(gained) < 0.5) continue
    said.push(
      message(`decided.${gained > 0 ? 'gains' : 'loses'}`, {
        assignee: assignee.name,
        area: { m2: Math.abs(gained) },
        given: { m2: given },
      }),
    )
    const wanted = wantedOf(assignee, given)
    if (wanted) said.push(wanted)
  }
  return said
}

/** What an assignee asked for beside what it is given: met, or by how much not. */
export function wantedOf({ name, brief }: Assignee, givenM2: number): Message | undefined {
  const from = brief?.haFrom
  const to = brief?.haTo
  if (from === undefined && to === undefined) return undefined
  const given = { m2: givenM2 }
  const wanted = message(
    from === undefined ? 'decided.upTo' : to === undefined ? 'decided.atLeast' : 'decided.between',
    {
      from: from ?? 0,
      to: to ?? 0,
    },
  )
  if (from !== undefined && givenM2 < from * HA)
    return message('decided.short', { assignee: name, wanted, given, by: { m2: from * HA - givenM2 } })
  if (to !== undefined && givenM2 > to * HA)
    return message('decided.over', { assignee: name, wanted, given, by: { m2: givenM2 - to * HA } })
  return message('decided.met', { assignee: name, wanted, given })
}

const HA = 10_000

const wayOf = (difference: number, least: number): 'more' | 'less' | 'same' =>
  Math.abs(difference) < least ? 'same' : difference > 0 ? 'more' : 'less'

function valueIn({ figures }: DecidedOn, measure: string): number | undefined {
  const figure = figures.get(measure)
  return figure && knownValue(figure.amount)
}
