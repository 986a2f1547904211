import { boardSheets } from '../../src/locales/en/boardSheets.ts'
import { compare } from '../../src/locales/en/compare.ts'
import { rateCards } from '../../src/locales/en/rateCards.ts'
import { selectionPanels } from '../../src/locales/en/selectionPanels.ts'
import type { Language } from '../../src/locales/language.ts'
import { addWords, say } from '../../src/locales/say.ts'
import { boardSheets as boardSheetsZh } from '../../src/locales/zh-Hant/boardSheets.ts'
import { compare as compareZh } from '../../src/locales/zh-Hant/compare.ts'
import { rateCards as rateCardsZh } from '../../src/locales/zh-Hant/rateCards.ts'
import { selectionPanels as selectionPanelsZh } from '../../src/locales/zh-Hant/selectionPanels.ts'
import type { DifferenceSentence, Pair, Side } from '../../src/measures/difference.ts'
import { differenceSentences } from '../../src/measures/differenceSentences.ts'
import type { Assignee, Assignment, Assumptions } from '../../src/plan/types.ts'
import { parcel, square } from './gridFile.ts'
import { basisOfParcels, testAssignee } from './land.ts'

addWords(
  { ...boardSheets, ...selectionPanels, ...rateCards, ...compare },
  { ...boardSheetsZh, ...selectionPanelsZh, ...rateCardsZh, ...compareZh },
)

/**
 * Squares of 1 ha; the campus begins 2 km east and is known to ± 500 m. Far lies 3,900 m from it, Mid 1,900, Near 700,
 * Twin 700, Edge 50. By the worked card a hectare costs HK$63.25M at low rates (5,000 × 1.1 × 1.15 a m²), 164.45M at high.
 */
export const PAIR_FEATURES = [
  parcel('Far', square(-2000, 0, 100)),
  parcel('Mid', square(0, 0, 100)),
  parcel('Near', square(1200, 0, 100), { available_from: 2030 }),
  parcel('Twin', square(1200, 300, 100)),
  parcel('Edge', square(1850, 0, 100)),
]

export const PAIR_ASSUMED: Assumptions = { rateCard: 'example', halfDistanceM: 2000, scoredKinds: [] }

/** The whole of a parcel to one assignee, and what else is said of it. */
export const all = (assignee: string, more: Partial<Assignment> = {}): Assignment => ({
  shares: [{ assignee, share: 1 }],
  ...more,
})

/** Two scenarios as they are written by hand: One (甲) is the base, Two (乙) the other. */
export interface WrittenPair {
  readonly base: Record<string, Assignment>
  readonly other: Record<string, Assignment>
  readonly assignees?: readonly Assignee[]
  readonly baseSide?: Partial<Side>
  readonly otherSide?: Partial<Side>
  readonly more?: Partial<Pick<Pair, 'bundles' | 'sharedWorks'>>
}

/** Puts pairs into sentences, on the squares. */
export async function pairTeller() {
  const basis = await basisOfParcels(PAIR_FEATURES)
  const rowOf = new Map(basis.layer.ids.map((id, row) => [id, row]))
  const sentencesOf = ({ base, other, assignees, baseSide, otherSide, more }: WrittenPair) => {
    const side = (name: string, given: Record<string, Assignment>, part: Partial<Side> = {}): Side => ({
      id: name,
      name: { en: name, zh: name === 'One' ? '甲' : '乙' },
      assignments: new Map(Object.entries(given)),
      assumptions: PAIR_ASSUMED,
      basis,
      figures: new Map(),
      ...part,
    })
    return differenceSentences({
      base: side('One', base, baseSide),
      other: side('Two', other, otherSide),
      assignees: assignees ?? [testAssignee('A'), testAssignee('B', 'developer', 2)],
      rowOf,
      ...more,
    })
  }
  const said = (sentences: readonly DifferenceSentence[], language: Language = 'en') =>
    sentences.map(({ words }) => say(words, language))
  return { basis, sentencesOf, said }
}
