import type { Explanation } from '../../measures/figure.ts'
import type { Say } from '../shared/useSay.ts'

/** A figure's grounds as one footnote for a paper: the sentence, then what it rests on. */
export function footnote({ sentence, formula, facts, unverified }: Explanation, say: Say): string {
  const full = say('explain.fullStop')
  const lines = facts.map((fact) => say('explain.factLine', { label: fact.label, text: fact.text }))
  const rest = [say('explain.factLine', { label: say('explain.formula'), text: formula }), ...lines]
  if (unverified) rest.push(say(unverified))
  return [say(sentence), ...rest.map((line) => (/[.。]$/.test(line) ? line : `${line}${full}`))].join(
    say('explain.space'),
  )
}
