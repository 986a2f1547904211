import { message } from '../lib/message.ts'
import type { Say } from '../locales/sayIn.ts'
import type { Explanation, Figure, Term, Unit } from '../measures/figure.ts'
import { knownValue } from '../measures/figure.ts'
import { type Reading, unitAfter, writeFigure } from '../measures/writeFigure.ts'

/** So many inputs stand in the line one by one; the rest are one of it, with their number. */
const SHOWN = 6

/** Writes an amount; money that is added up stands in one unit. */
export function termWriter({ operation, terms }: Explanation, value: number, reading: Reading) {
  const added = operation !== 'product' && operation !== 'quotient'
  const scale = Math.max(Math.abs(value), ...terms.map((term) => (term.unit === 'hkd' ? Math.abs(term.value) : 0)))
  return (amount: number, unit: Unit): string => {
    // enough places to compute with
    if (unit === 'ratio') return `${Number((100 * amount).toFixed(2))}%`
    if (unit === 'index') return amount.toFixed(Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6 ? 2 : 4)
    const {
      prefix,
      number,
      unit: words,
    } = writeFigure(amount, unit, reading, unit === 'hkd' && added ? scale : undefined)
    return `${prefix}${number}${unitAfter(words, reading)}`
  }
}

/** A figure's formula with its numbers in it: `1.00 ha + 4.00 ha = 5.00 ha`. What is rounded is only what is shown. */
export function inNumbers(figure: Figure, why: Explanation, say: Say, reading: Reading): string | undefined {
  const value = knownValue(figure.amount)
  if (value === undefined || why.terms.length === 0) return undefined
  const write = termWriter(why, value, reading)
  return `${made(why, write, say)} = ${write(value, figure.unit)}`
}

function made({ operation, terms }: Explanation, write: (amount: number, unit: Unit) => string, say: Say): string {
  const first = terms.length > SHOWN ? terms.slice(0, SHOWN - 1) : terms
  const rest = terms.slice(first.length)
  const others = rest.length === 0 ? [] : [say(message('explain.others', { count: rest.length }))]
  const written = first.map((term) => write(term.value, term.unit))
  switch (operation) {
    case 'sum':
      return [first.map((term, at) => signed(term, at, write)).join(''), ...others].join(' + ')
    case 'difference':
      return [...written, ...others].join(' − ')
    case 'product':
      return [...written, ...others].join(' × ')
    case 'quotient':
      return written.join(' ÷ ')
    case 'least':
    case 'most':
      return say(message(`explain.${operation}Of`, { values: [...written, ...others] }))
    case 'weighted-mean': {
      const parts = first.map((term) => `${write(term.value, term.unit)} × ${write(term.weight ?? 0, 'm2')}`)
      const all = terms.reduce((sum, { weight = 0 }) => sum + weight, 0)
      return `(${[...parts, ...others].join(' + ')}) ÷ ${write(all, 'm2')}`
    }
  }
}

/** What is added with the sign that it has. */
function signed({ value, unit }: Term, at: number, write: (amount: number, unit: Unit) => string): string {
  const [plus, minus] = at === 0 ? ['', '−'] : [' + ', ' − ']
  return `${value < 0 ? minus : plus}${write(Math.abs(value), unit)}`
}
