import { type Message, type MessageParam, message } from '../lib/message.ts'
import { GROUNDS, TENURES } from '../parcels/closedWords.ts'
import { LAND_USE_HUES } from '../plan/landUseHues.ts'
import type { CostLine, RateCard } from '../plan/rateCard.ts'
import { namesOf, type Pair, valueWords } from './difference.ts'

/**
 * Every rate, basis, factor and payer by which two rate cards differ, line by line, then on-costs and escalation.
 *
 * Gives  nothing for one and the same card; for two that differ only in titles and sources, that they reckon alike.
 */
export function cardWords(pair: Pair): readonly Message[] {
  const [a, b] = [pair.base.basis.card, pair.other.basis.card]
  if (a === b || JSON.stringify(a) === JSON.stringify(b)) return []
  const says = [...linesWords(pair, a, b), ...parts(pair, CARD, a, b), ...escalationYears(pair, a, b)]
  return says.length > 0 ? says : [message('difference.cardsAlike', namesOf(pair))]
}

/** Keys that say what a line or card is and where it comes from: nothing is computed from them. */
type LineKept = 'code' | 'label' | 'source' | 'confidence' | 'note'
type CardKept = 'id' | 'title' | 'version' | 'calibratedOn' | 'source' | 'asOf' | 'note'
type OnCosts = RateCard['onCosts']
type Escalation = RateCard['escalation']
type Kept = 'source' | 'confidence'

type Written<Of, Key extends PropertyKey> = { readonly [Each in Key]: (of: Of) => MessageParam }

/** Parts of a cost line in words. Every key that counts stands here, or this does not compile. */
const LINE: Written<CostLine, Exclude<keyof CostLine, LineKept | 'low' | 'likely' | 'high'> | 'rate'> = {
  rate: ({ low, likely, high }) =>
    message('difference.rate', { likely: { hkd: likely }, range: { hkdLow: low, hkdHigh: high } }),
  basis: ({ basis }) => message(`rates.basis.${basis}`),
  share: ({ share = 1 }) => percent(share),
  applies: ({ applies = {} }) => {
    const { ground = [], tenure = [], landUse = [] } = applies
    const words = [...ground.map(groundWords), ...tenure.map(tenureWords), ...landUse.map(useWords)]
    return words.length === 0 ? message('rates.everywhere') : words
  },
  groundFactor: ({ groundFactor = {} }) => {
    const factors = Object.entries(groundFactor).filter(([, factor]) => factor !== 1)
    if (factors.length === 0) return message('difference.noFactor')
    return sorted(factors).map(([ground, factor]) =>
      message('difference.factor', { ground: groundWords(ground), factor: String(factor) }),
    )
  },
  payer: ({ payer = {} }) => {
    const payers = sorted(Object.entries(payer))
    if (payers.length === 0) return message('rates.byCard')
    return payers.map(([mode, who]) =>
      message('difference.payer', { mode: message(`delivery.${mode}`), payer: message(`rates.payer.${who}`) }),
    )
  },
}

/** Parts of a card beside its lines. Every key that counts stands here, or this does not compile. */
const CARD: Written<
  RateCard,
  | Exclude<keyof RateCard, CardKept | 'lines' | 'onCosts' | 'escalation'>
  | Exclude<keyof OnCosts, Kept>
  | Exclude<keyof Escalation, Kept | 'table'>
> = {
  areaBasis: ({ areaBasis }) => message(`rates.areaBasis.${areaBasis}`),
  fees: ({ onCosts }) => percent(onCosts.fees),
  contingency: ({ onCosts }) => percent(onCosts.contingency),
  flat: ({ escalation }) => percent(escalation.flat),
  spending: ({ escalation: { spending } }) => (spending ? spending.map(percent) : message('difference.allInPhaseYear')),
  priceLevel: ({ priceLevel }) => priceLevel,
}

function linesWords(pair: Pair, a: RateCard, b: RateCard): readonly Message[] {
  const [before, after] = [linesOf(a), linesOf(b)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): readonly Message[] => {
    const [from, to] = [before.get(key), after.get(key)]
    const line = (to ?? from)!
    const named = { code: line.code, label: line.label }
    if (from && to)
      return changed(LINE, from, to).map(([part, was, is]) =>
        message('difference.ofLine', { ...namesOf(pair), ...named, what: partName(part), from: was, to: is }),
      )
    const params = { ...namesOf(pair), ...named, rate: LINE.rate(line), basis: LINE.basis(line) }
    return [message(to ? 'difference.lineOnly' : 'difference.lineMissing', params)]
  })
}

/** Lines by their code; a second line of one code is told apart by its place among them. */
function linesOf({ lines }: RateCard): ReadonlyMap<string, CostLine> {
  const seen = new Map<string, number>()
  return new Map(
    lines.map((line) => {
      const nth = (seen.get(line.code) ?? 0) + 1
      seen.set(line.code, nth)
      return [`${line.code} ${nth}`, line] as const
    }),
  )
}

const parts = <Of>(pair: Pair, written: Written<Of, string>, a: Of, b: Of): readonly Message[] =>
  changed(written, a, b).map(([part, from, to]) => valueWords(pair, part, from, to))

/** The parts that read otherwise in the two. */
const changed = <Of>(written: Written<Of, string>, a: Of, b: Of) =>
  Object.entries(written).flatMap(([part, write]): readonly [string, MessageParam, MessageParam][] => {
    const [from, to] = [write(a), write(b)]
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [[part, from, to]]
  })

/** Years for which either card has a rate of its own, where the two do not agree. */
function escalationYears(pair: Pair, a: RateCard, b: RateCard): readonly Message[] {
  const rateIn = ({ escalation: { table = [], flat } }: RateCard, year: number) =>
    table.find((one) => one.year === year)?.rate ?? flat
  const named = [...(a.escalation.table ?? []), ...(b.escalation.table ?? [])].map(({ year }) => year)
  const years = [...new Set(named)].sort((x, y) => x - y).filter((year) => rateIn(a, year) !== rateIn(b, year))
  if (years.length === 0) return []
  const written = (card: RateCard) =>
    years.map((year) => message('difference.yearRate', { year: String(year), rate: percent(rateIn(card, year)) }))
  return [valueWords(pair, 'table', written(a), written(b))]
}

/** To as many places as it has: 4.5% and 4.75% are no 5%. */
const percent = (part: number): string => `${Math.round(part * 1e6) / 1e4}%`

/** A word of a file that is none of ours stands as it is. */
const groundWords = (ground: string): MessageParam => worded('ground', GROUNDS, ground)
const tenureWords = (tenure: string): MessageParam => worded('tenure', TENURES, tenure)
const useWords = (use: string): MessageParam => worded('use', Object.keys(LAND_USE_HUES), use)
const worded = (group: string, known: readonly string[], one: string): MessageParam =>
  known.includes(one) ? message(`${group}.${one}`) : one

const partName = (part: string): Message => message(`difference.of.${part}`)
const sorted = <Value>(entries: readonly [string, Value][]) => [...entries].sort(([x], [y]) => (x < y ? -1 : 1))
