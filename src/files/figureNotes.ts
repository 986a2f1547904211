import { message } from '../lib/message.ts'
import type { Language } from '../locales/language.ts'
import { type Say, sayIn } from '../locales/sayIn.ts'
import { type Explanation, type Figure, isPresent } from '../measures/figure.ts'
import { figureName, footnote, speaksOfLines } from './footnote.ts'

/**
 * How some figures were made, for who cannot press them: a numbered footnote each, then what several of them rest on,
 * once, with the numbers of those that do.
 *
 * Gives  nothing where no figure has anything to say.
 */
export function figureNotes(figures: readonly Figure[], language: Language): string {
  const say = sayIn(language)
  const told = figures.filter(({ amount, explain }) => explain || !isPresent(amount))
  if (told.length === 0) return ''
  const whys = told.map(({ explain }) => explain?.())
  const shared = sharedGrounds(whys, say)
  const lines = told.map((figure, i) => `${i + 1}. ${lineOf(figure, whys[i], shared, say, language)}`)
  const grounds = [...shared.values()].map((ground) => groundLine(ground, told.length, say))
  return [
    say(message('notes.made')),
    ...lines,
    ...(grounds.length > 0 ? [say(message('notes.common')), ...grounds] : []),
  ].join('\n')
}

function lineOf(figure: Figure, why: Explanation | undefined, shared: Shared, say: Say, language: Language): string {
  const named = (text: string) => say('explain.factLine', { label: figureName(figure, say), text })
  if (!isPresent(figure.amount)) return ended(named(say(figure.amount.absent)), say)
  if (!why) return ''
  const own = { ...figure, explain: () => withoutShared(why, shared, say) }
  const said = footnote(own, say, { language, areaUnit: 'ha' })
  // a named figure's sentence begins with its name
  return why.sentence.key === 'why.named' ? said : named(said)
}

/** A formula, a fact or a reserve that figures rest on, as it is said, and which of them do. */
interface Ground {
  readonly label?: string
  readonly text: string
  readonly of: number[]
}

type Shared = ReadonlyMap<string, Ground>

/** What more than one of the figures rests on. */
function sharedGrounds(whys: readonly (Explanation | undefined)[], say: Say): Shared {
  const all = new Map<string, Ground>()
  for (const [i, why] of whys.entries())
    for (const said of why ? groundsOf(why, say) : []) {
      const key = keyOf(said)
      const known = all.get(key) ?? { ...said, of: [] }
      all.set(key, known)
      known.of.push(i + 1)
    }
  return new Map([...all].filter(([, { of }]) => of.length > 1))
}

const groundsOf = (why: Explanation, say: Say): readonly Omit<Ground, 'of'>[] => [
  ...(speaksOfLines(why.formula) ? [] : [formulaOf(why, say)]),
  ...why.facts.map((fact) => factOf(fact, say)),
  ...(why.unverified ? [{ text: say(why.unverified) }] : []),
]

const formulaOf = ({ formula }: Explanation, say: Say) => ({ label: say('explain.formula'), text: say(formula) })
const factOf = ({ label, text }: Explanation['facts'][number], say: Say) => ({ label: say(label), text: say(text) })
const keyOf = ({ label = '', text }: Omit<Ground, 'of'>): string => `${label}\n${text}`

/** What is left to be said of one figure: its numbers, and what it alone rests on. */
function withoutShared(why: Explanation, shared: Shared, say: Say): Explanation {
  const { unverified, ...rest } = why
  const isOwn = (ground: Omit<Ground, 'of'>) => !shared.has(keyOf(ground))
  return {
    ...rest,
    formula: isOwn(formulaOf(why, say)) ? why.formula : message(`target.formula.${why.operation}`),
    facts: why.facts.filter((fact) => isOwn(factOf(fact, say))),
    ...(unverified && isOwn({ text: say(unverified) }) ? { unverified } : {}),
  }
}

/** "Rate card (1–3, 7): …"; without numbers where all figures rest on it. */
function groundLine({ label = '', text, of }: Ground, all: number, say: Say): string {
  const which = of.length === all ? '' : say(message('notes.of', { figures: ranges(of) }))
  if (label === '') return ended(`${text}${which}`, say)
  return ended(say('explain.factLine', { label: `${label}${which}`, text }), say)
}

/** Numbers in their order, those in a row as first–last: `1–3, 7`. */
function ranges(numbers: readonly number[]): readonly string[] {
  const rows: [number, number][] = []
  for (const number of numbers) {
    const last = rows.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else rows.push([number, number])
  }
  return rows.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
}

const ended = (line: string, say: Say): string =>
  /[.。!?！？]$/.test(line) ? line : `${line}${say('explain.fullStop')}`
