import { message } from '../lib/message.ts'
import { diffRows } from '../plan/patch.ts'
import type { Assignment } from '../plan/types.ts'
import { deltaOf } from './compareScenarios.ts'
import type { DifferenceSentence, Pair } from './difference.ts'
import { assigneeSentences } from './differenceOfAssignees.ts'
import { inputSentences } from './differenceOfInputs.ts'

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
