import type { Language } from '../../locales/language.ts'
import type { ParcelId, SharedWorks } from '../../plan/types.ts'
import { numberIn } from '../board/assigneeFields.ts'

/** Shared works as the form holds them: text while it is typed. */
export interface WorksDraft {
  readonly nameEn: string
  readonly nameZh: string
  readonly code: string
  readonly low: string
  readonly likely: string
  readonly high: string
  readonly priceLevel: string
  readonly payer: SharedWorks['payer']
  readonly readyYear: string
  readonly sharedBy: SharedWorks['sharedBy']
  readonly serves: readonly ParcelId[]
  /** Scenarios in which they are built; left out: all. */
  readonly scenarios: SharedWorks['scenarios']
}

/** The unit in which large sums are typed, HK$: million in English, 億 in Chinese. */
export const typedUnit = (language: Language): number => (language === 'en' ? 1e6 : 1e8)

const typed = (hkd: number, language: Language): string => String(Number((hkd / typedUnit(language)).toPrecision(15)))

export const draftOfWorks = (works: SharedWorks, language: Language): WorksDraft => ({
  nameEn: works.name.en,
  nameZh: works.name.zh,
  code: works.code,
  low: typed(works.low, language),
  likely: typed(works.likely, language),
  high: typed(works.high, language),
  priceLevel: works.priceLevel,
  payer: works.payer,
  readyYear: works.readyYear === undefined ? '' : String(works.readyYear),
  sharedBy: works.sharedBy,
  serves: works.serves,
  scenarios: works.scenarios,
})

/** A form with nothing typed, at the price level of the card in use. */
export const emptyDraft = (code: string, priceLevel: string, serves: readonly ParcelId[]): WorksDraft => ({
  nameEn: '',
  nameZh: '',
  code,
  low: '',
  likely: '',
  high: '',
  priceLevel: priceLevel.slice(0, 4),
  payer: 'public',
  readyYear: '',
  sharedBy: 'site-area',
  serves,
  scenarios: undefined,
})

/** Why a draft cannot be kept. */
export type DraftFault =
  | { readonly kind: 'number' | 'year'; readonly text: string }
  | { readonly kind: 'name' }
  | { readonly kind: 'order' }

/** The works after the form, or why not. What was typed rests on the planner's word. */
export function worksOfDraft(
  before: Pick<SharedWorks, 'id' | 'order'> & Partial<SharedWorks>,
  draft: WorksDraft,
  language: Language,
): SharedWorks | DraftFault {
  const sums = [draft.low, draft.likely, draft.high].map(numberIn)
  const bad = sums.findIndex((sum) => sum === undefined || Number.isNaN(sum))
  if (bad >= 0) return { kind: 'number', text: [draft.low, draft.likely, draft.high][bad]! }
  const [low, likely, high] = sums.map((sum) => Math.round(sum! * typedUnit(language))) as [number, number, number]
  if (low > likely || likely > high) return { kind: 'order' }
  const level = draft.priceLevel.trim()
  if (!/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/.test(level)) return { kind: 'year', text: draft.priceLevel }
  const ready = draft.readyYear.trim()
  if (ready !== '' && !/^20\d\d$/.test(ready)) return { kind: 'year', text: draft.readyYear }
  const [en, zh] = [draft.nameEn.trim(), draft.nameZh.trim()]
  if (en === '' && zh === '') return { kind: 'name' }
  const { readyYear: _, scenarios: _before, ...kept } = before
  const same = before.low === low && before.likely === likely && before.high === high
  return {
    source: 'planner',
    ...kept,
    // a figure that was typed no longer rests on its old source
    ...(same && before.source !== undefined ? {} : { source: 'planner' }),
    confidence: same && before.confidence !== undefined ? before.confidence : 'R',
    name: { en: en || zh, zh: zh || en },
    code: draft.code,
    low,
    likely,
    high,
    priceLevel: level,
    payer: draft.payer,
    ...(ready === '' ? {} : { readyYear: Number(ready) }),
    serves: draft.serves,
    ...(draft.scenarios ? { scenarios: draft.scenarios } : {}),
    sharedBy: draft.sharedBy,
  }
}
