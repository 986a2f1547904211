import { type LocalText, type Message, message } from '../lib/message.ts'
import {
  type Amount,
  type Explanation,
  type Figure,
  knownValue,
  type Operation,
  type Term,
  type Unit,
  wordedValue,
} from './figure.ts'

interface Named {
  readonly measure: string
  readonly title: Message | LocalText
  readonly unit: Unit
  readonly amount: Amount
  readonly operation: Operation
  readonly terms: () => readonly Term[]
  /** Where the formula says more than how the terms are put together. */
  readonly formula?: Message
  readonly facts?: Explanation['facts']
  readonly unverified?: Message
}

/** A figure of a list, a sheet or a card whose whole explanation is the inputs that make it. */
export function namedFigure({
  measure,
  title,
  unit,
  amount,
  operation,
  terms,
  formula,
  facts = [],
  unverified,
}: Named): Figure {
  const value = knownValue(amount)
  if (value === undefined) return { measure, unit, amount }
  return {
    measure,
    title,
    unit,
    amount,
    explain: () => ({
      sentence: message('why.named', { title, value: wordedValue(value, unit) }),
      formula: formula ?? message(`target.formula.${operation}`),
      operation,
      terms: terms(),
      facts,
      ...(unverified ? { unverified } : {}),
    }),
  }
}

/** A figure by another name, which its sentence says too where it says no more than name and number. */
export function renamed(figure: Figure, title: Message | LocalText): Figure {
  const { explain } = figure
  if (!explain) return { ...figure, title }
  return {
    ...figure,
    title,
    explain: () => {
      const why = explain()
      const { key, params } = why.sentence
      return key === 'why.named' ? { ...why, sentence: message(key, { ...params, title }) } : why
    },
  }
}

/** A figure less another, as a comparison shows it. */
export const differenceFigure = (
  measure: string,
  of: NamedFigure,
  less: NamedFigure,
  title: Message,
  facts: Explanation['facts'] = [],
): Figure => {
  const [value, from] = [knownValue(of.figure.amount), knownValue(less.figure.amount)]
  const { unit } = of.figure
  const amount: Amount = value === undefined || from === undefined ? of.figure.amount : { value: value - from }
  const term = ({ figure, name }: NamedFigure): Term => ({ label: name, value: knownValue(figure.amount) ?? 0, unit })
  return namedFigure({
    measure,
    title,
    unit,
    amount,
    operation: 'difference',
    terms: () => [term(of), term(less)],
    facts,
  })
}

/** A figure with the name of whose it is. */
export interface NamedFigure {
  readonly figure: Figure
  readonly name: LocalText
}
