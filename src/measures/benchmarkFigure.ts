import { message } from '../lib/message.ts'
import type { Basis } from './basis.ts'
import { grossFormedArea } from './costBenchmarks.ts'
import { type Amount, absent, type Explanation, type Figure, isPresent, present } from './figure.ts'
import type { Member } from './parcelTerms.ts'

/**
 * Works of some parcels for each gross formed hectare, HK$, likely, money of the day.
 *
 * Takes  the parcels, and what their works cost in all, HK$; absent where that is.
 */
export function perHectareFigure(
  basis: Pick<Basis, 'layer' | 'netToGross'>,
  members: readonly Member[],
  cost: Amount,
): Figure {
  const measure = 'cost-per-formed-ha-hkd'
  if (!isPresent(cost)) return { measure, unit: 'hkd', amount: cost }
  const hkd = cost.value
  const { areaM2, unknownM2 } = grossFormedArea(basis, members)
  if (areaM2 === 0) return { measure, unit: 'hkd', amount: absent(message('absent.nothingAssigned')) }
  return {
    measure,
    unit: 'hkd',
    amount: present(hkd / (areaM2 / 10_000)),
    explain: (): Explanation => ({
      sentence: message('why.perHectare', { cost: { hkd }, area: { m2: areaM2 } }),
      formula: message('why.perHectareFormula'),
      operation: 'quotient',
      terms: [
        { label: message('measure.cost'), value: hkd, unit: 'hkd' },
        { label: message('why.formedHa'), value: areaM2 / 10_000, unit: 'index' },
      ],
      facts: [
        { label: message('why.method'), text: message('benchmark.gross') },
        ...(unknownM2 > 0
          ? [{ label: message('why.incomplete'), text: message('benchmark.ratioUnknown', { area: { m2: unknownM2 } }) }]
          : []),
      ],
    }),
  }
}
