import { message } from '../lib/message.ts'
import type { RateCard } from '../plan/rateCard.ts'
import { cardFact } from './cardWords.ts'
import type { CostDriver } from './costDrivers.ts'
import { type Explanation, type Figure, present, type Term } from './figure.ts'
import { namedFigure } from './namedFigure.ts'

/** A row of the tornado: the sum of works with one line at its P10 and at its P90, and how far that is; each explained. */
export function driverFigures(
  card: RateCard,
  { line, likelyHkd, restHkd, at10, at90, lowHkd, highHkd, swingHkd }: CostDriver,
): Readonly<Record<'low' | 'high' | 'swing', Figure>> {
  const { label } = card.lines[line]!
  const titled = (key: string) => message('why.of', { figure: message(key), of: label })
  const facts: Explanation['facts'] = [
    cardFact(card),
    { label: message('why.method'), text: message('why.rangeMethod') },
    { label: message('why.notIncluded'), text: message('cost.rangeNotIncluded') },
  ]
  const end = (measure: string, key: string, hkd: number, factor: number): Figure =>
    namedFigure({
      measure,
      title: titled(key),
      unit: 'hkd',
      amount: present(hkd),
      operation: 'sum',
      formula: message('why.driverFormula'),
      terms: (): readonly Term[] => [
        { label: message('why.otherLines'), value: restHkd, unit: 'hkd', opens: CARDS },
        {
          label: message('why.rangeTerm', { line: label, likely: { hkd: likelyHkd }, factor: factor.toFixed(3) }),
          value: likelyHkd * factor,
          unit: 'hkd',
          opens: CARDS,
        },
      ],
      facts,
    })
  return {
    low: end('driver-p10-hkd', 'drivers.at10', lowHkd, at10),
    high: end('driver-p90-hkd', 'drivers.at90', highHkd, at90),
    swing: namedFigure({
      measure: 'driver-swing-hkd',
      title: titled('drivers.swing'),
      unit: 'hkd',
      amount: present(swingHkd),
      operation: 'difference',
      terms: () => [
        { label: message('drivers.at90'), value: highHkd, unit: 'hkd' },
        { label: message('drivers.at10'), value: lowHkd, unit: 'hkd' },
      ],
      facts,
    }),
  }
}

const CARDS = { kind: 'rate-cards' } as const
