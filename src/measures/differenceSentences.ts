import type { LocalText, Message } from '../lib/message.ts'
import { message } from '../lib/message.ts'
import { diffRows } from '../plan/patch.ts'
import type { Assignee, Assignment, Assumptions, ParcelId } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { deltaOf } from './compareScenarios.ts'
import { assigneeSentences } from './differenceOfAssignees.ts'
import { inputSentences } from './differenceOfInputs.ts'
import type { Figure } from './figure.ts'

/** One of two scenarios that are compared. */
export interface Side {
  readonly name: LocalText
  readonly assignments: ReadonlyMap<ParcelId, Assignment>
  /** The plan's assumptions with the scenario's own over them. */
  readonly assumptions: Assumptions
  readonly basis: Basis
  readonly figures: ReadonlyMap<string, Figure>
}

export interface Pair {
  readonly base: Side
  readonly other: Side
  readonly assignees: readonly Assignee[]
  readonly rowOf: ReadonlyMap<ParcelId, number>
  readonly bundles?: ReadonlyMap<string, { readonly name: LocalText }>
}

/** What is different, in words, with the rows it can be shown on. */
export interface DifferenceSentence {
  readonly words: Message
  readonly rows: readonly number[]
  readonly assignee?: Assignee['id']
  readonly tone?: 'breach' | 'note'
}

/**
 * Two scenarios in sentences: who gains and who loses, whose brief is broken or met, every input that differs, and which
 * figures cannot be told apart. Made from the patch that leads from one to the other.
 *
 * Gives  one sentence saying that they are identical, where neither assignments nor assumptions differ.
 */
export function differenceSentences(pair: Pair): readonly DifferenceSentence[] {
  const { base, other } = pair
  const changed = diffRows<Assignment>(base.assignments, other.assignments)
  const inputs = inputSentences(pair, changed)
  const params = { scenario: other.name, base: base.name }
  if (changed.length === 0 && inputs.length === 0)
    return [{ words: message('difference.identical', params), rows: [], tone: 'note' }]
  return [...assigneeSentences(pair, changed), ...inputs, ...unsureSentences(pair)]
}

/** Figures that differ by less than is known of them. */
function unsureSentences({ base, other }: Pair): readonly DifferenceSentence[] {
  const unsure = [...other.figures].filter(([measure, figure]) => {
    const from = base.figures.get(measure)
    return from !== undefined && deltaOf(from, figure).standing === 'not-distinguishable'
  })
  if (unsure.length === 0) return []
  const measures = unsure.map(([measure]) => message(`figure.${measure}`))
  return [{ words: message('difference.notDistinguishable', { measures }), rows: [], tone: 'note' }]
}
