import { message } from '../lib/message.ts'
import { diffRows } from '../plan/patch.ts'
import type { Assignment } from '../plan/types.ts'
import { deltaOf } from './compareScenarios.ts'
import { type DifferenceSentence, groundOf, namesOf, type Pair } from './difference.ts'
import { assigneeSentences } from './differenceOfAssignees.ts'
import { inputSentences } from './differenceOfInputs.ts'
import { lockSentences } from './differenceOfTogether.ts'

/**
 * Two scenarios in sentences: who gains and who loses, whose brief is broken or met, every input that differs, and which
 * figures cannot be told apart. Made from the patch that leads from one to the other.
 *
 * Gives  a sentence saying that they are identical, where neither assignments nor assumptions differ; a lock may still.
 */
export function differenceSentences(pair: Pair): readonly DifferenceSentence[] {
  const changed = diffRows<Assignment>(pair.base.assignments, pair.other.assignments)
  const inputs = inputSentences(pair, changed)
  const locks = lockSentences(pair)
  if (changed.length === 0 && inputs.length === 0)
    return [
      { topic: 'land', words: message('difference.identical', namesOf(pair)), rows: groundOf(pair), tone: 'note' },
      ...locks,
    ]
  return [...assigneeSentences(pair, changed), ...inputs, ...locks, ...unsureSentences(pair)]
}

/** Figures that differ by less than is known of them. */
function unsureSentences(pair: Pair): readonly DifferenceSentence[] {
  const unsure = [...pair.other.figures].filter(([measure, figure]) => {
    const from = pair.base.figures.get(measure)
    return from !== undefined && deltaOf(from, figure).standing === 'not-distinguishable'
  })
  if (unsure.length === 0) return []
  const measures = unsure.map(([measure]) => message(`figure.${measure}`))
  const words = message('difference.notDistinguishable', { measures })
  return [{ topic: 'certainty', words, rows: groundOf(pair), tone: 'note' }]
}
