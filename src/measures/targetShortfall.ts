import { message } from '../lib/message.ts'
import { type Figure, knownValue, present, type Term } from './figure.ts'
import { namedFigure } from './namedFigure.ts'
import type { TargetAnswer } from './targets.ts'

/** How much is missing from the bound of a target, or over it, in the measure's unit. */
export function shortfallFigure({ target, unit, figure, shortfall, bound = 0 }: TargetAnswer): Figure {
  const value: Term = { label: target.name, value: knownValue(figure.amount) ?? 0, unit }
  const held: Term = { label: message('why.bound'), value: bound, unit }
  const short = value.value < bound
  return namedFigure({
    measure: 'target-shortfall',
    title: message(short ? 'why.shortOf' : 'why.overBound', { target: target.name }),
    unit,
    amount: present(shortfall),
    operation: 'difference',
    terms: () => (short ? [held, value] : [value, held]),
    facts: target.about ? [{ label: message('why.method'), text: message('method.about') }] : [],
  })
}
