import { message } from '../../lib/message.ts'
import type { Figure } from '../../measures/figure.ts'
import type { Say } from '../shared/useSay.ts'
import type { Reading } from '../shared/writeFigure.ts'
import { inNumbers } from './inNumbers.ts'
import './whyWords.ts'

/** A figure's grounds as one footnote for a paper: the sentence, the formula with its numbers, then what it rests on. */
export function footnote(figure: Figure, say: Say, reading: Reading): string {
  const why = figure.explain?.()
  if (!why) return ''
  const { sentence, formula, facts, unverified } = why
  const full = say('explain.fullStop')
  const labelled = (label: string, text: string) => say('explain.factLine', { label, text })
  const numbers = inNumbers(figure, why, say, reading)
  const rest = [
    labelled(say('explain.formula'), say(formula)),
    ...(numbers ? [labelled(say(message('explain.inNumbers')), numbers)] : []),
    ...facts.map(({ label, text }) => labelled(say(label), say(text))),
  ]
  if (unverified) rest.push(say(unverified))
  return [say(sentence), ...rest.map((line) => (/[.。]$/.test(line) ? line : `${line}${full}`))].join(
    say('explain.space'),
  )
}
