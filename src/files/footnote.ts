import { type Message, message } from '../lib/message.ts'
import type { Say } from '../locales/sayIn.ts'
import type { Figure } from '../measures/figure.ts'
import type { Reading } from '../measures/writeFigure.ts'
import { inNumbers } from './inNumbers.ts'
import type { Stamp } from './stamp.ts'
import './whyWords.ts'

/** A figure's grounds as one footnote for a paper: the sentence, the formula with its numbers, then what it rests on. */
export function footnote(figure: Figure, say: Say, reading: Reading): string {
  const why = figure.explain?.()
  if (!why) return ''
  const { sentence, formula, facts, unverified } = why
  const full = say('explain.fullStop')
  const labelled = (label: string, text: string) => say('explain.factLine', { label, text })
  const numbers = inNumbers(figure, why, say, reading)
  // in a line of text there are no lines below: what is only added up is said in its numbers alone
  const computed = !speaksOfLines(formula) ? say(formula) : (numbers ?? say(message('explain.nothingCounts')))
  const rest = [
    labelled(say('explain.formula'), computed),
    ...(numbers && numbers !== computed ? [labelled(say(message('explain.inNumbers')), numbers)] : []),
    ...facts.map(({ label, text }) => labelled(say(label), say(text))),
  ]
  if (unverified) rest.push(say(unverified))
  return [say(sentence), ...rest]
    .map((line) => (/[.。!?！？]$/.test(line) ? line : `${line}${full}`))
    .join(say('explain.space'))
}

/** Whether a formula says no more than how the lines that stand below it are put together. */
export const speaksOfLines = ({ key }: Message): boolean => key.startsWith('target.formula.')

/** A footnote that stands alone in a paper: what the figure is, its grounds, and of which plan it is, as it stood when. */
export function citedFootnote(figure: Figure, stamp: Stamp, say: Say, reading: Reading): string {
  const { title, scenario, date, fingerprint, appVersion: version } = stamp
  return [
    say('explain.factLine', { label: figureName(figure, say), text: footnote(figure, say, reading) }),
    say(message('explain.cite', { title, scenario, date, fingerprint, version })),
    `${say('status.disclaimerShort')}${say('explain.fullStop')}`,
  ].join(say('explain.space'))
}

/** What a figure is called: its own name, else that of its measure. */
export const figureName = ({ title, measure }: Figure, say: Say): string =>
  say(title ?? (`figure.${measure}` as 'figure.parcels'))
