import { type Message, type MessageParam, message } from '../lib/message.ts'
import type { Assignee } from '../plan/types.ts'
import type { DecidedOn } from './decisionFigures.ts'
import type { SaidFigure } from './difference.ts'
import { type Figure, knownValue, present, type Term } from './figure.ts'
import { namedFigure } from './namedFigure.ts'

interface Tried {
  readonly now: DecidedOn
  readonly before: DecidedOn
  /** What an assignee holds now, parcel by parcel. */
  readonly held: (assignee: Assignee) => Figure | undefined
}

/** The numbers in a sentence of what a try-out changes, each explained: gained or lost, held now, short of or over the brief. */
export function figuresOfChange(
  { key, params = {} }: Message,
  assignees: Iterable<Assignee>,
  { now, before, held }: Tried,
): readonly SaidFigure[] {
  const said = (name: string, figure: Figure | undefined): readonly SaidFigure[] => {
    const param: MessageParam | undefined = params[name]
    return figure && param !== undefined ? [{ said: param, figure }] : []
  }
  if (key.startsWith('decided.difference.')) {
    const [after, then] = [now, before].map(({ figures }) => areaIn(figures.get('assigned-area-m2')))
    return said('area', apart('figure.assigned-area-m2', undefined, [THEN, then ?? 0], [AFTER, after ?? 0]))
  }
  const assignee = [...assignees].find(({ name }) => name === params.assignee)
  if (!assignee) return []
  const [after, then] = [now.given.get(assignee.id) ?? 0, before.given.get(assignee.id) ?? 0]
  const { haFrom = 0, haTo = 0 } = assignee.brief ?? {}
  const bound = key === 'decided.short' ? haFrom : haTo
  return [
    ...said('area', apart('measure.siteAreaOne', assignee, [THEN, then], [AFTER, after])),
    ...said('given', held(assignee)),
    ...said('by', apart('measure.siteAreaOne', assignee, [message('why.briefHeld'), bound * HA], [AFTER, after])),
  ]
}

const HA = 10_000

const THEN = message('why.beforeTryOut')
const AFTER = message('why.afterTryOut')

const areaIn = (figure: Figure | undefined): number => (figure && knownValue(figure.amount)) ?? 0

/** How far two areas stand apart: the larger less the smaller, as the sentence says it. */
function apart(of: string, assignee: Assignee | undefined, ...both: readonly (readonly [Message, number])[]): Figure {
  const terms = both.map(([label, value]): Term => ({ label, value, unit: 'm2' })).sort((a, b) => b.value - a.value)
  const what = assignee ? message('why.of', { figure: message(of), of: assignee.name }) : message(of)
  return namedFigure({
    measure: 'try-out-area-m2',
    title: message('why.of', { figure: what, of: message('why.difference.tryOut') }),
    unit: 'm2',
    amount: present(terms[0]!.value - terms[1]!.value),
    operation: 'difference',
    terms: () => terms,
    facts: [{ label: message('why.rounding'), text: message('rounding.area') }],
  })
}
