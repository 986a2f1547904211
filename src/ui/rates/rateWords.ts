import { message } from '../../lib/message.ts'
import { rateCards as english } from '../../locales/en/rateCards.ts'
import { rateCards as chinese } from '../../locales/zh-Hant/rateCards.ts'
import { TENURES } from '../../parcels/closedWords.ts'
import { sourceTitle } from '../../store/ground.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { ownWords } from '../shared/ownWords.ts'
import { type Say, useSay } from '../shared/useSay.ts'

/** Words of the rate cards' dialog, which come with it, and those of the whole screen. */
export const useRateSay = ownWords(english, chinese)

/** A source in words: the title of a known one, the planner's own text, or that there is none. */
export function useSourceWords(): (source: string) => string | undefined {
  const say = useSay()
  const sources = useNorthlot((state) => state.ground.sources)
  return (source) => (source === '' ? undefined : say(sourceTitle(sources, source)))
}

/** Tenure in the planner's language, by the words of the board's dialogs; another word of a file stands as it is. */
export const tenureWords = (tenure: string, say: Say): string =>
  KNOWN.includes(tenure) ? say(message(`tenure.${tenure}`)) : tenure

const KNOWN: readonly string[] = TENURES
