import { type Message, type MessageParam, message } from '../lib/message.ts'
import type { Assumptions } from '../plan/types.ts'
import { type AssignmentChanges, type DifferenceSentence, groundOf, namesOf, type Pair } from './difference.ts'
import { cardWords } from './differenceOfCards.ts'
import { termSentences } from './differenceOfTerms.ts'
import { bundleSentences, worksSentences } from './differenceOfTogether.ts'

/**
 * Every input that differs beside who gets what: what is said of parcels, what stands in bundles, which shared works are
 * built, what is assumed, and the rate cards line by line.
 */
export function inputSentences(pair: Pair, changes: AssignmentChanges): readonly DifferenceSentence[] {
  const rows = groundOf(pair)
  const assumed = [...assumptionWords(pair), ...cardWords(pair)]
  return [
    ...termSentences(pair, changes),
    ...bundleSentences(pair),
    ...worksSentences(pair),
    ...assumed.map((words): DifferenceSentence => ({ topic: 'assumptions', words, rows })),
  ]
}

type Assumed = keyof Assumptions

/** What is assumed, in words. Every key stands here, or this does not compile; what is absent says what then counts. */
const ASSUMED: { readonly [Key in Assumed]: (value: Assumptions[Key], pair: Pair) => MessageParam } = {
  rateCard: (card, { base, other }) => {
    const { title, version } = card === other.assumptions.rateCard ? other.basis.card : base.basis.card
    const [a, b] = [base.basis.card.title, other.basis.card.title]
    return a.en === b.en && a.zh === b.zh ? message('difference.version', { title, version: String(version) }) : title
  },
  halfDistanceM: (metres) => ({ metres }),
  scoredKinds: (kinds) =>
    kinds.length === 0 ? message('difference.allKinds') : kinds.map((kind) => message(`kind.${kind}`)),
  phaseShiftYears: (years) =>
    years === undefined ? message('difference.noneSet') : message('difference.years', { years }),
  asAtYear: (year) => (year === undefined ? message('difference.noneSet') : String(year)),
  neighbourGapM: (metres) => (metres === undefined ? message('difference.default') : { metres }),
}

const assumptionWords = (pair: Pair): readonly Message[] =>
  (Object.keys(ASSUMED) as Assumed[]).flatMap((key) => wordsOf(pair, key))

function wordsOf<Key extends Assumed>(pair: Pair, key: Key): readonly Message[] {
  const from: Assumptions[Key] = pair.base.assumptions[key]
  const to: Assumptions[Key] = pair.other.assumptions[key]
  if (JSON.stringify(from ?? null) === JSON.stringify(to ?? null)) return []
  const write = ASSUMED[key]
  const params = { what: message(`assumption.${key}`), from: write(from, pair), to: write(to, pair) }
  return [message('difference.assumption', { ...namesOf(pair), ...params })]
}
